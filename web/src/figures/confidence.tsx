import { useText } from '../i18n/use-text.js';
import { Badge } from '../ui/badge.js';

const tones = { sourced: 'done', general_knowledge: 'plain', candidate: 'attention' } as const;

/** How well a fact of the reference data is founded, as a word with a mark. */
export function Confidence({ of }: { of: keyof typeof tones }) {
  const { t } = useText();
  return <Badge tone={tones[of]}>{t(`confidence.${of}`)}</Badge>;
}
