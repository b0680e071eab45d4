import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { SelectField } from '../../ui/field.js';
import { Empty } from '../../ui/notice.js';
import { PageTitle } from '../../ui/page-title.js';
import { CockpitDocument } from './cockpit.query.js';
import { Link } from '../../ui/link.js';

/** Which institution's form of a round is tried; the form itself is given by the page, since it is another task. */
export function ChooseTest({ form }: { form: (round: string, institution: string) => ReactNode }) {
  const { code = '' } = useParams();
  const { t, format } = useText();
  const { selection, select } = useSelection();
  const question = useRead(CockpitDocument, { round: code });
  return (
    <Answer of={question}>
      {({ cockpit }) => {
        const institutions = cockpit.rows
          .map(({ institution }) => institution)
          .toSorted((a, b) => format.compare(a.name, b.name));
        const wanted = selection.institutions?.[0];
        const chosen = institutions.find((one) => one.code === wanted) ?? institutions[0];
        if (!chosen)
          return (
            <>
              <PageTitle>{t('rounds.test.open')}</PageTitle>
              <Empty>{t('rounds.no-members')}</Empty>
            </>
          );
        // What is asked is fixed once a round is open: there is nothing left to try.
        const { stage } = cockpit.round;
        if (stage !== 'in_preparation' && stage !== 'announced')
          return (
            <>
              <PageTitle>{t('rounds.test.open')}</PageTitle>
              <Empty>{t('rounds.test.too-late')}</Empty>
              <p className="text-sm">
                <Link className="link" to={`/rounds/${code}`}>
                  {t('rounds.round', { round: code })}
                </Link>
              </p>
            </>
          );
        return (
          <>
            <p className="pt-6 text-sm">
              <Link className="link" to={`/rounds/${code}`}>
                {t('rounds.round', { round: code })}
              </Link>
            </p>
            <div className="mt-4 max-w-line">
              <SelectField
                label={t('rounds.test.institution')}
                help={t('rounds.test.institution-help')}
                value={chosen.code}
                onChange={({ target }) => select({ institutions: [target.value] })}
              >
                {institutions.map((one) => (
                  <option key={one.code} value={one.code}>
                    {one.name}
                  </option>
                ))}
              </SelectField>
            </div>
            {form(code, chosen.code)}
          </>
        );
      }}
    </Answer>
  );
}
