import { domainsOf, domainSpec, isDrawn } from '../../features/institution/profile.chart.js';
import { OwnResults } from '../../features/results/own-results.js';
import { OwnInitiativesDocument } from '../../features/results/results.query.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useRead } from '../../graphql/use-read.js';
import { useSelection } from '../../selection/use-selection.js';
import { SignedIn } from '../../shell/signed-in.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { PageTitle } from '../../ui/page-title.js';
import { Tabs } from '../../ui/tabs.js';

/** What an institution gets back from what it reports. */
export function OwnResultsPage() {
  return (
    <SignedIn action="access_log.read">
      {({ roles }) => {
        const own = roles.find(({ institution }) => institution !== null)?.institution;
        return own ? <Results institution={own.code} /> : <NoInstitution />;
      }}
    </SignedIn>
  );
}

function NoInstitution() {
  const { t } = useFigureWords();
  return <Empty>{t('results.no-institution')}</Empty>;
}

function Results({ institution }: { institution: string }) {
  const words = useFigureWords();
  const { t, say } = words;
  const { selection, hrefWith } = useSelection();
  const question = useRead(OwnInitiativesDocument, { code: institution });
  return (
    <>
      <PageTitle tab={t('results.title')} lead={question.data?.institution.name}>
        {t('results.title')}
      </PageTitle>
      <Answer of={question}>
        {({ institution: { memberships } }) => {
          const all = new Map(memberships.map(({ initiative }) => [initiative.code, initiative]));
          const initiatives = [...all.values()].filter(({ rounds }) => rounds.length > 0);
          const shown = initiatives.find(({ code }) => code === selection.initiative) ?? initiatives[0];
          if (!shown) return <Empty>{t('results.none')}</Empty>;
          return (
            <>
              {initiatives.length > 1 && (
                <Tabs
                  label={t('results.initiatives')}
                  tabs={initiatives.map(({ code, name }) => ({
                    label: say(name).words,
                    to: hrefWith({ initiative: code }),
                    current: code === shown.code,
                  }))}
                />
              )}
              <OwnResults
                key={shown.code}
                institution={institution}
                initiative={shown.code}
                drawingsOf={(profile) =>
                  domainsOf(profile).map((domain) => ({
                    code: domain.code,
                    name: profile.series.find(({ indicator }) => indicator.domain.code === domain.code)
                      ?.indicator.domain.name ?? { fr: null, es: null, drafted: [], ...domain.name },
                    series: domain.series,
                    spec: domain.series.some(isDrawn)
                      ? domainSpec(domain, profile.receipt, words, {
                          hrefOf: (indicator) => `/initiatives/${shown.code}/indicators/${indicator}`,
                        })
                      : null,
                  }))
                }
              />
            </>
          );
        }}
      </Answer>
    </>
  );
}
