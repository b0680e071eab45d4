import { ConstructedCohorts } from '../features/about/constructed-cohorts.js';
import { RemoveDemonstration } from '../features/about/remove-demonstration.js';
import { SourcesTable } from '../features/about/sources-table.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session.js';
import { PageTitle, Section } from '../ui/page-title.js';
import { Link } from '../ui/link.js';

const confidences = ['sourced', 'general_knowledge', 'candidate'] as const;

/** Where everything comes from, how sure it is, and which of it is not a measurement. */
export default function AboutTheDataPage() {
  const { t } = useText();
  const { service, unknown } = useSession();
  return (
    <>
      <PageTitle lead={t('about.lead')}>{t('about.title')}</PageTitle>
      <Section id="illustrative" title={t('about.illustrative.title')}>
        <div className="max-w-line space-y-3">
          {!unknown && (
            <p>{t(service?.demonstration ? 'about.illustrative.present' : 'about.illustrative.absent')}</p>
          )}
          <p>{t('about.illustrative.real')}</p>
          <RemoveDemonstration />
        </div>
      </Section>
      <Section id="confidence" title={t('about.confidence.title')}>
        <dl className="max-w-line">
          {confidences.map((confidence) => (
            <div
              key={confidence}
              className="border-t border-rule py-3 first:border-t-0 md:grid md:grid-cols-[12rem_1fr]"
            >
              <dt className="font-medium">{t(`confidence.${confidence}`)}</dt>
              <dd>{t(`about.confidence.${confidence}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="cohorts" title={t('about.cohorts.title')}>
        <p className="mb-3 max-w-line">{t('about.cohorts.words')}</p>
        <ConstructedCohorts />
      </Section>
      <Section id="restatements" title={t('about.restatements.title')}>
        <p className="max-w-line">
          {t('about.restatements.words')}{' '}
          <Link to="/restatements" className="link">
            {t('about.restatements.link')}
          </Link>
        </p>
      </Section>
      <Section id="releases" title={t('about.releases.title')}>
        <p className="max-w-line">
          {t('about.releases.words')}{' '}
          <Link to="/releases" className="link">
            {t('about.releases.link')}
          </Link>
        </p>
      </Section>
      <Section id="translations" title={t('about.translations.title')}>
        <p className="max-w-line">{t('about.translations.words')}</p>
      </Section>
      <Section id="sources" title={t('about.sources.title')}>
        <SourcesTable />
      </Section>
    </>
  );
}
