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
  },
): Text {
  const { splitBy, key, initiative, choices } = group;
  switch (splitBy) {
    case 'none':
      return initiative.name;
    case 'choice':
      return choiceLabel(
        facts,
        choices.find((choice) => choiceKey(choice) === key),
        initiative,
      );
    case 'cohort':
      return facts.cohort(key).name;
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
function choiceLabel(facts: ReferenceFacts, choice: PanelFilter | undefined, initiative: Initiative): Text {
  const names = [
    ...(choice?.cohorts ?? []).map((code) => facts.cohort(code).name),
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
