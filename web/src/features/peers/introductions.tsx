import { newOperationId } from '../../graphql/operation-id.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Section } from '../../ui/page-title.js';
import { AnswerIntroductionDocument, type DeskFacts } from './peers.query.js';
import { useDeskWrite } from './use-desk-write.js';

/** Introductions that were asked for, on both sides; whom to write to stands there once both agreed. */
export function Introductions({ desk, mayWrite }: { desk: DeskFacts; mayWrite: boolean }) {
  const { t, format } = useText();
  if (desk.introductions.length === 0) return null;
  return (
    <Section id="introductions" title={t('peers.introductions.title')}>
      <ul>
        {desk.introductions.map((one) => (
          <li key={one.id} className="border-t border-rule py-4 first:border-t-0 first:pt-0">
            <p>
              <span className="font-medium">{one.institution.name}</span>
              {' · '}
              <SaidText text={one.indicator.current.name} />
            </p>
            <p className="text-sm text-ink-2">
              {t(one.isAsked ? 'peers.introductions.you-asked' : 'peers.introductions.they-asked', {
                at: format.moment(one.askedAt),
              })}
            </p>
            <blockquote className="mt-2 max-w-line border-l-2 border-rule pl-4">{one.note}</blockquote>
            <div className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-2 text-sm">
              <Badge tone={one.answer === 'accepted' ? 'done' : one.answer === null ? 'attention' : 'quiet'}>
                {t(`peers.introductions.${one.answer ?? 'waiting'}`)}
              </Badge>
              {one.contact && (
                <span>
                  {one.contact.name},{' '}
                  <a className="link" href={`mailto:${one.contact.email}`}>
                    {one.contact.email}
                  </a>
                </span>
              )}
              {one.answer == null && !one.isAsked && mayWrite && (
                <Reply id={one.id} name={one.institution.name} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reply({ id, name }: { id: string; name: string }) {
  const { t } = useText();
  const { send, isPending, error } = useDeskWrite(AnswerIntroductionDocument);
  const answer = (accepts: boolean) => void send({ input: { operationId: newOperationId(), id, accepts } });
  return (
    <>
      <Button
        busy={isPending}
        aria-label={t('peers.introductions.accept.of', { name })}
        onClick={() => answer(true)}
      >
        {t('peers.introductions.accept')}
      </Button>
      <Button
        busy={isPending}
        aria-label={t('peers.introductions.decline.of', { name })}
        onClick={() => answer(false)}
      >
        {t('peers.introductions.decline')}
      </Button>
      {error && <Failure error={error} />}
    </>
  );
}
