import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import type { EffectFigures } from './wizard.query.js';

/** Whether the question was written down before there was an answer; with a mark, and what it means beside it. */
export function StandingBadge({ registration }: { registration: EffectFigures['registration'] }) {
  const { t, format } = useText();
  if (!registration) return null;
  const { standing, isUnregisteredSubgroup, lockedAt } = registration;
  return (
    <p className="mt-3 max-w-line text-sm">
      <Badge tone={standing === 'registered' ? 'done' : 'attention'}>
        {t(`analyses.standing.${standing}`)}
      </Badge>{' '}
      <span className="text-ink-2">
        {isUnregisteredSubgroup
          ? t('analyses.standing.subgroup')
          : standing === 'exploratory'
            ? t('analyses.standing.exploratory.words')
            : t(`analyses.standing.${standing}.words`, { at: lockedAt ? format.moment(lockedAt) : '' })}
      </span>
    </p>
  );
}
