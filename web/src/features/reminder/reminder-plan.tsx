import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Failure } from '../../ui/failure.js';
import { ReminderStartDocument } from './reminder.query.js';

const PlanDocument = graphql(/* GraphQL */ `
  mutation PlanReminders($operationId: ID!, $round: String!, $daysBefore: [Int!]!) {
    planReminders(operationId: $operationId, round: $round, daysBefore: $daysBefore)
  }
`);

const offered = [30, 14, 7, 3, 0];

/** On which days before its last day a round reminds by itself. */
export default function ReminderPlan({ round }: { round: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const question = useRead(ReminderStartDocument, { round });
  const { mutateAsync, isPending, error } = useWrite(PlanDocument);
  const toggle = async (days: readonly number[], day: number) => {
    const daysBefore = days.includes(day) ? days.filter((one) => one !== day) : [...days, day];
    try {
      await mutateAsync({ operationId: newOperationId(), round, daysBefore });
    } catch {
      // shown below from the state of the change
    }
    await client.invalidateQueries({ queryKey: keyOf(ReminderStartDocument) });
  };
  return (
    <Answer of={question}>
      {({ reminderStart: { daysBefore } }) => (
        <fieldset disabled={isPending} className="max-w-line">
          <legend className="text-sm">{t('reminder.plan.words')}</legend>
          <div className="mt-2 flex flex-wrap gap-x-6">
            {offered.map((day) => (
              <label key={day} className="inline-flex min-h-11 items-center gap-2 text-sm md:min-h-9">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={daysBefore.includes(day)}
                  onChange={() => void toggle(daysBefore, day)}
                />
                {t('reminder.plan.day', { n: day })}
              </label>
            ))}
          </div>
          {error && <Failure error={error} />}
        </fieldset>
      )}
    </Answer>
  );
}
