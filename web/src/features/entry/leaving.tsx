import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { forgetPerson } from '../../offline/keeper.js';
import { useUnsentCount } from '../../offline/use-unsent.js';
import { useSignOut } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { unsentOf } from './draft-store.js';
import { exportUnsent } from './export-unsent.js';
import { sendUnsent } from './send-unsent.js';

/** Signing out of a device that may hold work of its own: said, sent or kept, never dropped. */
export default function Leaving({ person, onStay }: { person: string; onStay: () => void }) {
  return (
    <Speaking areas={['device']}>
      <Steps person={person} onStay={onStay} />
    </Speaking>
  );
}

function Steps({ person, onStay }: { person: string; onStay: () => void }) {
  const { t } = useText();
  const navigate = useNavigate();
  const { signOut, isPending } = useSignOut();
  const count = useUnsentCount(person);
  const [step, setStep] = useState<'looking' | 'asking' | 'sending' | 'left' | 'cut'>('looking');
  const leave = async () => {
    try {
      await signOut();
    } catch {
      setStep('cut');
      return;
    }
    await forgetPerson(person);
    await navigate('/');
    onStay();
  };
  const send = async () => {
    setStep('sending');
    const left = await sendUnsent(person).catch(() => -1);
    if (left === 0) await leave();
    else setStep('left');
  };
  useEffect(() => {
    void unsentOf(person).then(
      (unsent) => (unsent.length === 0 ? leave() : setStep('asking')),
      () => leave(),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the person asked to sign out
  }, []);
  return (
    <Dialog
      open={step !== 'looking'}
      onClose={onStay}
      title={t(step === 'cut' ? 'device.leaving.cut' : 'device.leaving.title', { n: count })}
      actions={
        count > 0 && (
          <>
            <Button onClick={() => void exportUnsent(person)}>{t('device.export')}</Button>
            <Button busy={isPending} onClick={() => void leave()}>
              {t('device.leaving.keep')}
            </Button>
            <Button weight="primary" busy={step === 'sending'} onClick={() => void send()}>
              {t('device.leaving.send')}
            </Button>
          </>
        )
      }
    >
      <p>{t(step === 'cut' ? 'device.leaving.cut.words' : 'device.leaving.words')}</p>
      {step === 'left' && (
        <p role="alert" className="mt-3 text-error">
          {t('device.leaving.left', { n: count })}
        </p>
      )}
    </Dialog>
  );
}
