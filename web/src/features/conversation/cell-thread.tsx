import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { type CellOf, ThreadOfCellDocument } from './conversation.query.js';
import { ThreadCard } from './thread-card.js';

/** What is said about one cell of a report, with room to ask or answer. */
export function CellThread(cell: CellOf) {
  const { t } = useText();
  const { submissionId: submission, indicator, slice } = cell;
  const question = useRead(
    ThreadOfCellDocument,
    { cell: { submission, indicator, slice }, submission },
    { fresh: true },
  );
  return (
    <Answer of={question}>
      {({ thread, conversation: { side, mayWrite, isShared } }) => (
        <>
          {side === 'institution' && (
            <p className="mb-3 text-sm text-ink-2">
              {t(isShared ? 'conversation.shared' : 'conversation.not-shared')}
            </p>
          )}
          <ThreadCard thread={thread} cell={cell} side={side} mayWrite={mayWrite} />
        </>
      )}
    </Answer>
  );
}
