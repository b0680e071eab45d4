import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Notice } from '../../ui/notice.js';

/** The codes that stand in for a lost phone, this once. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { t } = useText();
  return (
    <Notice
      tone="attention"
      title={t('security.codes.title')}
      actions={
        <>
          <CopyButton text={codes.join('\n')}>{t('security.codes.copy')}</CopyButton>
          <Button onClick={onClose}>{t('security.codes.kept')}</Button>
        </>
      }
    >
      <p>{t('security.codes.words')}</p>
      <ul
        aria-label={t('security.codes.title')}
        className="mt-3 grid gap-x-8 gap-y-1 font-mono sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Notice>
  );
}
