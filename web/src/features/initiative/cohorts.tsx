import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import type { InitiativeFacts } from './initiative.query.js';

/** The cohorts of the initiative; one that we put together ourselves says so. */
export function Cohorts({ cohorts }: Pick<InitiativeFacts, 'cohorts'>) {
  const { t, say } = useText();
  const { selection, select } = useSelection();
  if (cohorts.length === 0) return <Empty>{t('initiative.cohorts.none')}</Empty>;
  return (
    <ul>
      {cohorts.map(({ code, name, note, constructed, memberCount, source }) => {
        const chosen = selection.cohorts?.includes(code) ?? false;
        return (
          <li
            key={code}
            className="grid gap-x-6 gap-y-2 border-t border-rule py-4 first:border-t-0 md:grid-cols-[1fr_auto]"
          >
            <div className="max-w-line">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-medium">
                  <SaidText text={name} />
                </span>
                {constructed && <Badge tone="attention">{t('initiative.cohorts.constructed')}</Badge>}
                <span className="text-sm text-ink-2 tabular">
                  {t('initiative.cohorts.members', { n: memberCount })}
                </span>
              </p>
              {note && (
                <p className="mt-1 text-sm">
                  <SaidText text={note} />
                </p>
              )}
              <p className="mt-1 text-xs text-ink-2">
                {t('figures.source-of')} <span lang="en">{source}</span>
              </p>
            </div>
            <div>
              <Button aria-pressed={chosen} onClick={() => select({ cohorts: chosen ? undefined : [code] })}>
                {t(chosen ? 'initiative.cohorts.all' : 'initiative.cohorts.only')}
                <span className="sr-only"> ({say(name).words})</span>
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
