import type { ImportFileQuery, ImportRole } from '../../graphql/generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField, Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { importRoles } from './import-words.js';
import type { SaidOfFile } from './said-of-file.js';

interface MapProps {
  file: ImportFileQuery['importFile'];
  said: SaidOfFile;
  onSaid: (said: SaidOfFile) => void;
}

/** Step two: what each column says, and how the file writes numbers and days. Nothing is taken for granted. */
export function MapColumns({ file, said, onSaid }: MapProps) {
  const { t } = useText();
  const setRole = (column: number, role: ImportRole | null) =>
    onSaid({
      ...said,
      roles: said.roles.map((one, at) => (at === column ? role : one === role ? null : one)),
    });
  const free = importRoles.filter((role) => !said.roles.includes(role));
  return (
    <Section id="map" title={t('imports.map.title')} aside={t('imports.map.lines', { n: file.lines })}>
      <p className="mb-4 max-w-line text-sm text-ink-2">{t('imports.map.words')}</p>
      <Table caption={t('imports.map.title')} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t('imports.map.column')}</ColumnHead>
            <ColumnHead>{t('imports.map.samples')}</ColumnHead>
            <ColumnHead>{t('imports.map.says')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {file.columns.map(({ column, head, samples }) => (
            <tr key={column}>
              <RowHead className="break-words">{head === '' ? t('imports.map.no-head') : head}</RowHead>
              <Cell className="max-w-80 break-words text-ink-2">
                {samples.filter((word) => word !== '').join(' · ')}
              </Cell>
              <Cell>
                <select
                  aria-label={t('imports.map.says-of', { column: head })}
                  value={said.roles[column] ?? ''}
                  onChange={({ target }) =>
                    setRole(column, target.value === '' ? null : (target.value as ImportRole))
                  }
                  className="min-h-11 rounded-sm border border-field bg-paper px-2 text-ink md:min-h-9"
                >
                  <option value="">{t('imports.map.nothing')}</option>
                  {importRoles.map((role) => (
                    <option key={role} value={role}>
                      {t(`imports.role.${role}`)}
                    </option>
                  ))}
                </select>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {free.length > 0 && (
        <details className="mt-4">
          <summary className="cursor-pointer text-sm font-medium">{t('imports.map.constants')}</summary>
          <div className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {free.map((role) => (
              <Field
                key={role}
                label={t(`imports.role.${role}`)}
                value={said.constants[role] ?? ''}
                maxLength={200}
                onChange={({ target }) =>
                  onSaid({ ...said, constants: { ...said.constants, [role]: target.value } })
                }
              />
            ))}
          </div>
        </details>
      )}
      <Forms file={file} said={said} onSaid={onSaid} />
    </Section>
  );
}

function Forms({ file, said, onSaid }: MapProps) {
  const { t } = useText();
  const asksNumber = file.ambiguousNumber != null && said.numbers === null;
  const asksDate = file.ambiguousDate != null && said.dates === 'iso' && said.periods === 'day';
  return (
    <div className="mt-6 max-w-3xl">
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={t('imports.numbers')}
          value={said.numbers ?? ''}
          onChange={({ target }) =>
            onSaid({ ...said, numbers: target.value === '' ? null : (target.value as 'dot' | 'comma') })
          }
        >
          <option value="">{t('imports.numbers.unsaid')}</option>
          <option value="dot">{t('imports.numbers.dot')}</option>
          <option value="comma">{t('imports.numbers.comma')}</option>
        </SelectField>
        <SelectField
          label={t('imports.periods')}
          value={said.periods}
          onChange={({ target }) => onSaid({ ...said, periods: target.value as 'year' | 'day' | 'label' })}
        >
          <option value="year">{t('imports.periods.year')}</option>
          <option value="day">{t('imports.periods.day')}</option>
          <option value="label">{t('imports.periods.label')}</option>
        </SelectField>
        <SelectField
          label={t('imports.dates')}
          value={said.dates}
          disabled={said.periods !== 'day'}
          onChange={({ target }) => onSaid({ ...said, dates: target.value as 'iso' | 'dmy' | 'mdy' })}
        >
          <option value="iso">{t('imports.dates.iso')}</option>
          <option value="dmy">{t('imports.dates.dmy')}</option>
          <option value="mdy">{t('imports.dates.mdy')}</option>
        </SelectField>
      </div>
      {(asksNumber || asksDate) && (
        <div className="mt-4">
          <Notice tone="attention" title={t('imports.ask.title')}>
            {asksNumber && <p>{t('imports.ask.number', { value: file.ambiguousNumber ?? '' })}</p>}
            {asksDate && <p>{t('imports.ask.date', { value: file.ambiguousDate ?? '' })}</p>}
          </Notice>
        </div>
      )}
    </div>
  );
}
