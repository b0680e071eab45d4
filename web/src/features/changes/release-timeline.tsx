import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Link } from '../../ui/link.js';

const ReleaseTimelineDocument = graphql(/* GraphQL */ `
  query ReleaseTimeline($initiative: String!) {
    releases(initiative: $initiative) {
      version
      title {
        en
        fr
        es
      }
      asOf
      state
      previousAsOf
    }
  }
`);

/** Releases of the initiative, newest first: each a date to compare with, and the way to its own page. */
export function ReleaseTimeline({ initiative }: { initiative: string }) {
  const { t, format } = useText();
  const { hrefTo, hrefWith } = useSelection();
  const { data } = useRead(ReleaseTimelineDocument, { initiative });
  const releases = data?.releases.filter(({ state }) => state === 'frozen') ?? [];
  if (releases.length === 0) return null;
  return (
    <nav aria-label={t('changes.releases')} className="mb-8 max-w-line">
      <h2 className="mb-2 text-sm font-medium">{t('changes.releases')}</h2>
      <ol className="border-l border-field">
        {releases.map(({ version, title, asOf, previousAsOf }) => (
          <li key={version} className="relative py-2 pl-5 text-sm">
            <span aria-hidden="true" className="absolute top-3.5 -left-1 size-2 rounded-full bg-accent" />
            <span className="text-ink-2 tabular">{format.date(asOf, 'long')}</span>{' '}
            <Link to={hrefTo(`/releases/${version}`)} className="link">
              {version}
            </Link>{' '}
            <SaidText text={title} />
            <span className="flex flex-wrap gap-x-4">
              <Link to={hrefWith({ since: asOf, asOf: undefined })} className="link">
                {t('changes.since-release')}
              </Link>
              {previousAsOf && (
                <Link to={hrefWith({ since: previousAsOf, asOf })} className="link">
                  {t('changes.in-release')}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
