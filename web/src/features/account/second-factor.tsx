import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { AccountDocument, type Account } from './account.query.js';
import { RecoveryCodes } from './recovery-codes.js';
import { CodesRenewal, SecondFactorRemoval } from './second-factor-changes.js';
import { SecondFactorSetup } from './second-factor-setup.js';

type Step = 'setup' | 'remove' | 'renew' | null;

/** Whether signing in takes a code, and the ways to change that. Recovery codes are shown once, when they are made. */
export function SecondFactor({ account, email }: { account: Account; email: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const done = async (made: readonly string[] | null) => {
    setStep(null);
    setCodes(made);
    await client.invalidateQueries({ queryKey: keyOf(AccountDocument) });
  };
  if (codes) return <RecoveryCodes codes={codes} onClose={() => setCodes(null)} />;
  return (
    <div className="space-y-5">
      <p>
        <Badge tone={account.secondFactor ? 'done' : 'quiet'}>
          {t(account.secondFactor ? 'security.factor.on' : 'security.factor.off')}
        </Badge>
        {account.secondFactor && (
          <span className="ml-4 text-sm text-ink-2">
            {t('security.factor.codes-left', { n: account.recoveryCodesLeft })}
          </span>
        )}
      </p>
      {step === 'setup' && <SecondFactorSetup email={email} onDone={done} />}
      {step === 'renew' && <CodesRenewal onDone={done} />}
      {step === 'remove' && <SecondFactorRemoval email={email} onDone={() => done(null)} />}
      {step === null && !account.secondFactor && (
        <Button onClick={() => setStep('setup')}>{t('security.factor.set-up')}</Button>
      )}
      {step === null && account.secondFactor && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setStep('renew')}>{t('security.factor.renew')}</Button>
          <Button weight="danger" onClick={() => setStep('remove')}>
            {t('security.factor.remove')}
          </Button>
        </div>
      )}
      {step !== null && <Button onClick={() => setStep(null)}>{t('security.cancel')}</Button>}
    </div>
  );
}
