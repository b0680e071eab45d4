import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Dataset, ExportFormat, ExportInput, Language } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { fileSize } from '../../ui/file-size.js';
import { Notice } from '../../ui/notice.js';
import {
  ExportChoicesDocument,
  ExportPreviewDocument,
  ExportsDocument,
  StartExportDocument,
} from './export.query.js';

const datasets = [
  'observations',
  'restatements',
  'definitions',
  'institutions',
  'memberships',
  'cohorts',
  'countries',
  'notes',
] as const satisfies readonly Dataset[];
const formats = ['csv', 'xlsx', 'parquet', 'jsonl'] as const satisfies readonly ExportFormat[];
const languageNames = { en: 'English', fr: 'Français', es: 'Español' } as const satisfies Record<
  Language,
  string
>;

/** Which filters a data set knows; the others are not offered, and refused by the API. */
const filtersOf: Readonly<Record<Dataset, readonly ('indicator' | 'institution' | 'years')[]>> = {
  observations: ['indicator', 'institution', 'years'],
  restatements: ['institution'],
  definitions: ['indicator'],
  notes: ['indicator', 'institution'],
  institutions: [],
  memberships: [],
  cohorts: [],
  countries: [],
};

/** Picks what to have as a file; rows and size are there before it is ordered. */
export function NewExport({ initiative, asOf }: { initiative: string; asOf: string | null }) {
  const { t, say, language: spoken } = useText();
  const [dataset, setDataset] = useState<Dataset>('observations');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [language, setLanguage] = useState<Language>(spoken);
  const [indicator, setIndicator] = useState('');
  const [institution, setInstitution] = useState('');
  const [fromYear, setFromYear] = useState('');
  const [toYear, setToYear] = useState('');
  const choices = useRead(ExportChoicesDocument, { initiative });
  const knows = (filter: 'indicator' | 'institution' | 'years') => filtersOf[dataset].includes(filter);
  const years = [...new Set(choices.data?.rounds.map(({ programmeYear }) => programmeYear))].sort();
  const input: ExportInput = {
    ...{ initiative, dataset, format, language, asOf },
    indicator: (knows('indicator') && indicator) || null,
    institution: (knows('institution') && institution) || null,
    fromYear: (knows('years') && Number(fromYear)) || null,
    toYear: (knows('years') && Number(toYear)) || null,
  };
  return (
    <div className="grid gap-6">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <SelectField
          label={t('export.dataset')}
          value={dataset}
          help={t(`export.dataset.${dataset}.help`)}
          onChange={({ target }) => setDataset(target.value as Dataset)}
        >
          {datasets.map((one) => (
            <option key={one} value={one}>
              {t(`export.dataset.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('export.format')}
          value={format}
          help={t(`export.format.${format}.help`)}
          onChange={({ target }) => setFormat(target.value as ExportFormat)}
        >
          {formats.map((one) => (
            <option key={one} value={one}>
              {t(`export.format.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('export.code-book')}
          value={language}
          onChange={({ target }) => setLanguage(target.value as Language)}
        >
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </SelectField>
        {knows('indicator') && (
          <SelectField
            label={t('export.indicator')}
            value={indicator}
            onChange={({ target }) => setIndicator(target.value)}
          >
            <option value="">{t('export.all')}</option>
            {choices.data?.indicators.map(({ code, current }) => (
              <option key={code} value={code}>
                {code} · {say(current.name).words}
              </option>
            ))}
          </SelectField>
        )}
        {knows('institution') && (
          <SelectField
            label={t('export.institution')}
            value={institution}
            onChange={({ target }) => setInstitution(target.value)}
          >
            <option value="">{t('export.all')}</option>
            {choices.data?.institutions.nodes.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {knows('years') && (
          <div className="grid grid-cols-2 gap-3">
            <Field
              label={t('export.from-year')}
              inputMode="numeric"
              type="number"
              min={years[0]}
              max={years.at(-1)}
              value={fromYear}
              onChange={({ target }) => setFromYear(target.value)}
            />
            <Field
              label={t('export.to-year')}
              inputMode="numeric"
              type="number"
              min={years[0]}
              max={years.at(-1)}
              value={toYear}
              onChange={({ target }) => setToYear(target.value)}
            />
          </div>
        )}
      </div>
      <Order input={input} />
    </div>
  );
}

function Order({ input }: { input: ExportInput }) {
  const { t, format } = useText();
  const client = useQueryClient();
  const preview = useRead(ExportPreviewDocument, { input }, { keepPrevious: true });
  const { mutateAsync, isPending, error } = useWrite(StartExportDocument);
  const order = (event: FormEvent) => {
    event.preventDefault();
    mutateAsync({ input: { ...input, operationId: newOperationId() } }).then(
      () => client.invalidateQueries({ queryKey: keyOf(ExportsDocument) }),
      () => undefined,
    );
  };
  return (
    <form onSubmit={order} className="max-w-line">
      <Answer of={preview}>
        {({ exportPreview: { rows, estimatedBytes, mostRows, asOf } }) => {
          const isTooMany = mostRows !== null && rows > mostRows;
          return (
            <>
              <p className="font-serif text-lg tabular" aria-live="polite">
                {t('export.preview', { rows, size: fileSize(format, estimatedBytes) })}
              </p>
              <p className="mt-1 mb-4 text-sm text-ink-2 tabular">
                {t('export.preview.note', { moment: format.moment(asOf) })}
              </p>
              {isTooMany && (
                <div className="mb-4">
                  <Notice tone="attention" title={t('export.too-many', { most: mostRows })} />
                </div>
              )}
              <Button type="submit" weight="primary" busy={isPending} disabled={isTooMany}>
                {t('export.order')}
              </Button>
            </>
          );
        }}
      </Answer>
      {error && (
        <div className="mt-4">
          <Failure error={error} />
        </div>
      )}
    </form>
  );
}
