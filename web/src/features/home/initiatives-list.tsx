import { isModalityCode, MODALITIES } from '@kipimo/shared';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { Link } from '../../ui/link.js';

const InitiativesDocument = graphql(/* GraphQL */ `
  query HomeInitiatives {
    initiatives {
      code
      name {
        en
        fr
        es
      }
      modality
      startYear
      endYear
      confidence
      institutionCount
    }
  }
`);

function Years({ from, to }: { from?: number | null; to?: number | null }) {
  const { t, format } = useText();
  if (!from) return <span className="text-ink-2">{t('home.initiatives.years-unknown')}</span>;
  return to
    ? `${format.year(from)}–${format.year(to)}`
    : t('home.initiatives.since', { year: format.year(from) });
}

/** Every initiative known, those with institutions first; the rest are described but hold no reports yet. */
export function InitiativesList() {
  const { t, say, format } = useText();
  return (
    <Answer of={useRead(InitiativesDocument)}>
      {({ initiatives }) => {
        if (initiatives.length === 0) return <Empty>{t('home.initiatives.none')}</Empty>;
        const ordered = initiatives.toSorted(
          (a, b) =>
            b.institutionCount - a.institutionCount || format.compare(say(a.name).words, say(b.name).words),
        );
        return (
          <Table caption={t('home.initiatives.title')} hideCaption>
            <thead>
              <tr>
                <ColumnHead>{t('home.initiatives.name')}</ColumnHead>
                <ColumnHead>{t('home.initiatives.modality')}</ColumnHead>
                <ColumnHead numeric>{t('home.initiatives.years')}</ColumnHead>
                <ColumnHead numeric>{t('home.initiatives.institutions')}</ColumnHead>
                <ColumnHead>{t('home.initiatives.confidence')}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ code, name, modality, startYear, endYear, confidence, institutionCount }) => (
                <tr key={code}>
                  <RowHead>
                    {institutionCount > 0 ? (
                      <Link to={`/initiatives/${code}`} className="link">
                        <SaidText text={name} />
                      </Link>
                    ) : (
                      <SaidText text={name} />
                    )}
                  </RowHead>
                  <Cell className="min-w-40">
                    {isModalityCode(modality) ? <SaidText text={MODALITIES[modality].label} /> : modality}
                  </Cell>
                  <Cell numeric>
                    <Years from={startYear} to={endYear} />
                  </Cell>
                  <Cell numeric>
                    {institutionCount > 0 ? (
                      format.number(institutionCount)
                    ) : (
                      <span className="text-ink-2">{t('home.initiatives.empty')}</span>
                    )}
                  </Cell>
                  <Cell className="text-ink-2">{t(`confidence.${confidence}`)}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        );
      }}
    </Answer>
  );
}
