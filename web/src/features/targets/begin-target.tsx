import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Section } from '../../ui/page-title.js';

const BeginTargetDocument = graphql(/* GraphQL */ `
  query BeginTarget($initiative: String!) {
    institutions(initiative: $initiative, first: 200) {
      nodes {
        code
        name
      }
    }
    indicators {
      code
      domain {
        code
        name {
          ...Wording
        }
      }
      current {
        valueType
        name {
          ...Wording
        }
      }
    }
  }
`);

/** Where a first path is proposed: an institution, an indicator, and on to their agreement. */
export function BeginTarget({ initiative, own }: { initiative: string; own: readonly string[] }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="print:hidden">
      <Section id="begin" title={t('targets.begin.title')}>
        {isOpen ? (
          <Choices initiative={initiative} own={own} />
        ) : (
          <Button onClick={() => setOpen(true)}>{t('targets.begin.open')}</Button>
        )}
      </Section>
    </div>
  );
}

function Choices({ initiative, own }: { initiative: string; own: readonly string[] }) {
  const { t, say, format } = useText();
  const navigate = useNavigate();
  const { hrefTo } = useSelection();
  const question = useRead(BeginTargetDocument, { initiative });
  const [institution, setInstitution] = useState(own[0] ?? '');
  const [indicator, setIndicator] = useState('');
  const go = (event: FormEvent) => {
    event.preventDefault();
    void navigate(hrefTo(`/targets/${institution}/${indicator}`, { initiative }));
  };
  return (
    <Answer of={question}>
      {({ institutions, indicators }) => {
        const offered = institutions.nodes
          .filter(({ code }) => own.length === 0 || own.includes(code))
          .toSorted((one, other) => format.compare(one.name, other.name));
        const figures = indicators.filter(
          ({ current }) => current.valueType !== 'narrative' && current.valueType !== 'yes_no',
        );
        const domains = [...new Map(figures.map(({ domain }) => [domain.code, domain])).values()];
        return (
          <form onSubmit={go} className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {(own.length !== 1 || offered.length === 0) && (
              <SelectField
                label={t('targets.institution')}
                value={institution}
                required
                onChange={({ target }) => setInstitution(target.value)}
              >
                <option value="">{t('targets.begin.choose')}</option>
                {offered.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </SelectField>
            )}
            <SelectField
              label={t('targets.indicator')}
              value={indicator}
              required
              onChange={({ target }) => setIndicator(target.value)}
            >
              <option value="">{t('targets.begin.choose')}</option>
              {domains.map((domain) => (
                <optgroup key={domain.code} label={say(domain.name).words}>
                  {figures
                    .filter((one) => one.domain.code === domain.code)
                    .map(({ code, current }) => (
                      <option key={code} value={code}>
                        {`${say(current.name).words} (${code})`}
                      </option>
                    ))}
                </optgroup>
              ))}
            </SelectField>
            <div>
              <Button type="submit" disabled={institution === '' || indicator === ''}>
                {t('targets.begin.go')}
              </Button>
            </div>
          </form>
        );
      }}
    </Answer>
  );
}
