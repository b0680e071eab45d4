import { useEffect } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { ReleasesDocument } from './releases.query.js';
import { Link } from '../../ui/link.js';

const LOOK_AGAIN_MILLISECONDS = 2000;

/** Every release that the reader may have, newest first; one that is being written is looked at again. */
export function ReleaseList() {
  const { t, say, format } = useText();
  const { hrefTo } = useSelection();
  const question = useRead(ReleasesDocument);
  const isOnItsWay = question.data?.releases.some(({ state }) => state === 'freezing') ?? false;
  const { refetch } = question;
  useEffect(() => {
    if (!isOnItsWay) return;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isOnItsWay, refetch]);
  return (
    <Answer of={question}>
      {({ releases }) =>
        releases.length === 0 ? (
          <Empty>{t('releases.none')}</Empty>
        ) : (
          <ol className="border-b border-rule">
            {releases.map((one) => (
              <li
                key={one.version}
                className="border-t border-rule py-5 md:grid md:grid-cols-[11rem_1fr] md:gap-6"
              >
                <p className="text-sm text-ink-2 tabular">
                  {format.date(one.createdAt, 'long')}
                  <span className="block">{one.version}</span>
                </p>
                <div className="max-w-line">
                  <h2 className="font-serif text-lg">
                    {one.state === 'frozen' ? (
                      <Link to={hrefTo(`/releases/${one.version}`)} className="link">
                        <SaidText text={one.title} />
                      </Link>
                    ) : (
                      <SaidText text={one.title} />
                    )}
                  </h2>
                  {one.state === 'frozen' && (
                    <p className="mt-1 text-sm tabular">
                      {t('releases.holds', { rows: one.observations ?? 0, institutions: one.institutions })}
                      <span className="block text-ink-2">
                        {t('releases.rests-on', { moment: format.moment(one.asOf) })}
                      </span>
                    </p>
                  )}
                  <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-ink-2">
                    <span>{say(one.initiative.name).words}</span>
                    <span>{t(`releases.audience.${one.audience}`)}</span>
                    {one.withheld && <span className="text-attention">▲ {t('releases.withheld.short')}</span>}
                    {one.demonstration && <Illustrative />}
                  </p>
                  {one.state === 'freezing' && (
                    <p role="status" className="mt-2 text-sm">
                      {t('releases.freezing')}
                    </p>
                  )}
                  {one.state === 'failed' && (
                    <p className="mt-2 text-sm text-error">
                      {t('releases.failed', { why: one.problem ?? '' })}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  );
}
