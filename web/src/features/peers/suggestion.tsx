import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { useSelection } from '../../selection/use-selection.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { TextField } from '../../ui/text-field.js';
import { type Found, RequestIntroductionDocument } from './peers.query.js';
import { useDeskWrite } from './use-desk-write.js';
import { Link } from '../../ui/link.js';

/** One institution with the reason in words: what both were alike in, and what has changed there since. */
export function Suggestion({
  suggestion: { institution, alike, from, to },
  asked,
  currency,
  mayWrite,
}: {
  suggestion: Found['suggestions'][number];
  asked: { institution: string; initiative: string; indicator: string };
  currency: string | null;
  mayWrite: boolean;
}) {
  const { t, format } = useText();
  const { hrefTo } = useSelection();
  const { written } = useValueWords();
  const [outcome] = alike;
  const value = (figure: number, of: (typeof alike)[number]) =>
    written(
      {
        value: figure.toFixed(of.indicator.current.decimals),
        currency: of.indicator.current.valueType === 'currency' ? currency : null,
      },
      of.indicator.current,
    );
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-5 md:grid-cols-[2fr_3fr_auto]">
      <div>
        <Link to={hrefTo(`/institutions/${institution.code}`)} className="link font-medium">
          {institution.name}
        </Link>
        {institution.country && (
          <p className="text-sm text-ink-2">
            <SaidText text={institution.country.name} />
          </p>
        )}
      </div>
      <div className="tabular text-sm">
        {outcome && (
          <p>
            {t('peers.suggestion.changed', {
              from: value(from.value, outcome),
              fromYear: format.year(from.year),
              to: value(to.value, outcome),
              toYear: format.year(to.year),
            })}
          </p>
        )}
        <p className="mt-1 text-ink-2">{t('peers.suggestion.because', { year: format.year(from.year) })}</p>
        <ul className="text-ink-2">
          {alike.map((one) => (
            <li key={one.indicator.code}>
              <SaidText text={one.indicator.current.name} />
              {`: ${t('peers.suggestion.both', { theirs: value(one.theirs, one), own: value(one.own, one) })}`}
            </li>
          ))}
        </ul>
      </div>
      {mayWrite && <AskForIntroduction to={institution} asked={asked} />}
    </li>
  );
}

function AskForIntroduction({
  to,
  asked,
}: {
  to: { code: string; name: string };
  asked: { institution: string; initiative: string; indicator: string };
}) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const { send, isPending, error } = useDeskWrite(RequestIntroductionDocument);
  const isAsked = error instanceof Refusal && error.code === 'CONFLICT';
  const ask = async () => {
    const input = { operationId: newOperationId(), ...asked, to: to.code, note };
    if (await send({ input })) setOpen(false);
  };
  return (
    <div>
      <Button aria-label={t('peers.introduce.of', { name: to.name })} onClick={() => setOpen(true)}>
        {t('peers.introduce')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('peers.introduce.of', { name: to.name })}
        actions={
          <Button weight="primary" busy={isPending} disabled={note.trim() === ''} onClick={() => void ask()}>
            {t('peers.introduce.do')}
          </Button>
        }
      >
        <p className="mb-3">{t('peers.introduce.explain')}</p>
        <TextField
          label={t('peers.introduce.note')}
          value={note}
          maxLength={1000}
          onChange={({ target }) => setNote(target.value)}
        />
        {isAsked && <p className="mt-2 text-error">{t('peers.introduce.asked')}</p>}
        {error && !isAsked && <Failure error={error} />}
      </Dialog>
    </div>
  );
}
