import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { SelectField } from '../../ui/field.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { Finding, Section } from '../../ui/page-title.js';
import { type Found, PeerChoicesDocument, PeerSuggestionsDocument } from './peers.query.js';
import { Suggestion } from './suggestion.js';

const NUMBERS = new Set(['count', 'currency', 'share', 'ratio', 'score']);

/** Institutions that started alike in one indicator and have improved, in the order of their names. */
export function Suggestions({
  institution,
  initiatives,
  mayWrite,
}: {
  institution: string;
  initiatives: readonly string[];
  mayWrite: boolean;
}) {
  const { t, say } = useText();
  const { selection, select } = useSelection();
  const initiative = initiatives.find((code) => code === selection.initiative) ?? initiatives[0] ?? '';
  const choices = useRead(PeerChoicesDocument, { initiative }, { enabled: initiative !== '' });
  if (initiative === '') return null;
  return (
    <Section id="alike" title={t('peers.alike.title')}>
      <Answer of={choices}>
        {({ initiative: found }) => {
          const domains = (found?.domains ?? []).map((domain) => ({
            ...domain,
            indicators: domain.indicators.filter(
              ({ current }) => current.direction !== 'none' && NUMBERS.has(current.valueType),
            ),
          }));
          const codes = domains.flatMap(({ indicators }) => indicators.map(({ code }) => code));
          const chosen = codes.find((code) => code === selection.indicator) ?? codes[0];
          return (
            <>
              <div className="mb-6 grid max-w-line gap-4 sm:grid-cols-2">
                {initiatives.length > 1 && (
                  <SelectField
                    label={t('peers.initiative')}
                    value={initiative}
                    onChange={({ target }) => select({ initiative: target.value, indicator: undefined })}
                  >
                    {initiatives.map((code) => (
                      <option key={code}>{code}</option>
                    ))}
                  </SelectField>
                )}
                <SelectField
                  label={t('peers.indicator')}
                  value={chosen ?? ''}
                  onChange={({ target }) => select({ indicator: target.value })}
                >
                  {domains
                    .filter(({ indicators }) => indicators.length > 0)
                    .map(({ code: domain, name, indicators }) => (
                      <optgroup key={domain} label={say(name).words}>
                        {indicators.map(({ code, current }) => (
                          <option key={code} value={code}>
                            {say(current.name).words}
                          </option>
                        ))}
                      </optgroup>
                    ))}
                </SelectField>
              </div>
              {chosen && (
                <Alike
                  key={`${initiative} ${chosen}`}
                  asked={{ institution, initiative, indicator: chosen }}
                  mayWrite={mayWrite}
                />
              )}
            </>
          );
        }}
      </Answer>
    </Section>
  );
}

function Alike({
  asked,
  mayWrite,
}: {
  asked: { institution: string; initiative: string; indicator: string };
  mayWrite: boolean;
}) {
  const { t, format } = useText();
  const question = useRead(PeerSuggestionsDocument, asked);
  return (
    <Answer of={question}>
      {({ peerSuggestions: found }) => (
        <>
          <Refused found={found} />
          {found.refusals.length === 0 && found.suggestions.length === 0 && (
            <Empty>{t('peers.alike.nobody', { n: found.lookedAmong })}</Empty>
          )}
          {found.suggestions.length > 0 && found.baselineYear != null && (
            <>
              <Finding note={t('peers.alike.note', { n: found.lookedAmong })}>
                {t('peers.alike.finding', {
                  n: found.suggestions.length,
                  year: format.year(found.baselineYear),
                })}
              </Finding>
              {found.receipt.demonstration && (
                <p className="mt-2">
                  <Illustrative />
                </p>
              )}
              <ul className="mt-6">
                {found.suggestions.map((suggestion) => (
                  <Suggestion
                    key={suggestion.institution.code}
                    suggestion={suggestion}
                    asked={asked}
                    currency={found.currency ?? null}
                    mayWrite={mayWrite}
                  />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Answer>
  );
}

const refusals = ['no_baseline', 'too_few', 'no_variation', 'no_direction', 'no_consent'] as const;

function Refused({ found }: { found: Found }) {
  const { t } = useText();
  const [refusal] = found.refusals;
  if (!refusal) return null;
  const rule = refusals.find((code) => code === refusal.rule) ?? 'no_variation';
  return (
    <Empty>
      {t(
        `peers.refusal.${rule}`,
        Object.fromEntries(refusal.params.map(({ name, value }) => [name, Number(value)])),
      )}
    </Empty>
  );
}
