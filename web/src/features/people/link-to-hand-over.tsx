import { useText } from '../../i18n/use-text.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Notice } from '../../ui/notice.js';

/** A link that was just made, shown this once, to be sent by whatever way reaches the person. */
export function LinkToHandOver({ path, title, words }: { path: string; title: string; words: string }) {
  const { t } = useText();
  const link = `${location.origin}${path}`;
  return (
    <Notice
      tone="attention"
      title={title}
      actions={<CopyButton text={link}>{t('people.link.copy')}</CopyButton>}
    >
      <p>{words}</p>
      <p className="mt-3 font-mono break-all select-all">{link}</p>
    </Notice>
  );
}
