import { useEffect } from 'react';
import type { ReportHeadFragment } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useUnsent } from '../../offline/use-unsent.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { MyReportsDocument } from './my-reports.query.js';
import { AskedCard, OpenCard } from './to-do-card.js';
import { Link } from '../../ui/link.js';

/** Where the keys of this page do not belong to the page. */
const isTyping = (target: HTMLElement) => target.closest('input, textarea, select, dialog') !== null;

/** `c` goes on with the card one is at, or the first; the arrows walk from card to card. */
function onKeyDown(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card-action]')];
  const here = cards.findIndex((card) => card.closest('article')?.contains(target));
  const wanted = { c: Math.max(here, 0), ArrowDown: here + 1, ArrowUp: here - 1 }[event.key];
  const card = wanted === undefined ? undefined : cards[wanted];
  if (!card) return;
  event.preventDefault();
  if (event.key === 'c') card.click();
  else card.focus();
}

function useCardKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** What one institution has to do, then what is done. `person` names whose drafts count. */
export function MyReports({ institution, person }: { institution: string; person: string }) {
  const { t, format } = useText();
  const unsent = useUnsent(person);
  useCardKeys();
  return (
    <Answer of={useRead(MyReportsDocument, { institution }, { fresh: true })}>
      {({ roundsToReport, drafts, returned, submitted, accepted }) => {
        const open = [...returned.nodes, ...drafts.nodes];
        const asking = new Map(roundsToReport.map((one) => [one.submission ?? one.round.code, one]));
        const toStart = roundsToReport.filter(({ canStart }) => canStart);
        const announced = roundsToReport.filter(({ timing }) => timing.phase === 'not_open_yet');
        const done = [...submitted.nodes, ...accepted.nodes];
        const isIdle = open.length === 0 && toStart.length === 0;
        const [last] = accepted.nodes;
        return (
          <>
            {isIdle && (
              <Empty>
                {t(done.length > 0 ? 'my-reports.nothing-open' : 'my-reports.nothing')}{' '}
                {last && (
                  <Link to={`/reports/${last.id}`} className="link">
                    {t('my-reports.last-accepted', { period: last.periodLabel })}
                  </Link>
                )}{' '}
                {announced[0]
                  ? t('my-reports.next-opens', { date: format.date(announced[0].timing.opensOn) })
                  : t('my-reports.next-unknown')}
              </Empty>
            )}
            {!isIdle && <p className="mb-4 hidden text-sm text-ink-2 md:block">{t('my-reports.keys')}</p>}
            <ul className="grid gap-6">
              {open.map((report) => (
                <li key={report.id}>
                  <OpenCard
                    report={report}
                    institution={institution}
                    person={person}
                    asking={asking.get(report.id) ?? null}
                    unsent={unsent.get(report.id) ?? 0}
                  />
                </li>
              ))}
              {toStart.map((one) => (
                <li key={one.round.code}>
                  <AskedCard asking={one} institution={institution} />
                </li>
              ))}
            </ul>
            {!isIdle && announced.length > 0 && (
              <p className="mt-6 text-sm text-ink-2">
                {t('my-reports.next-opens', { date: format.date(announced[0]?.timing.opensOn ?? '') })}
              </p>
            )}
            {done.length > 0 && (
              <Section id="sent" title={t('my-reports.sent')}>
                <ul className="border-t border-rule">
                  {done.map((report) => (
                    <li key={report.id}>
                      <SentLine report={report} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function SentLine({ report }: { report: ReportHeadFragment }) {
  const { t, say, format } = useText();
  const day = report.state === 'accepted' ? report.acceptedAt : report.submittedAt;
  return (
    <div className="grid items-baseline gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-2 md:grid-cols-[12rem_minmax(0,1fr)_12rem_15rem]">
      <Link to={`/reports/${report.id}`} className="link">
        {t('entry.title', { period: report.periodLabel })}
      </Link>
      <span className="text-sm text-ink-2">{say(report.round.initiative.name).words}</span>
      <span className="text-sm text-ink-2 tabular">
        {t('entry.progress', { answered: report.answered, expected: report.expected })}
      </span>
      <Badge tone={report.state === 'accepted' ? 'done' : 'plain'}>
        {t(`entry.report.${report.state}`)}
        {day && <span className="text-ink-2"> · {format.date(day, 'medium')}</span>}
      </Badge>
    </div>
  );
}
