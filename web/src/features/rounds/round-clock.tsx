import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { useFailureWords } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { CockpitDocument } from './cockpit.query.js';

const ClockDocument = graphql(/* GraphQL */ `
  mutation SetRoundClock($input: SetRoundClockInput!) {
    setRoundClock(input: $input) {
      code
      clock
    }
  }
`);

/** The time that a demonstration tells as now, and a way to move it: what is due, late and closed follows. */
export function RoundClock({
  round,
  clock,
  mayManage,
}: {
  round: string;
  clock: string;
  mayManage: boolean;
}) {
  const { t, format } = useText();
  const failureWords = useFailureWords();
  const answers = useQueryClient();
  const [day, setDay] = useState(clock.slice(0, 10));
  const { mutateAsync, isPending, error } = useWrite(ClockDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await mutateAsync({ input: { operationId: newOperationId(), round, at: `${day}T12:00:00Z` } });
    } catch {
      return; // The failure is said below.
    }
    await answers.invalidateQueries({ queryKey: keyOf(CockpitDocument, { round }) });
  };
  return (
    <Notice>
      <p>{t('rounds.clock', { date: format.date(clock) })}</p>
      {mayManage && (
        <form onSubmit={(event) => void send(event)} className="mt-3 flex flex-wrap items-end gap-3">
          <Field
            label={t('rounds.clock.day')}
            type="date"
            required
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <Button type="submit" busy={isPending}>
            {t('rounds.clock.move')}
          </Button>
        </form>
      )}
      {error && <p className="mt-2 text-error">{failureWords(error).words}</p>}
    </Notice>
  );
}
