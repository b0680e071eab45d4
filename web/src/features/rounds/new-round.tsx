import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import type { RoundProposalQuery } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { useFailureWords } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { DefinitionChanges } from './definition-changes.js';

const ProposalDocument = graphql(/* GraphQL */ `
  query RoundProposal($initiative: String!) {
    roundProposal(initiative: $initiative) {
      basedOn
      code
      programmeYear
      programmeStarts
      programmeEnds
      opens
      due
      graceUntil
      closes
      framework {
        framework
        number
      }
      suggestedVersion
    }
    frameworks {
      code
      name {
        en
        fr
        es
      }
      versions {
        number
      }
    }
  }
`);

const CreateDocument = graphql(/* GraphQL */ `
  mutation CreateRound($input: CreateRoundInput!) {
    createRound(input: $input) {
      code
    }
  }
`);

const days = ['opens', 'due', 'graceUntil', 'closes'] as const;
const problems = ['not_a_date', 'dates_out_of_order', 'programme_year_taken'] as const;

/** A new round of an initiative: last year's, a year later, with what is asked otherwise. */
export function NewRound({ initiative }: { initiative: string }) {
  const question = useRead(ProposalDocument, { initiative }, { fresh: true });
  return <Answer of={question}>{(data) => <NewRoundForm initiative={initiative} {...data} />}</Answer>;
}

function NewRoundForm({
  initiative,
  roundProposal: plan,
  frameworks,
}: RoundProposalQuery & { initiative: string }) {
  const { t, say, format } = useText();
  const failureWords = useFailureWords();
  const navigate = useNavigate();
  const operation = useRef(newOperationId());
  const [dates, setDates] = useState({
    opens: plan.opens,
    due: plan.due,
    graceUntil: plan.graceUntil,
    closes: plan.closes ?? '',
  });
  const { framework } = plan;
  const [version, setVersion] = useState(plan.suggestedVersion);
  const [isSurvey, setSurvey] = useState(false);
  const { mutateAsync, isPending, error } = useWrite(CreateDocument);
  const versions = frameworks.find(({ code }) => code === framework.framework)?.versions ?? [];
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { createRound } = await mutateAsync({
        input: {
          operationId: operation.current,
          initiative,
          programmeYear: plan.programmeYear,
          framework: framework.framework,
          frameworkVersion: version,
          surveyYear: isSurvey,
          ...dates,
          closes: dates.closes || null,
        },
      });
      await navigate(`/rounds/${createRound.code}`);
    } catch {
      operation.current = newOperationId();
    }
  };
  const found =
    error instanceof Refusal
      ? error.issues.flatMap(({ rule }) => problems.find((one) => one === rule) ?? [])
      : [];
  return (
    <form onSubmit={(event) => void send(event)}>
      <p className="max-w-line text-sm text-ink-2">
        {plan.basedOn
          ? t('rounds.new.based', { code: plan.code, before: plan.basedOn })
          : t('rounds.new.first', { code: plan.code })}{' '}
        {t('rounds.new.year', {
          from: format.date(plan.programmeStarts),
          to: format.date(plan.programmeEnds),
        })}
      </p>
      <Section id="dates" title={t('rounds.new.dates')}>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {days.map((name) => (
            <Field
              key={name}
              label={t(`rounds.new.${name}`)}
              help={t(`rounds.new.${name}-help`)}
              type="date"
              required={name !== 'closes'}
              value={dates[name]}
              onChange={({ target }) => setDates((before) => ({ ...before, [name]: target.value }))}
            />
          ))}
        </div>
      </Section>
      <Section id="definitions" title={t('rounds.new.definitions')}>
        <div className="mb-4 max-w-line space-y-3">
          <SelectField
            label={t('rounds.new.framework')}
            value={version}
            onChange={({ target }) => setVersion(Number(target.value))}
          >
            {versions.map(({ number }) => (
              <option key={number} value={number}>
                {t('rounds.new.version', {
                  framework: say(
                    frameworks.find(({ code }) => code === framework.framework)?.name ?? { en: '' },
                  ).words,
                  number,
                })}
              </option>
            ))}
          </SelectField>
          <label className="flex min-h-11 items-center gap-3 text-sm">
            <input
              type="checkbox"
              className="size-5 accent-accent"
              checked={isSurvey}
              onChange={({ target }) => setSurvey(target.checked)}
            />
            {t('rounds.new.survey')}
          </label>
        </div>
        <DefinitionChanges framework={framework.framework} from={framework.number} to={version} />
      </Section>
      {error && (
        <div className="mt-6">
          <Notice tone="error" title={t('rounds.new.refused')}>
            {found.length > 0
              ? [...new Set(found)].map((rule) => <p key={rule}>{t(`rounds.new-problem.${rule}`)}</p>)
              : failureWords(error).words}
          </Notice>
        </div>
      )}
      <div className="mt-6">
        <Button type="submit" weight="primary" busy={isPending}>
          {t('rounds.new.make')}
        </Button>
        <p className="mt-2 max-w-line text-sm text-ink-2">{t('rounds.new.quiet')}</p>
      </div>
    </form>
  );
}
