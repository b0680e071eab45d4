import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useForgetAnswers, useSession } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';

const RemoveDocument = graphql(/* GraphQL */ `
  mutation RemoveDemonstration($operationId: ID!) {
    removeDemonstration(operationId: $operationId)
  }
`);

/** For those who may: all generated values and accounts go in one act, after one question. */
export function RemoveDemonstration() {
  const { t } = useText();
  const { may, service } = useSession();
  const forget = useForgetAnswers();
  const [asking, setAsking] = useState(false);
  const [operationId] = useState(newOperationId);
  const { mutateAsync, isPending, error, data, reset } = useWrite(RemoveDocument);
  if (data)
    return (
      <Notice tone="done" title={t('about.remove.done')}>
        {t('about.remove.count', { n: data.removeDemonstration })}
      </Notice>
    );
  if (!service?.demonstration || !may('demonstration.remove')) return null;
  const remove = async () => {
    await mutateAsync({ operationId });
    setAsking(false);
    await forget();
  };
  return (
    <>
      <Button weight="danger" onClick={() => setAsking(true)}>
        {t('about.remove.button')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => {
          setAsking(false);
          reset();
        }}
        title={t('about.remove.title')}
        actions={
          <Button weight="danger" busy={isPending} onClick={() => void remove().catch(() => undefined)}>
            {t('about.remove.confirm')}
          </Button>
        }
      >
        <p>{t('about.remove.words')}</p>
        {error && (
          <div className="mt-3">
            <Failure error={error} />
          </div>
        )}
      </Dialog>
    </>
  );
}
