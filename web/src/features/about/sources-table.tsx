import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';

const SourcesDocument = graphql(/* GraphQL */ `
  query Sources {
    service {
      sources {
        title
        path
        rows
        source
        licence
        sha256
      }
    }
  }
`);

/** An address inside a source's text becomes a link; the text itself is left as it is written. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/((?:https?:\/\/|github\.com\/)[^\s,;)]+)/);
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      <a
        key={at}
        href={part.startsWith('http') ? part : `https://${part}`}
        className="link break-all"
        rel="noreferrer"
      >
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** Every data file that this service was loaded from, with its licence and the start of its fingerprint. */
export function SourcesTable() {
  const { t, format } = useText();
  return (
    <Answer of={useRead(SourcesDocument)}>
      {({ service: { sources } }) =>
        sources.length === 0 ? (
          <Empty>{t('about.sources.none')}</Empty>
        ) : (
          <Table caption={t('about.sources.title')} hideCaption>
            <thead>
              <tr>
                <ColumnHead>{t('about.sources.file')}</ColumnHead>
                <ColumnHead numeric>{t('about.sources.rows')}</ColumnHead>
                <ColumnHead>{t('about.sources.source')}</ColumnHead>
                <ColumnHead>{t('about.sources.licence')}</ColumnHead>
                <ColumnHead>{t('about.sources.fingerprint')}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {sources.map(({ title, path, rows, source, licence, sha256 }) => (
                <tr key={path}>
                  <RowHead className="align-top">
                    <span lang="en">{title}</span>
                    <code className="block text-xs break-all text-ink-2">{path}</code>
                  </RowHead>
                  <Cell numeric>{format.number(rows)}</Cell>
                  <Cell lang="en" className="min-w-64">
                    <Linked text={source} />
                  </Cell>
                  <Cell lang="en" className="min-w-40">
                    <Linked text={licence} />
                  </Cell>
                  <Cell className="font-mono text-xs" title={sha256}>
                    {sha256.slice(0, 12)}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )
      }
    </Answer>
  );
}
