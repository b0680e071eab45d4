import { useText } from '../../i18n/use-text.js';

const actions = [
  'account.changed',
  'administrator.created',
  'demonstration.removed',
  'entries.saved',
  'invitation.accepted',
  'invitation.renewed',
  'invitation.withdrawn',
  'password.changed',
  'password.link_made',
  'password.link_mailed',
  'password.reset',
  'person.deactivated',
  'person.invited',
  'person.reactivated',
  'role.granted',
  'role.withdrawn',
  'second_factor.codes_renewed',
  'second_factor.removed',
  'second_factor.turned_off',
  'second_factor.turned_on',
  'session.ended',
  'session.opened',
  'session.opened_by_provider',
  'sessions.ended',
  'sign_in.linked',
  'submission.accepted',
  'submission.reopened',
  'submission.returned',
  'submission.started',
  'submission.submitted',
  'token.created',
  'token.revoked',
  'view.began',
  'view.ended',
] as const;

/** What was done, in the reader's words; an action that has none yet reads as its code in plain letters. */
export function useActionWords(): (action: string) => string {
  const { t } = useText();
  return (action) => {
    const known = actions.find((code) => code === action);
    return known ? t(`audit.did.${known}`) : action.replaceAll(/[._]/g, ' ');
  };
}
