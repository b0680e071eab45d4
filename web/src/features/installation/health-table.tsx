import { Link } from 'react-router';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Finding } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { HealthDocument, type HealthFound } from './installation.query.js';
import { useHealthWords } from './use-health-words.js';

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
      <div className="mt-8">
        <Table caption={t('health.table')} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t('health.column.part')}</ColumnHead>
              <ColumnHead>{t('health.column.state')}</ColumnHead>
              <ColumnHead>{t('health.column.words')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={check.part}>
                <RowHead className="max-md:max-w-28 max-md:min-w-24">
                  {t(`health.part.${check.part}`)}
                </RowHead>
                <Cell>
                  <Badge tone={tones[check.state]}>{t(`health.state.${check.state}`)}</Badge>
                </Cell>
                <Cell className="max-w-line min-w-52">{words(check, health)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}
