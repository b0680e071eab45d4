import { useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Finding, Section } from '../../ui/page-title.js';
import { Empty } from '../../ui/notice.js';
import { Aside, Digits, LateTable, RepeatsTable, Rules } from './other-tables.js';
import { QualityDocument } from './quality.query.js';
import { UnusualTable } from './unusual-table.js';

/** What is worth a question in the figures of one initiative. */
export function QualityContent({ initiative }: { initiative: string }) {
  const { t, format } = useText();
  const [year, setYear] = useState<number | null>(null);
  const question = useRead(QualityDocument, { initiative, year }, { keepPrevious: true });
  return (
    <Answer of={question}>
      {({ qualityDesk: desk }) => {
        if (desk.year === null) return <Empty>{t('quality.nothing')}</Empty>;
        return (
          <>
            <p className="mt-6 text-sm">
              <label className="inline-flex items-baseline gap-2">
                {t('quality.year')}
                <select
                  value={desk.year}
                  onChange={({ target }) => setYear(Number(target.value))}
                  className="min-h-11 rounded-sm border border-rule bg-paper px-2 md:min-h-7"
                >
                  {desk.years.map((one) => (
                    <option key={one} value={one}>
                      {format.year(one)}
                    </option>
                  ))}
                </select>
              </label>
            </p>
            <Finding note={t('quality.note')}>
              {t('quality.finding', { n: desk.unusual.length, year: format.year(desk.year) })}
            </Finding>
            <Section id="unusual" title={t('quality.unusual.title')}>
              <p className="mb-3 max-w-line text-sm text-ink-2">{t('quality.unusual.explain')}</p>
              <UnusualTable desk={desk} initiative={initiative} />
            </Section>
            <Rules desk={desk} />
            <RepeatsTable desk={desk} />
            <Digits desk={desk} initiative={initiative} />
            <LateTable desk={desk} />
            <Aside desk={desk} initiative={initiative} />
          </>
        );
      }}
    </Answer>
  );
}
