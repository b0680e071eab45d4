import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Notice } from '../../ui/notice.js';
import { type ApiAnswer, ask, type Cost, variablesOf } from './asking.js';

const PAUSE_MILLISECONDS = 600;

/** What the query in the editor would cost, asked for without running it; past the limit, what to make smaller. */
export function CostMeter({ document, variables }: { document: string; variables: string }) {
  const { t } = useText();
  const [answer, setAnswer] = useState<ApiAnswer | null>(null);
  useEffect(() => {
    const given = variablesOf(variables);
    if (document.trim() === '' || given === null) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      ask({ query: document, variables: given }, { signal: asking.signal, onlyCost: true }).then(
        setAnswer,
        // Without an answer the meter keeps what it last knew.
        () => undefined,
      );
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [document, variables]);
  const error = answer?.errors?.[0];
  const cost = answer?.extensions?.cost ?? error?.extensions?.cost;
  return (
    <div role="status" className="mt-4 min-h-12 text-sm tabular">
      {error?.extensions?.code === 'TOO_COSTLY' && cost ? (
        <TooCostly cost={cost} issue={error.extensions.issues?.[0]} />
      ) : cost ? (
        <Meter cost={cost} />
      ) : (
        <p className="text-ink-2">{t(error ? 'workbench.cost.unreadable' : 'workbench.cost.waiting')}</p>
      )}
    </div>
  );
}

function Meter({ cost }: { cost: Cost }) {
  const { t, format } = useText();
  const share = Math.min(1, cost.points / cost.limit);
  return (
    <>
      <p className="text-ink-2">
        {t('workbench.cost', { points: cost.points, limit: cost.limit, share: format.percent(share, 1) })}
      </p>
      <div aria-hidden="true" className="mt-1 h-1 max-w-80 bg-rule">
        <div className="h-1 bg-accent" style={{ width: `${Math.max(1, share * 100)}%` }} />
      </div>
    </>
  );
}

/** Names the field that makes it dear, and a cheaper way. */
function TooCostly({
  cost,
  issue,
}: {
  cost: Cost;
  issue?: { readonly params: Readonly<Record<string, string>>; readonly path?: string };
}) {
  const { t } = useText();
  const { given, fits } = issue?.params ?? {};
  return (
    <Notice tone="attention" title={t('workbench.cost.over', { points: cost.points, limit: cost.limit })}>
      <p>{t('workbench.cost.largest', { field: cost.largest ?? '' })}</p>
      <p>
        {given && fits && Number(fits) > 0
          ? t('workbench.cost.shrink', { argument: issue?.path ?? '', given, fits })
          : t('workbench.cost.less')}
      </p>
      <p>{t('workbench.cost.ways')}</p>
    </Notice>
  );
}
