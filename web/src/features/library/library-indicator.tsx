import { useParams } from 'react-router';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { PageTitle, Section } from '../../ui/page-title.js';
import { DraftForm } from './draft-form.js';
import { LibraryIndicatorDocument, type LibraryEntry } from './library.query.js';
import { Publishing } from './publishing.js';
import { Rules } from './rules.js';
import { StartDraft } from './start-draft.js';
import { ThreeLanguages } from './three-languages.js';
import { Usage } from './usage.js';
import { Versions } from './versions.js';
import { Link } from '../../ui/link.js';

/** One indicator: its words in three languages, its versions, where it is used, and the next version. */
export function LibraryIndicator({ initiatives }: { initiatives: readonly string[] }) {
  const { code = '' } = useParams();
  const question = useRead(LibraryIndicatorDocument, { indicator: code }, { fresh: true });
  return (
    <Answer of={question}>
      {({ libraryIndicator }) => <Entry key={code} entry={libraryIndicator} initiatives={initiatives} />}
    </Answer>
  );
}

function Entry({ entry, initiatives }: { entry: LibraryEntry; initiatives: readonly string[] }) {
  const { t, say } = useText();
  const { indicator, newest, draft } = entry;
  const version = indicator.versions.find(({ number }) => number === newest.number);
  if (!version) return null;
  return (
    <>
      <p className="pt-6 text-sm">
        <Link className="link" to="/library">
          {t('library.back')}
        </Link>
      </p>
      <PageTitle
        tab={indicator.code}
        lead={t('library.lead-one', {
          code: indicator.code,
          domain: say(indicator.domain.name).words,
          number: newest.number,
        })}
      >
        {say(version.name).words}
      </PageTitle>
      <Section id="words" title={t('library.words', { number: newest.number })}>
        <ThreeLanguages version={version} />
      </Section>
      <Section id="versions" title={t('library.versions')}>
        <Versions entry={entry} />
      </Section>
      <Section id="usage" title={t('library.usage')}>
        <Usage entry={entry} />
        <Rules indicator={indicator.code} />
      </Section>
      <Section id="next" title={t('library.next', { number: newest.number + 1 })}>
        {draft ? <DraftForm key={draft.id} entry={entry} draft={draft} /> : <StartDraft entry={entry} />}
      </Section>
      {draft && (
        <Section id="publish" title={t('library.publish.title')}>
          <Publishing entry={entry} draft={draft} initiatives={initiatives} />
        </Section>
      )}
    </>
  );
}
