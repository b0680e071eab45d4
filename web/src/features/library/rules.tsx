import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Skeleton } from '../../ui/notice.js';
import { IndicatorRulesDocument } from './library.query.js';

const named = [
  'required_blank',
  'note_missing',
  'large_change',
  'running_total_fell',
  'part_above_whole',
  'parts_over_total',
  'currencies_differ',
  'below_minimum',
  'above_maximum',
  'definition_unconfirmed',
  'carried_unconfirmed',
] as const;

/** Which rules asked about the indicator in the last round, and how often an answer was given. */
export function Rules({ indicator }: { indicator: string }) {
  const { t } = useText();
  const question = useRead(IndicatorRulesDocument, { indicator });
  return (
    <div className="mt-6">
      <h3 className="mb-2 text-sm font-medium">{t('library.rules')}</h3>
      <Answer of={question} skeleton={<Skeleton rows={2} label={t('library.rules')} />}>
        {({ indicatorRules: { round, reports, rules } }) =>
          rules.length === 0 ? (
            <p className="text-sm text-ink-2">
              {round ? t('library.rules.none', { round, n: reports }) : t('library.rules.no-round')}
            </p>
          ) : (
            <>
              <p className="text-sm text-ink-2">
                {t('library.rules.of', { round: round ?? '', n: reports })}
              </p>
              <ul className="mt-1 space-y-1 text-sm">
                {rules.map(({ rule, fired, explained }) => {
                  const known = named.find((one) => one === rule);
                  return (
                    <li key={rule}>
                      {known ? t(`library.fires.${known}`) : rule}:{' '}
                      <span className="tabular">{t('library.rules.count', { fired, explained })}</span>
                    </li>
                  );
                })}
              </ul>
            </>
          )
        }
      </Answer>
    </div>
  );
}
