import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Section } from '../../ui/page-title.js';
import { TargetsToAnswerDocument } from './targets.query.js';
import { Link } from '../../ui/link.js';

/** Targets that wait for the reader's signature or answer; nothing at all when none does. */
export function TargetsToAnswer() {
  const { t, say, format } = useText();
  const { data } = useRead(TargetsToAnswerDocument, {});
  const waiting = data?.targetsToAnswer ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section id="targets-to-answer" title={t('targets.waiting', { n: waiting.length })}>
      <ul className="divide-y divide-rule border-y border-rule">
        {waiting.map((one) => (
          <li key={`${one.institution.code} ${one.indicator.code} ${one.initiative.code}`} className="py-3">
            <Link
              className="link"
              to={`/targets/${one.institution.code}/${one.indicator.code}?initiative=${one.initiative.code}`}
            >
              {say(one.indicator.current.name).words}
            </Link>
            <span className="block text-sm text-ink-2">
              {[
                one.institution.acronym ?? one.institution.name,
                t(`targets.state.${one.state}`),
                t(one.isOwn ? 'targets.waiting.own' : 'targets.waiting.other', {
                  name: one.proposer ?? '–',
                  date: format.date(one.since.slice(0, 10)),
                }),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
