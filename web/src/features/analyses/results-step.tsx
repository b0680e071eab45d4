import type { EffectInput } from '../../graphql/generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Failure } from '../../ui/failure.js';
import { EffectResults } from './effect-results.js';
import { useCalculation } from './use-calculation.js';

/** The results, once somebody went on to them; they are worked out by themselves and asked for until they are there. */
export function ResultsStep({ input }: { input: EffectInput }) {
  const { t, format } = useText();
  const calculation = useCalculation(input);
  if (calculation.state === 'failed')
    return <Failure error={calculation.error} onRetry={calculation.again} />;
  if (calculation.state === 'done') return <EffectResults effect={calculation.effect} />;
  const share = calculation.state === 'running' ? calculation.share : 0;
  return (
    <div role="status" className="max-w-line">
      <p className="text-ink-2">
        {calculation.state === 'running'
          ? t('analyses.running', { share: format.percent(share, 0) })
          : t('analyses.waiting', { ahead: calculation.ahead })}
      </p>
      <progress
        className="mt-3 h-1 w-full appearance-none [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-accent"
        max={1}
        value={share}
        aria-label={t('analyses.running.label')}
      />
    </div>
  );
}
