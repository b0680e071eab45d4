import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Failure } from '../../ui/failure.js';
import { type EvidenceItem, RemoveDocument } from './evidence.query.js';
import { useEvidenceWords } from './use-evidence-words.js';

/** What stands behind a cell, and what was taken back from it. */
export function EvidenceList({
  items,
  mayChange,
  onChanged,
}: {
  items: readonly EvidenceItem[];
  mayChange: boolean;
  onChanged: () => Promise<void>;
}) {
  const { t } = useText();
  const standing = items.filter(({ removedAt }) => removedAt === null);
  const removed = items.filter(({ removedAt }) => removedAt !== null);
  return (
    <>
      {standing.length === 0 ? (
        <p className="text-sm text-ink-2">{t('evidence.none')}</p>
      ) : (
        <ul className="border-t border-rule">
          {standing.map((item) => (
            <Item key={item.id} item={item} mayChange={mayChange} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {removed.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="link min-h-11">{t('evidence.removed', { n: removed.length })}</summary>
          <ul className="mt-1 space-y-1 text-ink-2">
            {removed.map((item) => (
              <Removed key={item.id} item={item} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Item({
  item,
  mayChange,
  onChanged,
}: {
  item: EvidenceItem;
  mayChange: boolean;
  onChanged: () => Promise<void>;
}) {
  const { t, format } = useText();
  const [operationId] = useState(newOperationId);
  const removal = useWrite(RemoveDocument);
  const words = useEvidenceWords();
  const why = removal.error && words.ofError(removal.error);
  const { title, note, address, kind, size, addedBy, addedAt, fileName } = item;
  const remove = () => removal.mutateAsync({ operationId, id: item.id }).then(onChanged, () => undefined);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-rule py-2 text-sm">
      <div className="min-w-0">
        <a
          className="link"
          href={address}
          {...(kind === 'link'
            ? { target: '_blank', rel: 'noreferrer noopener' }
            : { download: fileName ?? '' })}
        >
          <bdi>{title}</bdi>
        </a>
        <p className="text-xs text-ink-2">
          {kind === 'link'
            ? new URL(address).hostname
            : [fileName, size !== null && t('evidence.size', { n: Math.max(1, Math.round(size / 1024)) })]
                .filter(Boolean)
                .join(' · ')}
          {' · '}
          {t('evidence.added', { name: addedBy, moment: format.moment(addedAt) })}
        </p>
        {note && <p className="mt-1 max-w-line">{note}</p>}
        {why ? (
          <p role="alert" className="mt-1 text-error">
            {why}
          </p>
        ) : (
          removal.error && <Failure error={removal.error} />
        )}
      </div>
      {mayChange && (
        <button
          type="button"
          className="link min-h-11 md:min-h-7"
          aria-label={t('evidence.remove.of', { title })}
          onClick={() => void remove()}
        >
          {t('evidence.remove')}
        </button>
      )}
    </li>
  );
}

function Removed({ item: { title, removedBy, removedAt } }: { item: EvidenceItem }) {
  const { t, format } = useText();
  return (
    <li>
      <bdi>{title}</bdi>
      {' · '}
      {t('evidence.removed-by', { name: removedBy ?? '', moment: format.moment(removedAt ?? '') })}
    </li>
  );
}
