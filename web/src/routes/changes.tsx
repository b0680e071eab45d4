import { type FormEvent, useState } from 'react';
import { Changes } from '../features/changes/changes.js';
import { ReleaseTimeline } from '../features/changes/release-timeline.js';
import { momentOf } from '../figures/panel.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Tabs } from '../ui/tabs.js';

/** How far back the page looks until somebody says otherwise. */
const USUAL_YEARS = 10;

/** What the record holds differently at two dates: for everybody, as far as each may see. */
export default function ChangesPage() {
  const { t, say } = useText();
  const { selection, hrefWith, select } = useSelection();
  const { initiatives, unknown } = useSession();
  const withInstitutions = initiatives.filter(({ institutionCount }) => institutionCount > 0);
  const shown =
    withInstitutions.find(({ code }) => code === selection.initiative) ??
    withInstitutions.toSorted((a, b) => b.institutionCount - a.institutionCount)[0];
  const to = momentOf(selection.asOf) ?? null;
  const from = startOf(selection.since) ?? earlier(to);
  return (
    <>
      <PageTitle lead={t('changes.lead')}>{t('changes.title')}</PageTitle>
      {withInstitutions.length > 1 && (
        <Tabs
          label={t('changes.initiatives')}
          tabs={withInstitutions.map(({ code, name }) => ({
            label: say(name).words,
            to: hrefWith({ initiative: code }),
            current: code === shown?.code,
          }))}
        />
      )}
      <Dates
        key={`${from} ${to}`}
        from={from.slice(0, 10)}
        to={to?.slice(0, 10) ?? ''}
        onChosen={(since, asOf) => select({ since, asOf: asOf || undefined }, { replace: false })}
      />
      {shown && <ReleaseTimeline initiative={shown.code} />}
      {shown && <Changes initiative={shown.code} from={from} to={to} />}
      {!shown && !unknown && <Empty>{t('changes.nothing')}</Empty>}
    </>
  );
}

/** A day counts from its beginning, as the later one counts to its end. */
const startOf = (since: string | undefined): string | undefined =>
  since === undefined || since.includes('T') ? since : `${since}T00:00:00Z`;

/** The same day some years before, at midnight. */
function earlier(to: string | null): string {
  const day = to === null ? new Date() : new Date(to);
  day.setUTCFullYear(day.getUTCFullYear() - USUAL_YEARS);
  return `${day.toISOString().slice(0, 10)}T00:00:00Z`;
}

/** A day that has not ended yet cannot be answered for good. */
const yesterday = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

function Dates({
  from,
  to,
  onChosen,
}: {
  from: string;
  to: string;
  onChosen: (from: string, to: string) => void;
}) {
  const { t } = useText();
  const [since, setSince] = useState(from);
  const [until, setUntil] = useState(to);
  const isBackwards = until !== '' && since > until;
  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (since !== '' && !isBackwards) onChosen(since, until);
  };
  return (
    <form onSubmit={choose} className="mt-6 mb-8 flex flex-wrap items-start gap-4">
      <Field
        type="date"
        label={t('changes.from')}
        value={since}
        required
        error={isBackwards ? t('changes.backwards') : undefined}
        onChange={({ target }) => setSince(target.value)}
      />
      <Field
        type="date"
        label={t('changes.to')}
        value={until}
        max={yesterday()}
        help={t('changes.to.help')}
        onChange={({ target }) => setUntil(target.value)}
      />
      <div className="pt-6">
        <Button type="submit" weight="primary">
          {t('changes.show')}
        </Button>
      </div>
    </form>
  );
}
