import type { Text } from '../graphql/text.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { PanelFilter } from '../reference/panel.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { choiceKey, type SplitCode } from './visible-panel.js';

/** The name of a group of institutions, in every language it has one. */
export function labelOf(
  facts: ReferenceFacts,
  group: {
    splitBy: SplitCode;
    key: string;
    initiative: Initiative;
    choices: readonly PanelFilter[];
    /** Cohorts are called what they were called at this time. */
    asOf: string;
  },
): Text {
  const { splitBy, key, initiative, choices, asOf } = group;
  switch (splitBy) {
    case 'none':
      return initiative.name;
    case 'choice':
      return choiceLabel(
        facts,
        choices.find((choice) => choiceKey(choice) === key),
        initiative,
        asOf,
      );
    case 'cohort':
      return facts.cohortAt(key, asOf).name;
    case 'country':
      return facts.country(key).name;
    case 'region':
      return facts.region(key).name;
    case 'institution':
      return ownName(facts.unit(key).name);
  }
}

const ownName = (name: string): Text => ({ en: name, fr: name, es: name, drafted: [] });

/** The names of everything that was chosen, one after the other. */
function choiceLabel(
  facts: ReferenceFacts,
  choice: PanelFilter | undefined,
  initiative: Initiative,
  asOf: string,
): Text {
  const names = [
    ...(choice?.cohorts ?? []).map((code) => facts.cohortAt(code, asOf).name),
    ...(choice?.regions ?? []).map((code) => facts.region(code).name),
    ...(choice?.countries ?? []).map((code) => facts.country(code).name),
    ...(choice?.institutions ?? []).map((code) => ownName(facts.unit(code).name)),
  ];
  const [only] = names;
  if (!only) return initiative.name;
  if (names.length === 1) return only;
  const inLanguage = (language: 'en' | 'fr' | 'es'): string =>
    names.map((name) => name[language] ?? name.en).join(' + ');
  const drafted = names.flatMap((name) => name.drafted);
  return {
    en: inLanguage('en'),
    fr: inLanguage('fr'),
    es: inLanguage('es'),
    drafted: [...new Set(drafted)],
  };
}
