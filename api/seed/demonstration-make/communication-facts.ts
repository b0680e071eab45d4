import type { Numbers } from './facts.js';
import type { YearOfUnit } from './path.js';
import { draw } from './random.js';
import type { DemonstrationUnit } from './units.js';

/** The communication figures of one institution and year. Cases verified are among the cases documented. */
export function communicationFacts(unit: DemonstrationUnit, { year, researchers }: YearOfUnit): Numbers {
  const own = draw(`${unit.code} communication`);
  const briefsPerHead = own.between(0.2, 0.6);
  const eventsPerHead = own.between(0.2, 0.5);
  const attendance = own.between(28, 64);
  const media = own.between(18, 150) * (researchers > 30 ? 1.8 : 1);
  const visits = own.between(6_000, 60_000);
  const requests = own.between(2, 14);
  const cases = own.between(0.6, 3.6);
  const familiarity = own.between(0.45, 0.85);
  const strategyFrom = own.whole(2007, 2017);
  const quality = own.between(3.1, 4.3);

  const chance = draw(`${unit.code} ${year} communication`);
  const elapsed = year - 2009;
  const around = (level: number, growth: number, deviation: number) =>
    Math.max(0, Math.round(level * (1 + growth) ** elapsed * (1 + chance.noise(deviation))));
  const events = around(3 + researchers * eventsPerHead, 0.02, 0.14);
  const documented = around(cases, 0.04, 0.35);
  const surveyed = chance.whole(28, 64);

  return {
    'COM-01': around(1 + researchers * briefsPerHead, 0.035, 0.16),
    'COM-02': events,
    'COM-03': Math.round(events * attendance * (1 + chance.noise(0.12))),
    'COM-04': around(media, 0.06, 0.2),
    'COM-05': around(visits, 0.11, 0.13),
    'COM-06': around(requests, 0.035, 0.22),
    'COM-07': documented,
    'COM-08': chance.whole(Math.floor(documented / 2), documented),
    'COM-10': Math.round(Math.min(4.8, quality + 0.03 * elapsed + chance.noise(0.12)) * 10) / 10,
    'COM-12': year >= strategyFrom ? 1 : 0,
    'COM-13': surveyed,
    'COM-14': Math.min(surveyed, Math.round(surveyed * (familiarity + 0.01 * elapsed + chance.noise(0.05)))),
  };
}
