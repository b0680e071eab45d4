import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Finding } from '../../ui/page-title.js';
import { HealthDocument, type HealthFound } from './installation.query.js';
import { useHealthWords } from './use-health-words.js';
import { Link } from '../../ui/link.js';

const tones = { good: 'done', attention: 'attention', bad: 'error', unknown: 'quiet' } as const;
const gravest = ['bad', 'attention', 'unknown'] as const;

/** How every part of the installation is, in words: the finding first, then a line a part. */
export function HealthTable() {
  const { t } = useText();
  const question = useRead(HealthDocument, {}, { fresh: true });
  return (
    <Answer of={question}>
      {({ health, setUp }) => (
        <>
          <Found health={health} />
          <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
            <Button busy={question.isFetching} onClick={() => void question.refetch()}>
              {t('health.again')}
            </Button>
            {setUp.finishedAt && (
              <Link to="/set-up" className="link">
                {t('health.set-up')}
              </Link>
            )}
            <span className="text-ink-2">{t('health.machines')}</span>
          </p>
          {!setUp.finishedAt && (
            <div className="mt-6 max-w-line">
              <Notice
                tone="attention"
                title={t('health.set-up.open')}
                actions={<ButtonLink to="/set-up">{t('health.set-up.go')}</ButtonLink>}
              />
            </div>
          )}
        </>
      )}
    </Answer>
  );
}

function Found({ health }: { health: HealthFound }) {
  const { t, format } = useText();
  const words = useHealthWords();
  const { checks } = health;
  const worst = gravest.find((state) => checks.some((check) => check.state === state)) ?? 'good';
  const n = checks.filter(({ state }) => state === worst).length;
  const note = t('health.note', {
    at: format.time(health.checkedAt),
    version: health.version,
    since: format.moment(health.startedAt),
  });
  return (
    <>
      <Finding note={note}>{t(`health.finding.${worst}`, { n })}</Finding>
      <ul aria-label={t('health.list')} className="mt-8 border-b border-rule text-sm">
        {checks.map((check) => (
          <li
            key={check.part}
            className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-t border-rule py-3 md:grid-cols-[12rem_9rem_1fr]"
          >
            <h2 className="font-medium">{t(`health.part.${check.part}`)}</h2>
            <Badge tone={tones[check.state]}>{t(`health.state.${check.state}`)}</Badge>
            <p className="col-span-2 max-w-line break-words md:col-span-1">{words(check, health)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
