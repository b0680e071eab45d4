import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { useSession } from '../../session/session.js';
import { Field } from '../../ui/field.js';
import { foundOptions, type WhoOption } from './who-options.js';
import { Link } from '../../ui/link.js';

/** More series than this cannot be told apart; the charts then give each a small one of its own. */
const mostChoices = 12;

/** Who is compared: what was chosen, and a field that finds more by any name anybody ever had. */
export function WhoField({ options }: { options: readonly WhoOption[] }) {
  const { t } = useText();
  const { selection, select, hrefTo } = useSelection();
  const { may } = useSession();
  const [typed, setTyped] = useState('');
  const list = useId();
  const chosen = selection.who ?? [];
  const found = foundOptions(options, typed).filter(({ token }) => !chosen.includes(token));
  const choose = (who: string[]) => select({ who: who.length > 0 ? who : undefined, split: undefined });
  const add = (token: string) => {
    choose([...chosen, token]);
    setTyped('');
  };
  return (
    <div className="min-w-0">
      <Field
        type="search"
        label={t('compare.who')}
        placeholder={t('compare.who.placeholder')}
        value={typed}
        autoComplete="off"
        aria-controls={list}
        disabled={chosen.length >= mostChoices}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          const [best] = found;
          if (event.key === 'Enter') {
            event.preventDefault();
            if (best) add(best.token);
          }
          if (event.key === 'Escape') setTyped('');
        }}
      />
      <ul
        id={list}
        aria-label={t('compare.who.found')}
        className={found.length > 0 ? 'border-x border-b border-field' : ''}
      >
        {found.map(({ token, kind, label, note }) => (
          <li key={token} className="border-t border-rule first:border-t-0">
            <button
              type="button"
              className="flex min-h-11 w-full flex-wrap items-baseline justify-between gap-x-4 px-3 py-1.5 text-left text-sm hover:bg-wash md:min-h-9"
              onClick={() => add(token)}
            >
              <span>{label}</span>
              <span className="text-xs text-ink-2">{note ?? t(`compare.kind.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" aria-live="polite" className="sr-only">
        {typed.trim() === '' ? '' : t('compare.who.count', { n: found.length })}
      </p>
      {typed.trim() !== '' && found.length === 0 && (
        <p className="mt-1 text-sm text-ink-2">{t('compare.who.none')}</p>
      )}
      <ul aria-label={t('compare.who.chosen')} className="mt-2 flex flex-wrap gap-2">
        {chosen.length === 0 && <li className="text-sm text-ink-2">{t('compare.who.everybody')}</li>}
        {chosen.map((token) => {
          const label =
            options.find((option) => option.token === token)?.label ?? token.split(':')[1] ?? token;
          return (
            <li key={token} className="flex max-w-full items-center border border-field text-sm">
              <span className="truncate px-2 py-1">{label}</span>
              <button
                type="button"
                className="min-h-8 min-w-8 border-l border-field px-2 hover:bg-wash"
                aria-label={t('compare.who.remove', { name: label })}
                onClick={() => choose(chosen.filter((one) => one !== token))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <Link className="link" to={hrefTo('/cohorts')}>
          {t('compare.who.cohorts')}
        </Link>
        {may('cohort.make') && (
          <Link className="link" to={hrefTo('/cohorts/new')}>
            {t('compare.who.make')}
          </Link>
        )}
      </p>
    </div>
  );
}
