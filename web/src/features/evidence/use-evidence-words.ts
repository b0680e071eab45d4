import { Refusal } from '../../graphql/refusal.js';
import { useText } from '../../i18n/use-text.js';

const rules = [
  'evidence_empty',
  'evidence_too_big',
  'evidence_type_unknown',
  'evidence_type_mismatch',
  'evidence_has_macros',
  'evidence_too_many',
  'evidence_title_missing',
  'evidence_link_not_https',
  'cell_locked',
] as const;

const MEGABYTE = 1024 * 1024;

/** Sentences for what is wrong with evidence; null for what these rules did not find. */
export function useEvidenceWords() {
  const { t } = useText();
  const say = ({ rule, params }: { rule: string; params: Record<string, unknown> }): string | null => {
    const known = rules.find((code) => code === rule);
    if (!known) return null;
    if (known === 'evidence_too_big')
      return t('evidence.rule.evidence_too_big', { n: Number(params.maximum) / MEGABYTE });
    if (known === 'evidence_too_many')
      return t('evidence.rule.evidence_too_many', { n: Number(params.maximum) });
    return t(`evidence.rule.${known}`);
  };
  return {
    say,
    ofError: (error: Error): string | null => {
      const issue = error instanceof Refusal ? error.issues[0] : undefined;
      return issue ? say(issue) : null;
    },
  };
}
