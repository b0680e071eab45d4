import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { useRefusalElsewhere } from '../../selection/handed-over.js';
import { buttonShape } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

const reasons = [
  'expired',
  'cancelled',
  'not_confirmed',
  'unreachable',
  'email_unverified',
  'no_account',
  'account_closed',
  'linked_elsewhere',
  'second_factor_here',
] as const;

/** The way to another place to sign in at, and why it led back here without success. */
export default function OtherPlace(props: { name: string; back: string | null }) {
  return (
    <Speaking areas={['other-place']}>
      <Way {...props} />
    </Speaking>
  );
}

function Way({ name, back }: { name: string; back: string | null }) {
  const { t } = useText();
  const refused = useRefusalElsewhere();
  const reason = reasons.find((known) => known === refused);
  const to = `/oidc/start${back ? `?to=${encodeURIComponent(back)}` : ''}`;
  return (
    <>
      {reason && (
        <Notice tone="error" title={t('sign-in.refused')}>
          {t(`other-place.${reason}`, { name })}
        </Notice>
      )}
      <a href={to} className={buttonShape('plain')}>
        {t('other-place.go', { name })}
      </a>
      <p className="text-sm text-ink-2">{t('other-place.or')}</p>
    </>
  );
}
