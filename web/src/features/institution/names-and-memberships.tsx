import { Confidence } from '../../figures/confidence.js';
import { useSpellWords } from '../../figures/use-spell-words.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { InstitutionFacts } from './institution.query.js';
import { Link } from '../../ui/link.js';

/** The names it had and when, and what came after it; only where there is more than today's name to say. */
export function Names({ institution }: { institution: InstitutionFacts }) {
  const { t, format } = useText();
  const { hrefTo } = useSelection();
  const { names, successors, notes } = institution;
  if (names.length < 2 && successors.length === 0 && !notes) return null;
  const day = (iso: string | null | undefined, open: string) => (iso ? format.date(iso, 'medium') : open);
  return (
    <div className="mt-8 max-w-line">
      <h2 className="mb-2 font-serif text-lg">{t('institution.names.title')}</h2>
      {names.length > 1 && (
        <ol className="border-t border-rule">
          {names.map(({ name, acronym, from, until, confidence, source }) => (
            <li key={`${name} ${from}`} className="border-b border-rule py-3">
              <p>
                {name}
                {acronym && <span className="text-ink-2"> ({acronym})</span>}
              </p>
              <p className="flex flex-wrap gap-x-4 text-sm text-ink-2 tabular">
                <span>
                  {until
                    ? t('institution.names.until', { date: day(until, '') })
                    : t('institution.names.since', { date: day(from, t('figures.spell.not-known')) })}
                </span>
                <Confidence of={confidence} />
                <span lang="en">{source}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
      {successors.map(({ name, kind, happenedOn, institution: other, confidence, source }) => (
        <p key={name} className="mt-3 text-sm">
          {t(kind === 'absorbed' ? 'institution.successor.absorbed' : 'institution.successor.became')}{' '}
          {other ? (
            <Link className="link" to={hrefTo(`/institutions/${other.code}`)}>
              {name}
            </Link>
          ) : (
            name
          )}{' '}
          ({happenedOn ?? t('institution.successor.undated')}) <Confidence of={confidence} />{' '}
          <span className="text-ink-2" lang="en">
            {source}
          </span>
        </p>
      ))}
      {notes && (
        <p className="mt-3 text-sm text-ink-2">
          {t('institution.names.notes')} <span lang="en">{notes}</span>
        </p>
      )}
    </div>
  );
}

/** In which initiatives it was, in which role and when, as far as that is known. */
export function Memberships({ memberships }: Pick<InstitutionFacts, 'memberships'>) {
  const { t } = useText();
  const { hrefTo } = useSelection();
  const spellWords = useSpellWords();
  return (
    <Table caption={t('institution.memberships.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('institution.memberships.initiative')}</ColumnHead>
          <ColumnHead>{t('institution.memberships.role')}</ColumnHead>
          <ColumnHead>{t('institution.memberships.when')}</ColumnHead>
          <ColumnHead>{t('institution.memberships.confidence')}</ColumnHead>
          <ColumnHead>{t('institution.facts.source')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {memberships.map((spell) => (
          <tr key={`${spell.initiative.code} ${spell.from} ${spell.until}`}>
            <RowHead>
              <Link className="link" to={hrefTo(`/initiatives/${spell.initiative.code}`)}>
                <SaidText text={spell.initiative.name} />
              </Link>
            </RowHead>
            <Cell>{spell.role === 'grantee' ? t('institution.role.grantee') : spell.role}</Cell>
            <Cell className="min-w-48 tabular">
              {spellWords(spell)}
              {spell.reason && (
                <span className="block text-xs text-ink-2" lang="en">
                  {spell.reason}
                </span>
              )}
            </Cell>
            <Cell>
              <Confidence of={spell.confidence} />
            </Cell>
            <Cell className="min-w-48 text-ink-2">
              <span lang="en">{spell.source}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
