import type { CheckRecordImportQuery } from '../../graphql/generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Field } from '../../ui/field.js';
import { Section } from '../../ui/page-title.js';
import { useImportWords } from './import-words.js';
import type { SaidOfFile } from './said-of-file.js';

interface ManifestProps {
  isContext: boolean;
  said: SaidOfFile;
  findings: CheckRecordImportQuery['checkRecordImport']['findings'];
  onSaid: (said: SaidOfFile) => void;
}

/** Step three: what the data are, where they come from, and since when they were held to be so. */
export function ManifestForm({ isContext, said, findings, onSaid }: ManifestProps) {
  const { t } = useText();
  const words = useImportWords();
  const errorOf = (field: string) => {
    const found = findings.find((one) => one.field === field);
    return found && words(found);
  };
  const set = (part: Partial<SaidOfFile>) => onSaid({ ...said, ...part });
  return (
    <Section id="manifest" title={t(isContext ? 'imports.manifest.title-context' : 'imports.manifest.title')}>
      <div className="grid max-w-3xl gap-5 sm:grid-cols-2">
        <Field
          label={t('imports.manifest.name')}
          help={t('imports.manifest.name-help')}
          error={errorOf('name')}
          value={said.name}
          maxLength={200}
          onChange={({ target }) => set({ name: target.value })}
        />
        <Field
          label={t('imports.manifest.source')}
          help={t('imports.manifest.source-help')}
          error={errorOf('source')}
          value={said.source}
          maxLength={500}
          onChange={({ target }) => set({ source: target.value })}
        />
        <Field
          label={t('imports.manifest.licence')}
          help={t('imports.manifest.licence-help')}
          error={errorOf('licence')}
          value={said.licence}
          maxLength={200}
          onChange={({ target }) => set({ licence: target.value })}
        />
        {isContext ? (
          <Field
            label={t('imports.manifest.unit')}
            help={t('imports.manifest.unit-help')}
            value={said.unit}
            maxLength={100}
            onChange={({ target }) => set({ unit: target.value })}
          />
        ) : (
          <Field
            type="date"
            label={t('imports.manifest.recorded')}
            help={t('imports.manifest.recorded-help')}
            error={errorOf('recordedOn')}
            value={said.recordedOn}
            onChange={({ target }) => set({ recordedOn: target.value })}
          />
        )}
      </div>
      {!isContext && (
        <div className="mt-5 max-w-3xl">
          <label className="inline-flex min-h-11 items-center gap-3 text-sm md:min-h-8">
            <input
              type="checkbox"
              checked={said.replaces}
              onChange={({ target }) => set({ replaces: target.checked })}
            />
            {t('imports.manifest.replaces')}
          </label>
          {said.replaces && (
            <div className="mt-3">
              <Field
                label={t('imports.manifest.reason')}
                error={errorOf('reason')}
                value={said.reason}
                maxLength={500}
                onChange={({ target }) => set({ reason: target.value })}
              />
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
