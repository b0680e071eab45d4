import { useText } from '../../i18n/use-text.js';
import type { InstitutionFacts } from './institution.query.js';

/** Who it is, in the lines that fit over a sheet. */
export function PaperHead({
  institution: { name, acronym, city, country, foundedYear, workingLanguages, website },
  initiativeName,
}: {
  institution: InstitutionFacts;
  initiativeName: string;
}) {
  const { t, say, format, language } = useText();
  const named = new Intl.DisplayNames(language, { type: 'language' });
  const facts = [
    acronym,
    [city, country && say(country.name).words].filter((part) => part).join(', '),
    foundedYear && `${t('institution.facts.founded')}: ${format.year(foundedYear)}`,
    workingLanguages.length > 0 && format.list(workingLanguages.map((code) => named.of(code) ?? code)),
    website?.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  ].filter((fact) => fact);
  return (
    <header>
      <p className="sheet-note">{initiativeName}</p>
      <h1>{name}</h1>
      <p className="sheet-note">{facts.join(' · ')}</p>
    </header>
  );
}
