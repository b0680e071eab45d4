import { isRole, ROLE_LABELS } from '@kipimo/shared';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import { useWrite } from '../../graphql/use-read.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { useForgetAnswers, type Viewer } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';

type Seen = NonNullable<Viewer['seesAs']>;

const EndDocument = graphql(/* GraphQL */ `
  mutation EndSeeingAs {
    endSeeingAs
  }
`);

/** Through whose eyes the page is seen, and the way back; in a frame, so that no page can be taken for one's own. */
export default function SeeingAs({ seen }: { seen: Seen }) {
  return (
    <Speaking areas={['see-as']}>
      <Bar seen={seen} />
    </Speaking>
  );
}

function Bar({ seen }: { seen: Seen }) {
  const { t, say, format } = useText();
  const navigate = useNavigate();
  const forget = useForgetAnswers();
  const { mutateAsync, isPending, error } = useWrite(EndDocument);
  const role = isRole(seen.role) ? say(ROLE_LABELS[seen.role]).words : t('see-as.public');
  const place = seen.institution?.acronym ?? seen.institution?.name ?? seen.initiative?.code;
  const who = [seen.person, role, place].filter((part) => part != null).join(', ');
  const end = async () => {
    await mutateAsync({});
    await forget();
    await navigate('/');
  };
  return (
    <>
      <div
        aria-hidden="true"
        className="pointer-events-none fixed inset-0 z-40 border-4 border-attention print:hidden"
      />
      <aside
        aria-label={t('see-as.label')}
        className="sticky top-0 z-30 border-b border-attention bg-attention-wash pt-1 text-sm text-ink"
      >
        <div className="page flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <p role="status">
            <strong className="font-medium text-attention">{t('see-as.who', { who })}</strong>{' '}
            {t('see-as.until', { until: format.time(seen.until) })}{' '}
            {!seen.isWhole && <span className="text-ink-2">{t('see-as.part')}</span>}
          </p>
          <Button busy={isPending} onClick={() => void end().catch(() => undefined)}>
            {t('see-as.end')}
          </Button>
        </div>
        {error && <Failure error={error} />}
      </aside>
    </>
  );
}
