import { demonstrationAccounts } from '../demonstration-accounts.js';
import { draw } from './random.js';
import { accountId, managerOf } from './people.write.js';
import type { DemonstrationTarget } from './targets.js';

export type Side = 'institution' | 'initiative';

/** One version of a target, with what the two sides said and signed. */
export interface DemonstrationVersion extends DemonstrationTarget {
  readonly key: string;
  readonly answersTo: string | null;
  readonly kind: 'change' | 'maintain';
  readonly course: 'stepped' | 'interpolated';
  readonly side: Side;
  readonly support: string;
  readonly reason: string | null;
  /** Given by itself, for the whole programme. */
  readonly programme: number | null;
  readonly signedBy: readonly Side[];
}

type Story = 'proposed' | 'asked' | 'countered' | 'signed_one' | 'reopened';
const STORIES: readonly [Story, ...Story[]] = ['proposed', 'asked', 'countered', 'signed_one'];

/** People can sign in to these, and find something that waits for them: the second target of each. */
const TOLD: Readonly<Record<string, Story>> = {
  cres: 'signed_one',
  faro: 'countered',
  csea: 'asked',
  bidpa: 'reopened',
};

const SUPPORT = {
  en: 'Illustrative: a mentor for two years, and help with one funding proposal.',
  fr: 'Illustratif : un mentor pendant deux ans, et une aide pour une demande de financement.',
  es: 'Ilustrativo: un mentor durante dos años y ayuda con una solicitud de fondos.',
} as const;
const REOPENED = {
  en: 'Illustrative: two senior researchers left, and the path can no longer be reached.',
  fr: 'Illustratif : deux chercheurs expérimentés sont partis, et la trajectoire n’est plus atteignable.',
  es: 'Ilustrativo: se fueron dos investigadores sénior y la senda ya no es alcanzable.',
} as const;
const ACCEPTED_AFTER_A_FUNDER_LEFT = {
  en: 'Illustrative: a funder left in the middle of the programme.',
  fr: 'Illustratif : un bailleur est parti au milieu du programme.',
  es: 'Ilustrativo: un financiador se fue a mitad del programa.',
} as const;

/** Every target as its two sides came to it, in every state that an agreement can have. */
export function agreementsOf(targets: readonly DemonstrationTarget[]): DemonstrationVersion[] {
  const placeOf = new Map<string, number>();
  const replaced = new Set(targets.filter(({ until }) => until !== null).map(nameOf));
  return targets.flatMap((target) => {
    const place = placeOf.get(target.unit.code) ?? 0;
    if (target.until === null) placeOf.set(target.unit.code, place + 1);
    const told = place === 1 ? TOLD[target.unit.code] : undefined;
    return versionsOf(target, told, replaced.has(nameOf(target)));
  });
}

function versionsOf(
  target: DemonstrationTarget,
  told: Story | undefined,
  wasReplaced: boolean,
): DemonstrationVersion[] {
  const { unit, indicator, baseline, path, from } = target;
  const chance = draw(`${unit.code} ${indicator} agreement`);
  const story = told ?? (target.state === 'signed' ? null : chance.pick(STORIES));
  const maintains = told === undefined && indicator === 'RES-04' && chance.chance(0.5);
  const version: DemonstrationVersion = {
    ...target,
    state: story === null || story === 'reopened' ? 'signed' : 'proposed',
    key: `${nameOf(target)} ${from}`,
    answersTo: null,
    kind: maintains ? 'maintain' : 'change',
    course: chance.chance(0.25) ? 'interpolated' : 'stepped',
    side: 'institution',
    support: SUPPORT[unit.language],
    reason: wasReplaced && target.until === null ? ACCEPTED_AFTER_A_FUNDER_LEFT[unit.language] : null,
    programme: indicator === 'RES-02' ? Math.round(baseline * chance.between(5, 8)) : null,
    signedBy: [],
    path: maintains ? path.map(({ year }) => ({ year, value: Math.round(baseline) })) : path,
  };
  const lower = path.map(({ year, value }) => ({ year, value: Math.round((value + baseline) / 2) }));
  switch (story) {
    case null:
      return [{ ...version, signedBy: ['institution', 'initiative'] }];
    case 'proposed':
      return [version];
    case 'asked':
      return [{ ...version, side: 'initiative' }];
    case 'signed_one':
      return [{ ...version, signedBy: ['initiative'] }];
    case 'countered': {
      const answeredAt = new Date(Date.parse(from) + 20 * 86_400_000).toISOString();
      const answer = { ...version, key: `${version.key} answer`, answersTo: version.key, path: lower };
      return [
        { ...version, side: 'initiative', until: answeredAt },
        { ...answer, side: 'institution', from: answeredAt },
      ];
    }
    case 'reopened': {
      const reopenedAt = '2018-05-14T09:20:00.000Z';
      const again = { ...version, key: `${version.key} again`, state: 'proposed' as const, path: lower };
      return [
        { ...version, signedBy: ['institution', 'initiative'] },
        { ...again, from: reopenedAt, reason: REOPENED[unit.language] },
      ];
    }
  }
}

const nameOf = ({ unit, indicator, initiative }: DemonstrationTarget): string =>
  `${unit.code} ${indicator} ${initiative}`;

/** Who spoke for a side: the account that can sign in for it, or nobody who ever could. */
export function speakerOf(
  { unit, initiative }: DemonstrationTarget,
  side: Side,
): { id: string | null; name: string } {
  const account = demonstrationAccounts.find(({ role, unit: of, email }) =>
    side === 'institution'
      ? role === 'institution_lead' && of === unit.code
      : role === 'manager' && accountId(email) === managerOf(initiative),
  );
  if (account) return { id: accountId(account.email), name: account.name };
  const who = side === 'institution' ? unit.code.toUpperCase() : initiative;
  return { id: null, name: `${who} (demonstration)` };
}
