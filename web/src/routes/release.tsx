import { useParams } from 'react-router';
import { ReleaseContent } from '../features/releases/release-content.js';
import { ReleaseDocument } from '../features/releases/releases.query.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { Answer } from '../ui/answer.js';
import { Breadcrumb } from '../ui/breadcrumb.js';
import { PageTitle } from '../ui/page-title.js';

/** One release, for everybody who may have it. */
export default function ReleasePage() {
  const { version = '' } = useParams();
  const { t, say, format } = useText();
  const { hrefTo } = useSelection();
  const question = useRead(ReleaseDocument, { version });
  return (
    <Answer of={question}>
      {({ release }) => (
        <>
          <Breadcrumb trail={[{ label: t('releases.page'), to: hrefTo('/releases') }, { label: version }]} />
          <PageTitle
            tab={`${release.version} · ${say(release.title).words}`}
            lead={t('releases.of', {
              version: release.version,
              initiative: say(release.initiative.name).words,
              day: format.date(release.createdAt, 'long'),
            })}
          >
            {say(release.title).words}
          </PageTitle>
          <ReleaseContent release={release} />
        </>
      )}
    </Answer>
  );
}
