import { useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { SelectField } from '../../ui/field.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { CountryContextDocument, type CompareMember } from './compare.query.js';
import { publishedBy } from './published.js';

const population = 'SP.POP.TOTL';

/**
 * What the World Bank publishes about the countries that the institutions on the map lie in, when it is asked for.
 * It stands beside the figures and is never mixed with them: an institution is not its country.
 */
export function CountryContext({
  initiative,
  year,
  members,
}: {
  initiative: string;
  year: number | undefined;
  members: readonly CompareMember[];
}) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const counts = new Map<string, number>();
  for (const { country } of members)
    if (country) counts.set(country.iso3, (counts.get(country.iso3) ?? 0) + 1);
  const [any] = counts.keys();
  if (!any) return null;
  return (
    <details className="mt-6" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="link min-h-6 cursor-pointer text-sm">{t('compare.context')}</summary>
      {isOpen && <Series initiative={initiative} year={year} counts={counts} any={any} />}
    </details>
  );
}

function Series({
  initiative,
  year,
  counts,
  any,
}: {
  initiative: string;
  year: number | undefined;
  counts: ReadonlyMap<string, number>;
  any: string;
}) {
  const { t, say, format } = useText();
  const [code, setCode] = useState(population);
  const question = useRead(
    CountryContextDocument,
    { initiative, iso3: any, series: code },
    { keepPrevious: true },
  );
  return (
    <Answer of={question}>
      {({ country, countries }) => {
        const shown = countries.filter(({ iso3 }) => counts.has(iso3));
        const about = shown.flatMap(({ context }) => context)[0];
        return (
          <div className="mt-3" aria-busy={question.isPlaceholderData}>
            <p className="max-w-line text-sm text-ink-2">{t('compare.context.words')}</p>
            <div className="my-4 max-w-96">
              <SelectField
                label={t('compare.context.series')}
                value={code}
                onChange={({ target }) => setCode(target.value)}
              >
                {country.context.map((series) => (
                  <option key={series.code} value={series.code}>
                    {say(series.name).words}
                  </option>
                ))}
              </SelectField>
            </div>
            <Table caption={t('compare.context')} hideCaption>
              <thead>
                <tr>
                  <ColumnHead>{t('compare.context.country')}</ColumnHead>
                  <ColumnHead numeric unit={about?.unit}>
                    {t('compare.context.value')}
                  </ColumnHead>
                  <ColumnHead numeric>{t('compare.context.year')}</ColumnHead>
                  <ColumnHead numeric>{t('compare.context.institutions')}</ColumnHead>
                </tr>
              </thead>
              <tbody>
                {shown
                  .toSorted((one, other) => format.compare(say(one.name).words, say(other.name).words))
                  .map(({ iso3, name, context }) => {
                    const last = publishedBy(
                      context.find((series) => series.code === code),
                      year,
                    );
                    return (
                      <tr key={iso3}>
                        <RowHead>{say(name).words}</RowHead>
                        <Cell numeric>
                          {last ? format.number(Number(last.value)) : t('compare.context.none')}
                        </Cell>
                        <Cell numeric>{last ? format.year(last.year) : ''}</Cell>
                        <Cell numeric>{format.number(counts.get(iso3) ?? 0)}</Cell>
                      </tr>
                    );
                  })}
              </tbody>
            </Table>
            {about && (
              <p className="mt-2 text-xs text-ink-2">
                {t('compare.context.source', { source: about.source, licence: about.licence })}
              </p>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
