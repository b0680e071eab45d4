import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QualityTest } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { PutAsideDocument, QualityDocument } from './quality.query.js';

interface Finding {
  initiative: string;
  indicator: string;
  test: QualityTest;
}

function useAside({ initiative, indicator, test }: Finding) {
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useWrite(PutAsideDocument);
  const put = async (reason: string | null) => {
    await mutateAsync({
      input: { operationId: newOperationId(), initiative, indicator, test, reason },
    });
    await client.invalidateQueries({ queryKey: keyOf(QualityDocument) });
  };
  return { put, isPending, error };
}

/** Puts findings of one kind about one indicator aside, with a reason that others can read. */
export function PutAside(finding: Finding) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { put, isPending, error } = useAside(finding);
  return (
    <>
      <button
        type="button"
        className="link min-h-11 text-left md:min-h-6"
        aria-label={t('quality.ignore.of', { indicator: finding.indicator })}
        onClick={() => setOpen(true)}
      >
        {t('quality.ignore')}
      </button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('quality.ignore.title', { indicator: finding.indicator })}
        actions={
          <Button
            weight="primary"
            busy={isPending}
            disabled={reason.trim() === ''}
            onClick={() =>
              void put(reason.trim()).then(
                () => setOpen(false),
                () => undefined,
              )
            }
          >
            {t('quality.ignore.do')}
          </Button>
        }
      >
        <p className="mb-3">{t('quality.ignore.words')}</p>
        <Field
          label={t('quality.ignore.reason')}
          value={reason}
          maxLength={2000}
          onChange={({ target }) => setReason(target.value)}
        />
        {error && <Failure error={error} />}
      </Dialog>
    </>
  );
}

/** Shows findings again that had been put aside. */
export function ShowAgain(finding: Finding) {
  const { t } = useText();
  const { put, isPending, error } = useAside(finding);
  return (
    <>
      <Button busy={isPending} onClick={() => void put(null).catch(() => undefined)}>
        {t('quality.again')}
      </Button>
      {error && <Failure error={error} />}
    </>
  );
}
