import { PeersContent } from '../features/peers/peers-content.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

/** Who started where one's institution started, and went further. */
export default function PeersPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('peers.lead')}>{t('peers.title')}</PageTitle>
      <SignedIn action="peer.read">
        {({ roles, actions }) => {
          const own = roles.find(({ institution }) => institution !== null)?.institution;
          if (!own) return <Empty>{t('peers.no-institution')}</Empty>;
          return (
            <PeersContent key={own.code} institution={own.code} mayWrite={actions.includes('peer.write')} />
          );
        }}
      </SignedIn>
    </>
  );
}
