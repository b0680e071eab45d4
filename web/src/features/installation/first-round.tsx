import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/session.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { SelectField } from '../../ui/field.js';
import type { SetUpState } from './installation.query.js';
import { Link } from '../../ui/link.js';

const BecomeManagerDocument = graphql(/* GraphQL */ `
  mutation BecomeManager($id: ID!, $initiative: String!) {
    grantRole(id: $id, role: manager, initiative: $initiative) {
      id
    }
  }
`);

/** Who makes the first round, and the way to it. */
export function FirstRound({ setUp, disabled }: { setUp: SetUpState; disabled: boolean }) {
  const { t, say } = useText();
  const { initiatives, may } = useSession();
  const client = useQueryClient();
  const [chosen, setChosen] = useState('');
  const { mutateAsync, isPending, error } = useWrite(BecomeManagerDocument);
  const initiative = chosen || (initiatives[0]?.code ?? '');
  if (setUp.round)
    return (
      <>
        <p>{t('set-up.round.is', { round: setUp.round })}</p>
        <Link to="/rounds" className="link">
          {t('set-up.round.open')}
        </Link>
      </>
    );
  const become = async () => {
    try {
      await mutateAsync({ id: setUp.self, initiative });
      await client.invalidateQueries();
    } catch {
      // shown below from the state of the change
    }
  };
  return (
    <>
      <p>{t('set-up.round.words')}</p>
      <p className="text-ink-2">{t('set-up.round.managers', { n: setUp.managers })}</p>
      {may('round.manage') ? (
        <ButtonLink to="/rounds/new">{t('set-up.round.new')}</ButtonLink>
      ) : (
        <div className="flex flex-wrap items-end gap-3">
          <div className="w-full max-w-md">
            <SelectField
              label={t('set-up.round.initiative')}
              disabled={disabled}
              value={initiative}
              onChange={({ target }) => setChosen(target.value)}
            >
              {initiatives.map(({ code, name }) => (
                <option key={code} value={code}>
                  {say(name).words}
                </option>
              ))}
            </SelectField>
          </div>
          <Button busy={isPending} disabled={disabled || !initiative} onClick={() => void become()}>
            {t('set-up.round.myself')}
          </Button>
          <Link to="/people#invite" className="link min-h-6 text-sm">
            {t('set-up.people')}
          </Link>
        </div>
      )}
      {error && <Failure error={error} />}
    </>
  );
}
