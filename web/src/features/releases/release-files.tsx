import { useText } from '../../i18n/use-text.js';
import { fileSize } from '../../ui/file-size.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { FoundRelease } from './releases.query.js';

/** Files with rows, sizes and hashes; their names are links for whoever gets them. */
export function ReleaseFiles({
  files,
  downloadable,
}: {
  files: FoundRelease['files'];
  downloadable: boolean;
}) {
  const { t, format } = useText();
  return (
    <Table caption={t('releases.files')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('releases.file')}</ColumnHead>
          <ColumnHead numeric>{t('releases.rows')}</ColumnHead>
          <ColumnHead numeric>{t('releases.size')}</ColumnHead>
          <ColumnHead>SHA-256</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, path, rows, size, sha256 }) => (
          <tr key={name}>
            <RowHead>
              {downloadable ? (
                <a href={path} className="link" download>
                  {name}
                </a>
              ) : (
                name
              )}
            </RowHead>
            <Cell numeric>{rows === null ? '–' : format.number(rows, 0)}</Cell>
            <Cell numeric className="whitespace-nowrap">
              {fileSize(format, size)}
            </Cell>
            <Cell className="font-mono text-xs">{sha256}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
