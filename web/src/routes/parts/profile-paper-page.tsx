import { useParams } from 'react-router';
import { initiativesOf } from '../../features/institution/institution-content.js';
import {
  InstitutionPageDocument,
  InstitutionProfileDocument,
  type InstitutionFacts,
} from '../../features/institution/institution.query.js';
import { ProfilePaper } from '../../features/institution/profile-paper.js';
import '../../features/institution/paper.css';
import { momentOf } from '../../figures/panel.js';
import { useRead } from '../../graphql/use-read.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';

/** The profile of an institution on two sheets, to be printed. */
export default function ProfilePaperPage() {
  return (
    <Speaking areas={areas}>
      <Content />
    </Speaking>
  );
}

/** Words of its own: no other page carries them. */
const areas = ['chart', 'figures', 'institution', 'paper', 'reporting', 'vocabulary'] as const;

function Content() {
  const { code = '' } = useParams();
  return (
    <Answer of={useRead(InstitutionPageDocument, { code })}>
      {({ institution }) => <Sheets institution={institution} />}
    </Answer>
  );
}

function Sheets({ institution }: { institution: InstitutionFacts }) {
  const { t, say } = useText();
  const { selection, hrefTo } = useSelection();
  const initiatives = initiativesOf(institution);
  const shown = initiatives.find(({ code }) => code === selection.initiative) ?? initiatives[0];
  const variables = {
    code: institution.code,
    initiative: shown?.code ?? '',
    asOf: momentOf(selection.asOf),
    currency: selection.currency,
  };
  const question = useRead(InstitutionProfileDocument, variables, { enabled: shown !== undefined });
  if (!shown) return <Empty>{t('institution.no-rounds')}</Empty>;
  return (
    <>
      <title>{`${institution.name} · Kipimo`}</title>
      <p className="flex flex-wrap gap-2 pt-6 print:hidden">
        <Button weight="primary" onClick={() => globalThis.print()}>
          {t('paper.print')}
        </Button>
        <ButtonLink to={hrefTo(`/institutions/${institution.code}`)}>{t('paper.back')}</ButtonLink>
      </p>
      <Answer of={question}>
        {(data) => (
          <ProfilePaper
            institution={institution}
            reports={data.institution}
            initiativeName={say(shown.name).words}
          />
        )}
      </Answer>
    </>
  );
}
