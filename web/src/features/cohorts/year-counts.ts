/** How many institutions are in at the end of each programme year. */
export function countsOf(
  members: readonly { institution: { code: string }; enters?: string | null; leaves?: string | null }[],
  rounds: readonly { programmeYear: number; programmeEnds: string }[],
): { year: number; members: number }[] {
  return rounds.map(({ programmeYear, programmeEnds }) => ({
    year: programmeYear,
    members: new Set(
      members
        .filter(
          ({ enters, leaves }) =>
            (enters ?? '') <= programmeEnds && (leaves == null || leaves >= programmeEnds),
        )
        .map(({ institution }) => institution.code),
    ).size,
  }));
}
