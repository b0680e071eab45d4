import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Notice } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { Confidence } from '../../figures/confidence.js';
import { useSpellWords } from '../../figures/use-spell-words.js';
import { membersShown } from './panel-members.js';
import type { Member } from './places.chart.js';
import { Link } from '../../ui/link.js';

/** Every institution of the page, where it is, since when it belongs, and how sure that is. */
export function InstitutionsTable({
  initiative,
  members,
}: {
  initiative: string;
  members: readonly Member[];
}) {
  const { t, say, format } = useText();
  const { selection, hrefTo } = useSelection();
  const spellWords = useSpellWords();
  const shown = membersShown(members, selection).toSorted(
    (a, b) =>
      format.compare(
        a.country ? say(a.country.name).words : '',
        b.country ? say(b.country.name).words : '',
      ) || format.compare(a.name, b.name),
  );
  const spellsOf = (member: Member) =>
    member.memberships.filter((spell) => spell.initiative.code === initiative);
  const undated = shown.filter((member) =>
    spellsOf(member).some(({ datesKnown }) => datesKnown === 'unknown'),
  ).length;
  return (
    <>
      {undated > 0 && (
        <div className="mb-4">
          <Notice
            tone="attention"
            title={t('initiative.institutions.undated', { n: undated, all: shown.length })}
          >
            {t('initiative.institutions.undated-words')}
          </Notice>
        </div>
      )}
      <Table caption={t('initiative.institutions.caption', { n: shown.length })} tall>
        <thead>
          <tr>
            <ColumnHead>{t('initiative.institutions.name')}</ColumnHead>
            <ColumnHead>{t('initiative.institutions.country')}</ColumnHead>
            <ColumnHead>{t('initiative.institutions.city')}</ColumnHead>
            <ColumnHead>{t('initiative.institutions.member')}</ColumnHead>
            <ColumnHead>{t('initiative.institutions.confidence')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {shown.map((member) => (
            <tr key={member.code}>
              <RowHead className="md:max-w-96">
                <Link className="link" to={hrefTo(`/institutions/${member.code}`, { initiative })}>
                  {member.name}
                </Link>
                {member.acronym && <span className="block text-xs text-ink-2">{member.acronym}</span>}
              </RowHead>
              <Cell>
                {member.country && (
                  <Link className="link" to={hrefTo(`/countries/${member.country.iso3}`, { initiative })}>
                    {say(member.country.name).words}
                  </Link>
                )}
              </Cell>
              <Cell>{member.city}</Cell>
              <Cell className="min-w-56 tabular">
                <ul>
                  {spellsOf(member).map((spell) => (
                    <li key={`${spell.from} ${spell.until}`}>
                      {spellWords(spell)}
                      {spell.confidence !== member.confidence && (
                        <span className="ml-2 text-ink-2">
                          <Confidence of={spell.confidence} />
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </Cell>
              <Cell>
                <Confidence of={member.confidence} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
