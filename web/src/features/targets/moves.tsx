import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Refused } from './refused.js';
import { type Agreement, SignTargetDocument, WithdrawTargetDocument } from './targets.query.js';
import { useAgreementWrite } from './use-agreement-write.js';

/** What the reader may do about the open proposal: sign it, answer it, take it back. */
export function Moves({ agreement, write }: { agreement: Agreement; write: ReactNode }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const signing = useAgreementWrite(SignTargetDocument);
  const withdrawing = useAgreementWrite(WithdrawTargetDocument);
  const { moves, open, side, institution, initiative, indicator } = agreement;
  const second = moves.includes('sign_second');
  const maySign = second || moves.includes('sign');
  const input = {
    institution: institution.code,
    initiative: initiative.code,
    indicator: indicator.code,
    seen: open?.id ?? null,
  };
  if (!maySign && !moves.includes('withdraw') && !write) return null;
  return (
    <div className="mt-6 print:hidden">
      <div className="flex flex-wrap gap-3">
        {maySign && (
          <Button weight="primary" onClick={() => setAsking(true)}>
            {t('targets.do.sign', { side: t(`targets.side.${side ?? 'institution'}`) })}
          </Button>
        )}
        {write}
        {moves.includes('withdraw') && (
          <Button busy={withdrawing.isPending} onClick={() => void withdrawing.send(input)}>
            {t('targets.do.withdraw')}
          </Button>
        )}
      </div>
      <Refused error={withdrawing.error} />
      {asking && (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t('targets.sign.title')}
          actions={
            <Button
              weight="primary"
              busy={signing.isPending}
              onClick={() => void signing.send(input).then((done) => done && setAsking(false))}
            >
              {t('targets.sign.do')}
            </Button>
          }
        >
          <p>{t(second ? 'targets.sign.second' : 'targets.sign.first')}</p>
          <Refused error={signing.error} />
        </Dialog>
      )}
    </div>
  );
}
