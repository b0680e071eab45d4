import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Empty } from '../../ui/notice.js';

const CohortsDocument = graphql(/* GraphQL */ `
  query ConstructedCohorts {
    initiatives {
      code
      cohorts {
        code
        constructed
        memberCount
        source
        name {
          en
          fr
          es
        }
        note {
          en
          fr
          es
        }
      }
    }
  }
`);

/** Groups of institutions that we put together ourselves; no programme published them as such. */
export function ConstructedCohorts() {
  const { t } = useText();
  return (
    <Answer of={useRead(CohortsDocument)}>
      {({ initiatives }) => {
        const constructed = initiatives.flatMap(({ code, cohorts }) =>
          cohorts.filter((cohort) => cohort.constructed).map((cohort) => ({ ...cohort, initiative: code })),
        );
        if (constructed.length === 0) return <Empty>{t('about.cohorts.none')}</Empty>;
        return (
          <dl>
            {constructed.map(({ code, initiative, name, note, memberCount, source }) => (
              <div
                key={`${initiative} ${code}`}
                className="max-w-line border-t border-rule py-3 first:border-t-0"
              >
                <dt className="flex flex-wrap items-baseline gap-x-3">
                  <span className="font-medium">
                    <SaidText text={name} />
                  </span>
                  <Badge tone="attention">{t('about.cohorts.constructed')}</Badge>
                  <span className="text-sm text-ink-2 tabular">
                    {initiative} · {t('about.cohorts.members', { n: memberCount })}
                  </span>
                </dt>
                {note && (
                  <dd className="mt-1">
                    <SaidText text={note} />
                  </dd>
                )}
                <dd className="mt-1 text-sm text-ink-2">
                  {t('about.cohorts.source')} <span lang="en">{source}</span>
                </dd>
              </div>
            ))}
          </dl>
        );
      }}
    </Answer>
  );
}
