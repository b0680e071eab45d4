import { useParams } from 'react-router';
import type { EffectInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { PageTitle, Section } from '../../ui/page-title.js';
import { AnalysisDocument, type AnalysisFacts } from './register.query.js';
import { RegisteredBadge, Stage } from './analyses-list.js';
import { DeviationForm } from './deviation-form.js';
import { ResultsStep } from './results-step.js';

/** One locked question: what was expected, what became of it, and every departure from it. */
export function AnalysisPage({ mayRegister }: { mayRegister: boolean }) {
  const { id = '' } = useParams();
  const question = useRead(AnalysisDocument, { id }, { fresh: true });
  return (
    <Answer of={question}>
      {({ analysis }) => <Locked analysis={analysis} mayRegister={mayRegister} />}
    </Answer>
  );
}

function Locked({ analysis, mayRegister }: { analysis: AnalysisFacts; mayRegister: boolean }) {
  const { t, format } = useText();
  const { run } = analysis;
  const input = JSON.parse(analysis.question) as EffectInput;
  return (
    <>
      <PageTitle
        lead={
          <>
            {`${analysis.initiative.code} · `}
            <SaidText text={analysis.indicator.current.name} />
            {` · ${format.year(input.fromYear)}–${format.year(input.toYear)}`}
          </>
        }
        tab={analysis.title}
      >
        {analysis.title}
      </PageTitle>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        <RegisteredBadge isBefore={analysis.isBefore} />
        <span>
          <Stage analysis={analysis} />
        </span>
        {analysis.demonstration && <Illustrative />}
      </p>
      <Section id="expected" title={t('analyses.page.expected')}>
        <p className="max-w-line whitespace-pre-line">{analysis.hypothesis}</p>
        <dl className="mt-5 grid max-w-line grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
          <dt className="text-ink-2">{t('analyses.page.author')}</dt>
          <dd>{analysis.author}</dd>
          <dt className="text-ink-2">{t('analyses.list.locked')}</dt>
          <dd>{format.moment(analysis.lockedAt)}</dd>
          <dt className="text-ink-2">{t('analyses.page.hash')}</dt>
          <dd className="tabular break-all">{analysis.contentHash}</dd>
        </dl>
        <details className="mt-4 max-w-line text-sm">
          <summary className="cursor-pointer text-ink-2">{t('analyses.page.question')}</summary>
          <pre className="mt-2 overflow-x-auto bg-wash p-3 text-xs" tabIndex={0}>
            {JSON.stringify(input, null, 2)}
          </pre>
        </details>
      </Section>
      <Deviations analysis={analysis} mayRegister={mayRegister} />
      <Section id="result" title={t('analyses.page.result')}>
        {run ? (
          <>
            <p className="mb-4 max-w-line text-sm break-words text-ink-2">
              {t('analyses.page.ran', { at: format.moment(run.ranAt), hash: run.contentHash })}
            </p>
            <ResultsStep input={{ ...input, asOf: run.asOf }} />
          </>
        ) : (
          <p className="max-w-line text-ink-2">{t('analyses.page.not-yet')}</p>
        )}
      </Section>
    </>
  );
}

function Deviations({ analysis, mayRegister }: { analysis: AnalysisFacts; mayRegister: boolean }) {
  const { t, format } = useText();
  return (
    <Section id="deviations" title={t('analyses.deviations.title')}>
      {analysis.deviations.length === 0 && <p className="text-ink-2">{t('analyses.deviations.none')}</p>}
      <ol className="max-w-line space-y-4">
        {analysis.deviations.map(({ what, why, happenedOn, by, notedAt }) => (
          <li key={notedAt} className="border-l-2 border-attention pl-4">
            <p>{what}</p>
            <p className="text-ink-2">{why}</p>
            <p className="mt-1 text-xs text-ink-2">
              {t('analyses.deviations.when', {
                date: format.date(happenedOn, 'long'),
                by,
                at: format.moment(notedAt),
              })}
            </p>
          </li>
        ))}
      </ol>
      {mayRegister && <DeviationForm analysis={analysis.id} />}
    </Section>
  );
}
