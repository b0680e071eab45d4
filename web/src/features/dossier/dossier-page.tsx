import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button, ButtonLink, buttonShape } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Notice, Skeleton } from '../../ui/notice.js';
import { PageTitle } from '../../ui/page-title.js';
import { DossierArticle } from './dossier-article.js';
import { DossierDocument, type ShownDossier } from './dossier.query.js';
import { WrittenWords, writtenIn } from './written.js';
import { Link } from '../../ui/link.js';

/** One report as its reader may see it, in one of its versions. */
export function DossierPage({ id, version }: { id: string; version: number | null }) {
  const { t } = useText();
  const question = useRead(DossierDocument, { id, version }, { fresh: true });
  return (
    <Answer of={question} skeleton={<Skeleton rows={6} label={t('ui.loading')} />}>
      {({ dossier }) => <Shown dossier={dossier} />}
    </Answer>
  );
}

function Shown({ dossier }: { dossier: ShownDossier }) {
  const { t, language, format } = useText();
  const { id, title, author, version, versions, savedAt, isOwn, audience, blocks } = dossier;
  const moved = blocks.filter(({ figure }) => figure?.state === 'moved').length;
  const newest = versions[0]?.number ?? version;
  const path = `/dossiers/${id}?version=${version}`;
  return (
    <>
      <PageTitle
        tab={writtenIn(title, language)?.words}
        lead={t('dossier.byline', { author, version, date: format.date(savedAt, 'long') })}
      >
        <WrittenWords text={title} />
      </PageTitle>
      <div className="mb-6 flex flex-wrap gap-2 print:hidden">
        {isOwn && version === newest && (
          <ButtonLink weight="primary" to={`/dossiers/${id}/edit`}>
            {t('dossier.edit')}
          </ButtonLink>
        )}
        <Button onClick={() => globalThis.print()}>{t('dossier.print')}</Button>
        <a
          className={buttonShape('plain')}
          href={`/files/dossiers/${id}.html?lang=${language}&version=${version}`}
          download
        >
          {t('dossier.html')}
        </a>
        {audience === 'link' && (
          <CopyButton text={() => `${globalThis.location.origin}${path}`}>
            {t('dossier.copy-link')}
          </CopyButton>
        )}
      </div>
      <div className="mb-6 space-y-3 empty:hidden">
        {version < newest && (
          <Notice tone="attention">
            {t('dossier.older', { number: version })}{' '}
            <Link className="link" to={`/dossiers/${id}`}>
              {t('dossier.version.of', {
                number: newest,
                date: format.date(versions[0]?.savedAt ?? savedAt, 'medium'),
              })}
            </Link>
          </Notice>
        )}
        {moved > 0 && <Notice tone="attention">{t('dossier.moved.count', { n: moved })}</Notice>}
      </div>
      <DossierArticle dossier={dossier} />
      {versions.length > 1 && (
        <details className="mt-10 text-sm print:hidden">
          <summary className="link w-fit cursor-pointer">{t('dossier.versions')}</summary>
          <ul className="mt-2">
            {versions.map(({ number, savedAt: at }) => (
              <li key={number} className="py-1">
                <Link
                  className="link"
                  to={`/dossiers/${id}?version=${number}`}
                  aria-current={number === version ? 'page' : undefined}
                >
                  {t('dossier.version.of', { number, date: format.moment(at) })}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
