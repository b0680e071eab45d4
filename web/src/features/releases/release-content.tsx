import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { buttonShape } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { fileSize } from '../../ui/file-size.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Notice } from '../../ui/notice.js';
import { Finding, Section } from '../../ui/page-title.js';
import { ReleaseChanges } from './release-changes.js';
import { ReleaseFiles } from './release-files.js';
import type { FoundRelease } from './releases.query.js';
import { Link } from '../../ui/link.js';

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { python: 'Python', r: 'R' };

/** One release: what is in it, what changed, what to beware of, the files, and how to cite and verify it. */
export function ReleaseContent({ release }: { release: FoundRelease }) {
  const { t, format } = useText();
  const { hrefTo } = useSelection();
  const archive = release.files.at(-1);
  const initiative = release.initiative.code;
  return (
    <>
      <Finding note={t('releases.rests-on', { moment: format.moment(release.asOf) })}>
        {t('releases.holds', { rows: release.observations ?? 0, institutions: release.institutions })}
      </Finding>
      <p className="mt-3 flex flex-wrap gap-x-4 text-sm text-ink-2">
        <span>{t(`releases.audience.${release.audience}`)}</span>
        {release.demonstration && <Illustrative />}
      </p>
      {release.withheld && (
        <div className="mt-4 max-w-line">
          <Notice tone="attention" title={t('releases.withheld.title')}>
            {t(release.downloadable ? 'releases.withheld.still' : 'releases.withheld.words')}
          </Notice>
        </div>
      )}
      {release.downloadable && archive && (
        <p className="mt-5 flex flex-wrap items-center gap-4">
          <a href={archive.path} className={buttonShape('primary')} download>
            {t('releases.download', { size: fileSize(format, archive.size) })}
          </a>
          <Link to={hrefTo(`/initiatives/${initiative}`, { asOf: release.asOf })} className="link text-sm">
            {t('releases.charts')}
          </Link>
        </p>
      )}
      <Section id="contents" title={t('releases.contents')}>
        <Paragraphs text={release.summary} />
        <p className="mt-3 max-w-line text-sm text-ink-2">
          {t(`releases.rules.${release.audience}`)} {t('releases.rules.accepted')}
        </p>
      </Section>
      <ReleaseChanges release={release} />
      <Section id="issues" title={t('releases.issues')}>
        {release.knownIssues ? (
          <Paragraphs text={release.knownIssues} />
        ) : (
          <p className="text-ink-2">{t('releases.issues.none')}</p>
        )}
      </Section>
      <Section id="files" title={t('releases.files')} aside={t('releases.files.how')}>
        <ReleaseFiles files={release.files} downloadable={release.downloadable} />
      </Section>
      {release.sha256 && (
        <Section id="verify" title={t('releases.verify')}>
          <p className="mb-2 max-w-line">{t('releases.verify.words')}</p>
          <p className="mb-4 font-mono text-xs break-all">{release.sha256}</p>
          {release.verify.map(({ language, lines }) => (
            <Code key={language} title={LANGUAGE_NAMES[language] ?? language} text={lines} />
          ))}
        </Section>
      )}
      <Section id="licence" title={t('releases.licence')}>
        <p className="max-w-line">
          {release.licenceUrl ? (
            <a href={release.licenceUrl} className="link" rel="license">
              {release.licenceTitle}
            </a>
          ) : (
            t('releases.licence.reserved')
          )}
        </p>
      </Section>
      <Section id="cite" title={t('releases.cite')}>
        <p className="mb-3 max-w-line">{release.citation}</p>
        <p className="mb-4">
          <CopyButton text={release.citation}>{t('releases.copy')}</CopyButton>
        </p>
        <Code title="BibTeX" text={release.bibtex} />
      </Section>
    </>
  );
}

function Paragraphs({ text }: { text: FoundRelease['summary'] }) {
  return (
    <div className="max-w-line whitespace-pre-line">
      <SaidText text={text} />
    </div>
  );
}

function Code({ title, text }: { title: string; text: string }) {
  const { t } = useText();
  return (
    <div className="mb-5">
      <h3 className="mb-1 text-sm font-medium">{title}</h3>
      <pre
        tabIndex={0}
        aria-label={title}
        className="overflow-x-auto border-l-2 border-rule bg-wash px-3 py-2 text-xs"
      >
        <code>{text}</code>
      </pre>
      <p className="mt-2">
        <CopyButton text={text}>{t('releases.copy')}</CopyButton>
      </p>
    </div>
  );
}
