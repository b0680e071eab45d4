import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { RemindersDocument } from './reminder.query.js';

const CancelDocument = graphql(/* GraphQL */ `
  mutation CancelReminder($operationId: ID!, $id: ID!) {
    cancelReminder(operationId: $operationId, id: $id) {
      id
    }
  }
`);

/** Who sent what to whom, when, and what became of it. */
export default function ReminderLog({ round }: { round: string }) {
  const { t, say, format } = useText();
  const client = useQueryClient();
  const question = useRead(RemindersDocument, { round });
  const { mutateAsync, isPending, error } = useWrite(CancelDocument);
  const cancel = async (id: string) => {
    try {
      await mutateAsync({ operationId: newOperationId(), id });
    } catch {
      // shown below from the state of the change
    }
    await client.invalidateQueries({ queryKey: keyOf(RemindersDocument) });
  };
  return (
    <Answer of={question}>
      {({ reminders }) =>
        reminders.length === 0 ? (
          <Empty>{t('reminder.log.empty')}</Empty>
        ) : (
          <div className="space-y-8">
            {error && <Failure error={error} />}
            {reminders.map((reminder) => (
              <article key={reminder.id}>
                <h3 className="font-medium">{say({ ...reminder.subject, drafted: [] }).words}</h3>
                <p className="mt-1 mb-3 text-sm text-ink-2">
                  {t('reminder.log.by', {
                    name: reminder.composer,
                    moment: format.moment(reminder.createdAt),
                  })}
                </p>
                <Table caption={t('reminder.log.caption', { n: reminder.recipients.length })}>
                  <thead>
                    <tr>
                      <ColumnHead>{t('reminder.log.institution')}</ColumnHead>
                      <ColumnHead>{t('reminder.log.reader')}</ColumnHead>
                      <ColumnHead>{t('reminder.log.when')}</ColumnHead>
                      <ColumnHead>{t('reminder.log.state')}</ColumnHead>
                    </tr>
                  </thead>
                  <tbody>
                    {reminder.recipients.map((reader, at) => (
                      <tr key={at}>
                        <RowHead>{reader.institution.name}</RowHead>
                        <Cell>{reader.name}</Cell>
                        <Cell className="whitespace-nowrap">{format.moment(reader.sendAt)}</Cell>
                        <Cell>
                          {t(`reminder.state.${reader.state}`)}
                          {reader.reason && <span className="block text-xs text-ink-2">{reader.reason}</span>}
                        </Cell>
                      </tr>
                    ))}
                  </tbody>
                </Table>
                {reminder.recipients.some(({ state }) => state === 'scheduled') && (
                  <Button
                    weight="danger"
                    className="mt-3"
                    busy={isPending}
                    onClick={() => void cancel(reminder.id)}
                  >
                    {t('reminder.cancel')}
                  </Button>
                )}
              </article>
            ))}
          </div>
        )
      }
    </Answer>
  );
}
