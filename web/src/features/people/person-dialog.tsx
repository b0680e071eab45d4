import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { roleName, roles } from '../../session/role-name.js';
import type { Viewer } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { LinkToHandOver } from './link-to-hand-over.js';
import { PeopleDocument, type HeldRole, type Person } from './people.query.js';
import { RoleWords } from './role-words.js';
import { useSeeAs } from './use-see-as.js';

const DeactivateDocument = graphql(/* GraphQL */ `
  mutation DeactivatePerson($id: ID!) {
    deactivatePerson(id: $id) {
      id
    }
  }
`);
const ReactivateDocument = graphql(/* GraphQL */ `
  mutation ReactivatePerson($id: ID!) {
    reactivatePerson(id: $id) {
      id
    }
  }
`);
const WithdrawRoleDocument = graphql(/* GraphQL */ `
  mutation WithdrawRole($id: ID!, $role: Role!, $institution: String, $initiative: String) {
    withdrawRole(id: $id, role: $role, institution: $institution, initiative: $initiative) {
      id
    }
  }
`);
const PasswordLinkDocument = graphql(/* GraphQL */ `
  mutation MakePasswordLink($id: ID!) {
    makePasswordLink(id: $id) {
      path
    }
  }
`);
const RemoveSecondFactorOfDocument = graphql(/* GraphQL */ `
  mutation RemoveSecondFactorOf($id: ID!) {
    removeSecondFactorOf(id: $id) {
      id
    }
  }
`);

const seenRoles = ['contributor', 'institution_lead', 'manager', 'evaluator'] as const;

/** What can be done for or about one person, each with what follows from it. */
export function PersonDialog({
  person,
  viewer,
  onClose,
}: {
  person: Person;
  viewer: Viewer;
  onClose: () => void;
}) {
  const { t } = useText();
  const client = useQueryClient();
  const [rolesLeft, setRolesLeft] = useState(person.roles);
  const deactivate = useWrite(DeactivateDocument);
  const reactivate = useWrite(ReactivateDocument);
  const withdrawal = useWrite(WithdrawRoleDocument);
  const link = useWrite(PasswordLinkDocument);
  const factor = useWrite(RemoveSecondFactorOfDocument);
  const view = useSeeAs();
  const maySee = viewer.actions.includes('view.switch') && person.active;
  const mayManage = viewer.actions.includes('person.manage');
  const refresh = () => client.invalidateQueries({ queryKey: keyOf(PeopleDocument) });
  const done = () => void refresh().then(onClose);
  const { id } = person;
  const error = [deactivate, reactivate, withdrawal, link, factor, view].find(
    (change) => change.error,
  )?.error;
  const see = (held: HeldRole) => {
    const role = seenRoles.find((code) => code === held.role);
    if (!role) return;
    const where = {
      institution: held.institution?.code ?? null,
      initiative: held.initiative?.code ?? null,
    };
    view.seeAs({ role, person: id, ...where }).catch(() => undefined);
  };
  const withdraw = (held: HeldRole) => {
    const role = roles.find((code) => code === held.role);
    if (!role) return;
    const where = {
      institution: held.institution?.code ?? null,
      initiative: held.initiative?.code ?? null,
    };
    withdrawal.mutate(
      { id, role, ...where },
      {
        onSuccess: () => {
          setRolesLeft((left) => left.filter((one) => one !== held));
          void refresh();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={person.name}
      actions={
        mayManage &&
        (person.active ? (
          <Button
            weight="danger"
            busy={deactivate.isPending}
            onClick={() => deactivate.mutate({ id }, { onSuccess: done })}
          >
            {t('people.deactivate')}
          </Button>
        ) : (
          <Button busy={reactivate.isPending} onClick={() => reactivate.mutate({ id }, { onSuccess: done })}>
            {t('people.reactivate')}
          </Button>
        ))
      }
    >
      <div className="space-y-4">
        <p className="break-all text-ink-2">{person.email}</p>
        <ul>
          {rolesLeft.map((held) => (
            <li
              key={`${held.role} ${held.institution?.code ?? ''} ${held.initiative?.code ?? ''}`}
              className="flex flex-wrap justify-between gap-x-4 border-b border-rule py-2"
            >
              <RoleWords held={held} />
              <span className="flex flex-wrap gap-x-4">
                {maySee && held.role !== 'administrator' && (
                  <button
                    type="button"
                    className="link min-h-6 cursor-pointer"
                    aria-label={t('people.see-as.named', { name: person.name, role: roleName(t, held.role) })}
                    onClick={() => see(held)}
                  >
                    {t('people.see-as.short')}
                  </button>
                )}
                <button
                  type="button"
                  className="link min-h-6 cursor-pointer text-error"
                  aria-label={t('people.role.withdraw-named', { role: roleName(t, held.role) })}
                  onClick={() => withdraw(held)}
                >
                  {t('people.role.withdraw')}
                </button>
              </span>
            </li>
          ))}
        </ul>
        {mayManage && person.active && (
          <div className="flex flex-wrap gap-2">
            <Button busy={link.isPending} onClick={() => link.mutate({ id })}>
              {t('people.password-link')}
            </Button>
            {person.hasSecondFactor && (
              <Button busy={factor.isPending} onClick={() => factor.mutate({ id }, { onSuccess: done })}>
                {t('people.remove-factor')}
              </Button>
            )}
          </div>
        )}
        {link.data && (
          <LinkToHandOver
            path={link.data.makePasswordLink.path}
            title={t('people.password-link.title')}
            words={t('people.password-link.words')}
          />
        )}
        {mayManage && person.active && <p className="text-ink-2">{t('people.deactivate.words')}</p>}
        {error && <Failure error={error} />}
      </div>
    </Dialog>
  );
}
