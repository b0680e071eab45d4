import type { DomainProgressQuery } from '../../graphql/generated/graphql.js';
import type { Words } from '../../i18n/use-text.js';

type Progress = DomainProgressQuery['domainProgress'];

/** Fewer years than this between the first and the last give no word for a development (R10). */
const leastPeriods = 3;

export interface ProgressFinding {
  sentence: string;
  note: string;
}

const inSentence = (name: string) => name.charAt(0).toLocaleLowerCase() + name.slice(1);

/**
 * The page's first sentence: the domain where most figures got better beside the one where fewest did, so that
 * neither stands alone.
 *
 * Gaps   null when no domain has a share: what was refused is not said. Domains without a share are left out.
 * Unit   shares arrive in per cent; a figure is one indicator of one institution that has a first and a last value of one definition.
 */
export function progressFinding(
  { domains, fromYear, toYear, receipt }: Progress,
  words: Words,
): ProgressFinding | null {
  const { t, say, format } = words;
  const known = domains
    .flatMap((domain) =>
      typeof domain.share === 'number' && domain.n > 0 ? [{ ...domain, share: domain.share }] : [],
    )
    .toSorted((a, b) => b.share - a.share);
  const most = known[0];
  const least = known.at(-1);
  if (!most || !least || typeof fromYear !== 'number' || typeof toYear !== 'number') return null;
  const named = ({ domain, share }: typeof most) => ({
    domain: inSentence(say(domain.name).words),
    share: format.percent(share / 100, 0),
  });
  const values = {
    from: format.year(fromYear),
    to: format.year(toYear),
    ...named(most),
    otherDomain: named(least).domain,
    otherShare: named(least).share,
  };
  const one = most === least;
  const long = toYear - fromYear + 1 >= leastPeriods;
  const sentence = long
    ? t(one ? 'initiative.finding.one' : 'initiative.finding.two', values)
    : t(one ? 'initiative.finding.short-one' : 'initiative.finding.short-two', values);
  const total = (count: (domain: Progress['domains'][number]) => number) =>
    domains.reduce((sum, domain) => sum + count(domain), 0);
  return {
    sentence,
    note: t('initiative.finding.note', {
      n: total(({ n }) => n),
      left: total(({ notCompared }) => notCompared),
      date: format.date(receipt.asOf),
    }),
  };
}
