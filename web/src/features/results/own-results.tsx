import type { SmallMultiplesSpec } from '@kipimo/shared';
import { Chart } from '../../charts/chart.js';
import { fileName } from '../../charts/download-csv.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useRead } from '../../graphql/use-read.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { FoldingSection } from '../../ui/folding-section.js';
import { Section } from '../../ui/page-title.js';
import { AccessLog } from './access-log.js';
import { DomainFigures } from './domain-figures.js';
import { DownloadValues } from './download-values.js';
import { withPeers } from './peers-words.js';
import { type OwnResults as Results, OwnResultsDocument, type OwnSeries } from './results.query.js';

/** One capacity domain with the drawing of its indicators, which the page makes as on the institution's page. */
export interface DomainDrawing {
  code: string;
  name: OwnSeries['indicator']['domain']['name'];
  series: readonly OwnSeries[];
  /** Null when nothing in the domain can be drawn. */
  spec: SmallMultiplesSpec | null;
}

/** An institution's own results in one initiative: drawings with the peers behind, words beside, who looked, the file. */
export function OwnResults({
  institution,
  initiative,
  drawingsOf,
}: {
  institution: string;
  initiative: string;
  drawingsOf: (profile: Results['profile']) => DomainDrawing[];
}) {
  const { t, say } = useFigureWords();
  const { may } = useSession();
  const question = useRead(OwnResultsDocument, { code: institution, initiative });
  return (
    <>
      <Answer of={question}>
        {({ institution: { name, profile, peersRange, saidBesideFigures } }) => {
          const drawings = drawingsOf(profile);
          if (
            profile.series.every(({ points }) => points.every(({ value, text }) => value === null && !text))
          )
            return <Empty>{t('results.none')}</Empty>;
          return (
            <>
              <p className="max-w-line text-sm text-ink-2">{t('results.band')}</p>
              {profile.receipt.demonstration && <Illustrative />}
              <nav aria-label={t('results.contents')} className="mt-4 flex flex-wrap gap-x-5 text-sm">
                {[
                  ...drawings.map(({ code, name: domain }) => [`domain-${code}`, say(domain).words] as const),
                  ['download', t('results.download.title')] as const,
                  ['access', t('results.access.title')] as const,
                ].map(([id, words]) => (
                  <a key={id} href={`#${id}`} className="link inline-flex min-h-11 items-center md:min-h-7">
                    {words}
                  </a>
                ))}
              </nav>
              {drawings.map(({ code, name: domain, series, spec }, place) => (
                <FoldingSection
                  key={code}
                  id={`domain-${code}`}
                  title={say(domain).words}
                  isFirst={place === 0}
                >
                  {spec && (
                    <Chart
                      spec={{
                        ...spec,
                        title: t('results.lines', { domain: say(domain).words }),
                        panels: spec.panels.map((panel) => ({
                          ...panel,
                          points: withPeers(panel.points, peersRange, panel.key),
                        })),
                      }}
                      headingLevel={3}
                    />
                  )}
                  <DomainFigures
                    institution={institution}
                    series={series}
                    peers={peersRange}
                    replies={saidBesideFigures}
                    mayReply={may('reply.write')}
                  />
                </FoldingSection>
              ))}
              <div>
                <Section id="download" title={t('results.download.title')}>
                  <DownloadValues
                    institution={institution}
                    initiative={initiative}
                    file={fileName(`${name} ${initiative}`)}
                  />
                </Section>
              </div>
            </>
          );
        }}
      </Answer>
      <div>
        <Section id="access" title={t('results.access.title')}>
          <AccessLog institution={institution} />
        </Section>
      </div>
    </>
  );
}
