import { newOperationId } from '../../graphql/operation-id.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Section } from '../../ui/page-title.js';
import { ExchangeLog } from './exchange-log.js';
import { Introductions } from './introductions.js';
import { type DeskFacts, PeerDeskDocument, SetPeerConsentDocument } from './peers.query.js';
import { Suggestions } from './suggestions.js';
import { useDeskWrite } from './use-desk-write.js';

interface Own {
  readonly institution: string;
  readonly mayWrite: boolean;
}

/** Who started where one's own institution started and went further, and what came of talking to them. */
export function PeersContent({ institution, mayWrite }: Own) {
  const { t } = useText();
  const question = useRead(PeerDeskDocument, { institution }, { fresh: true });
  return (
    <Answer of={question}>
      {({ peerDesk: desk, institutions, institution: own }) => (
        <>
          <Consent institution={institution} desk={desk} mayWrite={mayWrite} />
          {desk.consentedAt != null && (
            <Suggestions
              institution={institution}
              initiatives={[...new Set((own?.memberships ?? []).map(({ initiative }) => initiative.code))]}
              mayWrite={mayWrite}
            />
          )}
          <Introductions desk={desk} mayWrite={mayWrite} />
          <Section id="exchanges" title={t('peers.log.title')}>
            <ExchangeLog
              institution={institution}
              desk={desk}
              mayWrite={mayWrite}
              others={institutions.nodes.filter(({ code }) => code !== institution)}
            />
          </Section>
        </>
      )}
    </Answer>
  );
}

function Consent({
  institution,
  desk: { consentedAt, isShownToPublic },
  mayWrite,
}: {
  institution: string;
  desk: DeskFacts;
  mayWrite: boolean;
}) {
  const { t, format } = useText();
  const { send, isPending, error } = useDeskWrite(SetPeerConsentDocument);
  const consents = consentedAt != null;
  return (
    <section aria-labelledby="consent-title" className="border-t border-rule pt-5">
      <h2 id="consent-title" className="font-serif text-lg">
        {t(consents ? 'peers.consent.given' : 'peers.consent.title')}
      </h2>
      <p className="mt-2 max-w-line text-ink-2">
        {consents
          ? t('peers.consent.since', { date: format.moment(consentedAt) })
          : t('peers.consent.explain')}
      </p>
      {!isShownToPublic && <p className="mt-2 max-w-line text-sm">{t('peers.consent.not-public')}</p>}
      {mayWrite ? (
        <div className="mt-4">
          <Button
            weight={consents ? 'plain' : 'primary'}
            busy={isPending}
            onClick={() =>
              void send({ input: { operationId: newOperationId(), institution, consents: !consents } })
            }
          >
            {t(consents ? 'peers.consent.withdraw' : 'peers.consent.give')}
          </Button>
        </div>
      ) : (
        <p className="mt-3 text-sm text-ink-2">{t('peers.consent.lead-decides')}</p>
      )}
      {error && (
        <div className="mt-3">
          <Failure error={error} />
        </div>
      )}
    </section>
  );
}
