import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { languages, nativeName, preferredLanguage } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { roleName, type RoleCode } from '../../session/role-name.js';
import { useSession, type Viewer } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { ownTimeZone, TimeZoneField } from '../../session/time-zone-field.js';
import { LinkToHandOver } from './link-to-hand-over.js';
import { InvitationsDocument } from './people.query.js';
import { rolesToGive, useInvitablePlaces } from './use-invitable-places.js';

const InviteDocument = graphql(/* GraphQL */ `
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      path
      mailed
      invitation {
        id
        name
      }
    }
  }
`);

const MailSetDocument = graphql(/* GraphQL */ `
  query MailSet {
    mail {
      configured
    }
  }
`);

const forInstitution: readonly RoleCode[] = ['contributor', 'institution_lead'];
const fields = ['name', 'email', 'institution', 'initiative', 'timeZone'];

/** Whom to invite, for what, in which language; then the link, shown this once. */
export function InvitePerson({ viewer }: { viewer: Viewer }) {
  const { t, language: spoken, say } = useText();
  const { initiatives, service } = useSession();
  const { data: { mail } = {} } = useRead(MailSetDocument, {});
  const client = useQueryClient();
  const offered = rolesToGive(viewer);
  const places = useInvitablePlaces(viewer);
  const [who, setWho] = useState({
    name: '',
    email: '',
    language: service?.organisation?.languages[0] ?? spoken,
    timeZone: ownTimeZone(),
  });
  const [role, setRole] = useState<RoleCode>(offered[0] ?? 'contributor');
  const [institution, setInstitution] = useState('');
  const [initiative, setInitiative] = useState('');
  const [operationId, setOperationId] = useState(newOperationId);
  const { mutateAsync, isPending, error, data } = useWrite(InviteDocument);
  const wrongWith = useIssueWords(error);
  const needsInstitution = forInstitution.includes(role);
  const needsInitiative = role === 'manager' || role === 'evaluator';
  const place = institution || (places.length === 1 ? (places[0]?.code ?? '') : '');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      const reach = {
        institution: needsInstitution ? place : null,
        initiative: needsInitiative ? initiative : null,
      };
      await mutateAsync({ input: { operationId, role, ...who, ...reach } });
      setWho({ ...who, name: '', email: '' });
      setOperationId(newOperationId());
      await client.invalidateQueries({ queryKey: keyOf(InvitationsDocument) });
    } catch {
      // shown below from the state of the change
    }
  };

  return (
    <div className="space-y-6">
      {mail && !mail.configured && <Notice>{t('people.no-mail')}</Notice>}
      <form
        onSubmit={(event) => void send(event)}
        className="grid max-w-page items-start gap-4 sm:grid-cols-2 lg:grid-cols-3"
      >
        <Field
          label={t('people.name')}
          required
          error={wrongWith('name')}
          value={who.name}
          onChange={({ target }) => setWho({ ...who, name: target.value })}
        />
        <Field
          label={t('people.email')}
          type="email"
          required
          error={wrongWith('email')}
          value={who.email}
          onChange={({ target }) => setWho({ ...who, email: target.value })}
        />
        <SelectField
          label={t('people.role')}
          value={role}
          onChange={({ target }) => setRole(offered.find((code) => code === target.value) ?? 'contributor')}
        >
          {offered.map((code) => (
            <option key={code} value={code}>
              {roleName(t, code)}
            </option>
          ))}
        </SelectField>
        {needsInstitution && (
          <SelectField
            label={t('people.institution')}
            required
            error={wrongWith('institution')}
            value={place}
            onChange={({ target }) => setInstitution(target.value)}
          >
            <option value="">{t('people.choose')}</option>
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {needsInitiative && (
          <SelectField
            label={t('people.initiative')}
            required
            error={wrongWith('initiative')}
            value={initiative}
            onChange={({ target }) => setInitiative(target.value)}
          >
            <option value="">{t('people.choose')}</option>
            {initiatives.map(({ code, name }) => (
              <option key={code} value={code}>
                {say(name).words}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('security.language')}
          value={who.language}
          onChange={({ target }) => setWho({ ...who, language: preferredLanguage(target.value) })}
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {nativeName[code]}
            </option>
          ))}
        </SelectField>
        <TimeZoneField
          label={t('security.time-zone')}
          error={wrongWith('timeZone')}
          value={who.timeZone}
          onChange={(timeZone) => setWho({ ...who, timeZone })}
        />
        <div className="sm:col-span-2 lg:col-span-3">
          <Button type="submit" weight="primary" busy={isPending}>
            {t('people.invite')}
          </Button>
        </div>
      </form>
      {error && !fields.some(wrongWith) && <Failure error={error} />}
      {data && (
        <LinkToHandOver
          key={data.invitePerson.path}
          path={data.invitePerson.path}
          title={t('people.link.title', { name: data.invitePerson.invitation.name })}
          words={t(data.invitePerson.mailed ? 'people.link.mailed' : 'people.link.words')}
        />
      )}
    </div>
  );
}
