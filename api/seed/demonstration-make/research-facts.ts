import type { FactsOfYear, Numbers } from './facts.js';
import { type YearOfUnit, pathOf } from './path.js';
import { draw } from './random.js';
import { type DemonstrationUnit, LEAVE_AFTER_PHASE_1, SECOND_PHASE, isFirstSelection } from './units.js';

/** Fewest articles of a first-selection institution in 2013, when it stays. See `articles`. */
const FEWEST_ARTICLES_OF_STAYERS = 8;
/** What those institutions publish beyond what their size would say, so that the leavers weigh on the mean. */
const MORE_THAN_OTHERS = 5;

/**
 * The research figures of one institution and year.
 *
 * From programme year 2014 RES-01 counts policy briefs, data sets and tools too: its scope was widened, and the
 * figures jump without anybody having written more.
 */
export function researchFacts(
  unit: DemonstrationUnit,
  { year, researchers }: YearOfUnit,
  briefs: number,
): Pick<FactsOfYear, 'numbers' | 'researchersBySex'> {
  const own = draw(`${unit.code} research`);
  const doctors = own.between(0.16, 0.52);
  const women = own.between(0.22, 0.48);
  const senior = own.between(0.26, 0.42);
  const leaving = own.between(0.04, 0.16);
  const outputsPerHead = own.between(0.9, 1.9);
  const reviewed = own.between(0.45, 0.82);
  const ownAgenda = own.between(0.2, 0.5);
  const projectsPerHead = own.between(0.35, 0.8);
  const keepsParts = own.chance(0.9);
  const hasUnknowns = own.chance(0.35);

  const chance = draw(`${unit.code} ${year} research`);
  const elapsed = year - 2009;
  const part = (whole: number, share: number) => Math.min(whole, Math.max(0, Math.round(whole * share)));
  const seniors = Math.max(1, part(researchers, senior + chance.noise(0.02)));
  const female = part(researchers, women + 0.009 * elapsed + chance.noise(0.02));
  const journalArticles = articles(unit, year, researchers);
  const written = Math.max(
    journalArticles + 2,
    Math.round(researchers * outputsPerHead * 1.02 ** elapsed * (1 + chance.noise(0.12))),
  );
  const outputs = year < SECOND_PHASE ? written : written + briefs + chance.whole(1, 5);
  const projects = Math.max(3, Math.round(researchers * projectsPerHead + chance.whole(0, 4)));
  const unknown = hasUnknowns ? chance.whole(0, Math.min(3, researchers - female)) : 0;

  const numbers: Numbers = {
    'RES-01': outputs,
    'RES-02': journalArticles,
    'RES-04': part(outputs, reviewed + 0.012 * elapsed + chance.noise(0.04)),
    'RES-06': researchers,
    'RES-07': part(researchers, doctors + 0.006 * elapsed + chance.noise(0.015)),
    'RES-09': female,
    'RES-11': seniors,
    'RES-12': part(seniors, leaving + chance.noise(0.06)),
    'RES-14': part(researchers, chance.between(0.12, 0.55)),
    'RES-15': part(projects, ownAgenda + 0.01 * elapsed + chance.noise(0.04)),
    'RES-16': projects,
  };
  const researchersBySex = keepsParts ? { female, male: researchers - female - unknown } : null;
  return { numbers, researchersBySex };
}

/**
 * Peer-reviewed articles, with a trap that an average falls into.
 *
 * Between 2013 and 2014 every institution of the first selection that stays publishes one or two articles fewer, and
 * the four that leave had published almost none. The plain mean of those present therefore rises while every remaining
 * member falls: who was counted changed, not what they did.
 */
function articles(unit: DemonstrationUnit, year: number, researchers: number): number {
  if (!isFirstSelection(unit)) return usualArticles(unit, year, researchers);
  if (LEAVE_AFTER_PHASE_1.includes(unit.code)) return draw(`${unit.code} ${year} articles`).whole(0, 1);
  const usual = MORE_THAN_OTHERS + usualArticles(unit, year, researchers);
  if (year !== 2013 && year !== SECOND_PHASE) return usual;
  // Both years start from the staff of 2013: otherwise a growing institution would not fall.
  const staff = pathOf(unit).find((state) => state.year === 2013)?.researchers ?? researchers;
  const in2013 = Math.max(FEWEST_ARTICLES_OF_STAYERS, MORE_THAN_OTHERS + usualArticles(unit, 2013, staff));
  const fewer = draw(`${unit.code} fewer articles`).chance(0.25) ? 2 : 1;
  return year === 2013 ? in2013 : in2013 - fewer;
}

function usualArticles(unit: DemonstrationUnit, year: number, researchers: number): number {
  const perHead = draw(`${unit.code} articles`).between(0.12, 0.42);
  const chance = draw(`${unit.code} ${year} articles`);
  return Math.max(0, Math.round(researchers * perHead * 1.025 ** (year - 2009) + chance.noise(1.1)));
}
