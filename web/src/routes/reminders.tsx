import { useState } from 'react';
import { ChooseInstitutions } from '../features/reminder/choose-institutions.js';
import ReminderComposer from '../features/reminder/reminder-composer.js';
import ReminderLog from '../features/reminder/reminder-log.js';
import ReminderPlan from '../features/reminder/reminder-plan.js';
import { graphql } from '../graphql/generated/index.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { Answer } from '../ui/answer.js';
import { SelectField } from '../ui/field.js';
import { Empty } from '../ui/notice.js';
import { PageTitle, Section } from '../ui/page-title.js';

const RoundsDocument = graphql(/* GraphQL */ `
  query ReminderRounds($initiative: String!) {
    rounds(initiative: $initiative) {
      code
      programmeYear
      programmeEnds
    }
  }
`);

export default function RemindersPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('reminder.lead')} tab={t('page.reminders')}>
        {t('page.reminders')}
      </PageTitle>
      <SignedIn action="reminder.send">
        {({ roles }) => {
          const managed = roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : []));
          const [first] = managed;
          return first === undefined ? (
            <Empty>{t('reminder.no-initiative')}</Empty>
          ) : (
            <Reminders initiatives={[...new Set(managed)]} />
          );
        }}
      </SignedIn>
    </>
  );
}

function Reminders({ initiatives }: { initiatives: readonly string[] }) {
  const { t } = useText();
  const [initiative, setInitiative] = useState(initiatives[0] ?? '');
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
              {initiatives.length > 1 && (
                <SelectField
                  label={t('reminder.initiative')}
                  value={initiative}
                  onChange={({ target }) => {
                    setInitiative(target.value);
                    setRoundCode(null);
                    setChosen(new Set());
                  }}
                >
                  {initiatives.map((code) => (
                    <option key={code}>{code}</option>
                  ))}
                </SelectField>
              )}
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
