import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Section } from '../../ui/page-title.js';
import type { EffectFigures } from './wizard.query.js';

/** What makes the estimates again elsewhere, and what they rest on. */
export function ScriptsAndReceipt({ effect }: { effect: EffectFigures }) {
  const { t, format } = useText();
  const { rScript, pythonScript, receipt, seed, draws, initiative, indicator } = effect;
  const name = `${initiative.code}-${indicator.code}`;
  return (
    <Section id="again" title={t('analyses.again.title')}>
      <p className="max-w-line text-sm text-ink-2">{t('analyses.again.explain')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => saved(`${name}.R`, rScript)}>{t('analyses.again.r')}</Button>
        <Button onClick={() => saved(`${name}.py`, pythonScript)}>{t('analyses.again.python')}</Button>
        <CopyButton text={rScript}>{t('analyses.again.copy-r')}</CopyButton>
      </div>
      <dl className="mt-5 grid max-w-line grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        <dt className="text-ink-2">{t('analyses.receipt.as-of')}</dt>
        <dd className="tabular">{receipt.asOf}</dd>
        <dt className="text-ink-2">{t('analyses.receipt.state')}</dt>
        <dd className="tabular">{format.number(receipt.dataVersion)}</dd>
        <dt className="text-ink-2">{t('analyses.receipt.hash')}</dt>
        <dd className="tabular break-all">{receipt.contentHash}</dd>
        <dt className="text-ink-2">{t('analyses.receipt.draws')}</dt>
        <dd className="tabular">{t('analyses.receipt.seed', { draws, seed: String(seed) })}</dd>
      </dl>
    </Section>
  );
}

/** Hands a text over as a file. */
function saved(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
