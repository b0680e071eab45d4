import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Section } from '../../ui/page-title.js';
import { type FoundRelease, ReleaseChangesDocument } from './releases.query.js';
import { Link } from '../../ui/link.js';

/** What changed from the release before to this one, and from this one until now, as far as the reader may see. */
export function ReleaseChanges({ release }: { release: FoundRelease }) {
  const { t } = useText();
  const { previous, previousAsOf, asOf } = release;
  const initiative = release.initiative.code;
  return (
    <Section id="changes" title={t('releases.changes')}>
      <dl className="max-w-line">
        {previous && previousAsOf && (
          <Between
            title={t('releases.changes.before', { version: previous })}
            {...{ initiative, from: previousAsOf, to: asOf }}
          />
        )}
        <Between title={t('releases.changes.since')} {...{ initiative, from: asOf, to: null }} />
      </dl>
    </Section>
  );
}

function Between({
  title,
  initiative,
  from,
  to,
}: {
  title: string;
  initiative: string;
  from: string;
  to: string | null;
}) {
  const { t } = useText();
  const { hrefTo } = useSelection();
  const question = useRead(ReleaseChangesDocument, { initiative, from, to });
  return (
    <div className="border-t border-rule py-4 first:border-t-0 first:pt-0">
      <dt className="font-medium">{title}</dt>
      <dd className="mt-1">
        <Answer of={question}>
          {({ changes: { values, definitions, membership, targets } }) => {
            const revised = targets.added + targets.revised + targets.withdrawn;
            const moved = membership.joined.length + membership.left.length;
            const isSame =
              values.added + values.corrected + values.withdrawn + definitions.length + moved + revised === 0;
            return (
              <>
                <p>
                  {isSame
                    ? t('releases.changes.nothing')
                    : t('releases.changes.counts', {
                        ...values,
                        definitions: definitions.length,
                        members: moved,
                        targets: revised,
                      })}
                </p>
                <p className="mt-1 text-sm">
                  <Link
                    to={hrefTo('/evaluate/changes', { initiative, since: from, asOf: to ?? undefined })}
                    className="link"
                  >
                    {t('releases.changes.which')}
                  </Link>
                </p>
              </>
            );
          }}
        </Answer>
      </dd>
    </div>
  );
}
