import { useState } from 'react';
import { ChooseInstitutions } from './choose-institutions.js';
import ReminderComposer from './reminder-composer.js';
import ReminderLog from './reminder-log.js';
import ReminderPlan from './reminder-plan.js';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { SelectField } from '../../ui/field.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';

const RoundsDocument = graphql(/* GraphQL */ `
  query ReminderRounds($initiative: String!) {
    rounds(initiative: $initiative) {
      code
      programmeYear
      programmeEnds
    }
  }
`);

/** Who is reminded, what they read, when by itself, and what was sent: for one initiative. */
export default function Reminders({ initiative }: { initiative: string }) {
  const { t } = useText();
  const question = useRead(RoundsDocument, { initiative });
  const [roundCode, setRoundCode] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <Answer of={question}>
      {({ rounds }) => {
        const sorted = rounds.toSorted((a, b) => b.programmeYear - a.programmeYear);
        const round = sorted.find(({ code }) => code === roundCode) ?? sorted[0];
        if (!round) return <Empty>{t('reminder.no-round')}</Empty>;
        return (
          <>
            <div className="mb-8 flex flex-wrap gap-4">
              <SelectField
                label={t('reminder.round')}
                value={round.code}
                onChange={({ target }) => {
                  setRoundCode(target.value);
                  setChosen(new Set());
                }}
              >
                {sorted.map(({ code }) => (
                  <option key={code}>{code}</option>
                ))}
              </SelectField>
            </div>
            <Section id="who" title={t('reminder.who')}>
              <ChooseInstitutions
                key={round.code}
                initiative={initiative}
                round={round}
                chosen={chosen}
                onChoose={setChosen}
              />
            </Section>
            <Section id="compose" title={t('reminder.compose')}>
              <ReminderComposer round={round.code} institutions={[...chosen].sort()} />
            </Section>
            <Section id="plan" title={t('reminder.plan')}>
              <ReminderPlan round={round.code} />
            </Section>
            <Section id="log" title={t('reminder.log')}>
              <ReminderLog round={round.code} />
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
