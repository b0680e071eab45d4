import { DomainList } from '../features/home/domain-list.js';
import { InitiativesList } from '../features/home/initiatives-list.js';
import { InstitutionSearch } from '../features/home/institution-search.js';
import { LiveFacts } from '../features/home/live-facts.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/notice.js';
import { PageTitle, Section } from '../ui/page-title.js';

/** The public first page: one sentence, three live figures, a search, and where to go from here. */
export default function HomePage() {
  const { t, say } = useText();
  const { selection } = useSelection();
  const { initiatives, unknown } = useSession();
  const withInstitutions = initiatives.toSorted((a, b) => b.institutionCount - a.institutionCount);
  const shown =
    initiatives.find(({ code }) => code === selection.initiative) ??
    withInstitutions.find(({ institutionCount }) => institutionCount > 0);
  return (
    <>
      <PageTitle tab={t('home.tab')} lead={t('home.lead')}>
        {t('home.title')}
      </PageTitle>
      {shown && (
        <Section id="now" title={t('home.now.title')} aside={say(shown.name).words}>
          <LiveFacts initiative={shown.code} />
          <p className="mt-6">
            <ButtonLink to={`/initiatives/${shown.code}`} weight="primary">
              {t('home.now.explore')}
            </ButtonLink>
          </p>
        </Section>
      )}
      {!shown && !unknown && <Empty>{t('home.now.none')}</Empty>}
      <Section id="search" title={t('home.search.title')}>
        <InstitutionSearch />
      </Section>
      {shown && (
        <Section id="domains" title={t('home.domains.title')} aside={say(shown.name).words}>
          <DomainList initiative={shown.code} />
        </Section>
      )}
      <Section id="initiatives" title={t('home.initiatives.title')}>
        <InitiativesList />
      </Section>
    </>
  );
}
