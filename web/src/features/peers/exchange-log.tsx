import { type FormEvent, useState } from 'react';
import type { Useful } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { TextField } from '../../ui/text-field.js';
import { type DeskFacts, LogExchangeDocument } from './peers.query.js';
import { useDeskWrite } from './use-desk-write.js';

const usefulness = ['yes', 'partly', 'no', 'too_early'] as const satisfies readonly Useful[];
const today = (): string => new Date().toISOString().slice(0, 10);

interface Log {
  readonly institution: string;
  readonly desk: DeskFacts;
  readonly mayWrite: boolean;
  readonly others: readonly { code: string; name: string }[];
}

/** What was talked about, with whom, when, and whether it was useful: read by one's own institution alone. */
export function ExchangeLog({ institution, desk, mayWrite, others }: Log) {
  const { t, format } = useText();
  return (
    <>
      <p className="mb-4 max-w-line text-sm text-ink-2">{t('peers.log.explain')}</p>
      {desk.exchanges.length === 0 ? (
        <p className="text-ink-2">{t('peers.log.none')}</p>
      ) : (
        <Table caption={t('peers.log.title')} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t('peers.log.date')}</ColumnHead>
              <ColumnHead>{t('peers.log.with')}</ColumnHead>
              <ColumnHead>{t('peers.log.topic')}</ColumnHead>
              <ColumnHead>{t('peers.log.useful')}</ColumnHead>
              <ColumnHead>{t('peers.log.note')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {desk.exchanges.map((one) => (
              <tr key={one.id}>
                <RowHead className="tabular">{format.date(one.heldOn, 'medium')}</RowHead>
                <Cell className="min-w-40">{one.with.name}</Cell>
                <Cell className="min-w-40">{one.topic}</Cell>
                <Cell>{t(`peers.useful.${one.useful}`)}</Cell>
                <Cell className="min-w-48">{one.note}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {mayWrite && <NoteExchange institution={institution} others={others} />}
    </>
  );
}

function NoteExchange({ institution, others }: Pick<Log, 'institution' | 'others'>) {
  const { t } = useText();
  const { send, isPending, error } = useDeskWrite(LogExchangeDocument);
  const [other, setOther] = useState('');
  const [heldOn, setHeldOn] = useState(today);
  const [topic, setTopic] = useState('');
  const [useful, setUseful] = useState<Useful>('too_early');
  const [note, setNote] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = { operationId: newOperationId(), institution, with: other, heldOn, topic, useful, note };
    if (await send({ input })) {
      setTopic('');
      setNote('');
    }
  };
  return (
    <details className="mt-5 max-w-line">
      <summary className="cursor-pointer text-sm font-medium">{t('peers.log.add')}</summary>
      <form onSubmit={(event) => void save(event)} className="mt-3 grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('peers.log.with')}
          required
          value={other}
          onChange={({ target }) => setOther(target.value)}
        >
          <option value="">{t('peers.choose')}</option>
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field
          type="date"
          label={t('peers.log.date')}
          required
          max={today()}
          value={heldOn}
          onChange={({ target }) => setHeldOn(target.value)}
        />
        <Field
          label={t('peers.log.topic')}
          required
          maxLength={300}
          value={topic}
          onChange={({ target }) => setTopic(target.value)}
        />
        <SelectField
          label={t('peers.log.useful')}
          value={useful}
          onChange={({ target }) => setUseful(usefulness.find((one) => one === target.value) ?? 'too_early')}
        >
          {usefulness.map((one) => (
            <option key={one} value={one}>
              {t(`peers.useful.${one}`)}
            </option>
          ))}
        </SelectField>
        <div className="sm:col-span-2">
          <TextField
            label={t('peers.log.note')}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
        {error && (
          <div className="sm:col-span-2">
            <Failure error={error} />
          </div>
        )}
        <div>
          <Button type="submit" busy={isPending}>
            {t('peers.log.do')}
          </Button>
        </div>
      </form>
    </details>
  );
}
