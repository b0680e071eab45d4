import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Skeleton } from '../../ui/notice.js';
import { Link } from '../../ui/link.js';

const CompletenessDocument = graphql(/* GraphQL */ `
  query HomeCompleteness($initiative: String!) {
    completeness(input: { initiative: $initiative }) {
      years {
        year
        members
        expectedReports
        acceptedReports
      }
      receipt {
        recordedUpTo
        demonstration
      }
    }
  }
`);

const TrendDocument = graphql(/* GraphQL */ `
  query HomeTrend($initiative: String!, $indicator: String!) {
    trend(input: { initiative: $initiative, indicator: $indicator }) {
      indicator {
        code
        current {
          name {
            en
            fr
            es
          }
        }
      }
      groups {
        points {
          year
          n
          expected
          median
        }
      }
      receipt {
        recordedUpTo
        demonstration
      }
    }
  }
`);

const ProgressDocument = graphql(/* GraphQL */ `
  query HomeProgress($initiative: String!) {
    domainProgress(input: { initiative: $initiative }) {
      fromYear
      toYear
      domains {
        domain {
          code
          name {
            en
            fr
            es
          }
        }
        n
        improved
        share
      }
      receipt {
        recordedUpTo
        demonstration
      }
    }
  }
`);

/** Counted in every framework so far, and read by everyone. */
const headline = 'RES-01';

interface FactProps {
  figure: string;
  note: string;
  receipt: { recordedUpTo?: string | null; demonstration: boolean };
  children: ReactNode;
}

/** A figure, what it says, its n, and the day up to which it was recorded. */
function Fact({ figure, note, receipt, children }: FactProps) {
  const { t, format } = useText();
  return (
    <>
      <p className="font-serif text-2xl tabular">{figure}</p>
      <p className="mt-1">{children}</p>
      <p className="mt-2 text-sm text-ink-2 tabular">{note}</p>
      {receipt.recordedUpTo && (
        <p className="text-sm text-ink-2 tabular">
          {t('home.fact.recorded', { date: format.date(receipt.recordedUpTo, 'medium') })}
        </p>
      )}
      {receipt.demonstration && <Illustrative />}
    </>
  );
}

function NoFact() {
  const { t } = useText();
  return <p className="text-ink-2">{t('home.fact.none')}</p>;
}

function useWaiting() {
  const { t } = useText();
  return <Skeleton block="3rem" rows={3} label={t('ui.loading')} />;
}

function ReportsFact({ initiative }: { initiative: string }) {
  const { t, format } = useText();
  const skeleton = useWaiting();
  return (
    <Answer of={useRead(CompletenessDocument, { initiative })} skeleton={skeleton}>
      {({ completeness: { years, receipt } }) => {
        const last = years.filter(({ acceptedReports }) => acceptedReports > 0).at(-1);
        if (!last) return <NoFact />;
        return (
          <Fact
            figure={t('home.fact.of', { n: last.acceptedReports, all: last.expectedReports })}
            note={t('home.fact.members', { n: last.members })}
            receipt={receipt}
          >
            {t('home.fact.reports', { year: format.year(last.year) })}
          </Fact>
        );
      }}
    </Answer>
  );
}

function TrendFact({ initiative }: { initiative: string }) {
  const { t, say, format } = useText();
  const skeleton = useWaiting();
  return (
    <Answer of={useRead(TrendDocument, { initiative, indicator: headline })} skeleton={skeleton}>
      {({ trend: { indicator, groups, receipt } }) => {
        const last = groups[0]?.points.filter(({ median }) => typeof median === 'number').at(-1);
        if (typeof last?.median !== 'number') return <NoFact />;
        return (
          <Fact
            figure={format.number(last.median)}
            note={t('home.fact.n', { n: last.n, all: last.expected })}
            receipt={receipt}
          >
            {t('home.fact.median', { year: format.year(last.year) })}{' '}
            <Link to={`/initiatives/${initiative}/indicators/${indicator.code}`} className="link">
              {say(indicator.current.name).words}
            </Link>
          </Fact>
        );
      }}
    </Answer>
  );
}

function ProgressFact({ initiative }: { initiative: string }) {
  const { t, say, format } = useText();
  const skeleton = useWaiting();
  return (
    <Answer of={useRead(ProgressDocument, { initiative })} skeleton={skeleton}>
      {({ domainProgress: { domains, fromYear, toYear, receipt } }) => {
        const known = domains.filter(({ share, n }) => typeof share === 'number' && n > 0);
        const best = known.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
        if (typeof best?.share !== 'number' || !fromYear || !toYear) return <NoFact />;
        const window = { from: format.year(fromYear), to: format.year(toYear) };
        return (
          <Fact
            figure={format.percent(best.share / 100, 0)}
            note={t('home.fact.series', { n: best.n })}
            receipt={receipt}
          >
            {t('home.fact.progress', { domain: say(best.domain.name).words, ...window })}
          </Fact>
        );
      }}
    </Answer>
  );
}

/** Three figures asked of the API at this moment, each with its n and its date. */
export function LiveFacts({ initiative }: { initiative: string }) {
  return (
    <div className="grid gap-x-8 gap-y-8 md:grid-cols-3 md:divide-x md:divide-rule [&>*]:min-w-0 md:[&>*+*]:pl-8">
      <div>
        <ReportsFact initiative={initiative} />
      </div>
      <div>
        <TrendFact initiative={initiative} />
      </div>
      <div>
        <ProgressFact initiative={initiative} />
      </div>
    </div>
  );
}
