import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import type { RoleCode } from '../../session/role-name.js';
import type { Viewer } from '../../session/session.js';

const PlacesDocument = graphql(/* GraphQL */ `
  query InvitablePlaces($initiative: String) {
    institutions(initiative: $initiative, first: 500) {
      nodes {
        code
        name
        acronym
      }
    }
  }
`);

/** Roles that the API lets these people give; it decides again on every invitation. */
export function rolesToGive(viewer: Viewer): RoleCode[] {
  const holds = (role: RoleCode) => viewer.roles.some((held) => held.role === role);
  if (holds('administrator'))
    return ['contributor', 'institution_lead', 'manager', 'evaluator', 'administrator'];
  if (holds('manager')) return ['contributor', 'institution_lead'];
  return holds('institution_lead') ? ['contributor'] : [];
}

/** Institutions to invite for: every one, those of the managed initiative, or the own one. */
export function useInvitablePlaces(viewer: Viewer) {
  const { format } = useText();
  const managed = viewer.roles.find(({ role }) => role === 'manager')?.initiative?.code ?? null;
  const isAdministrator = viewer.roles.some(({ role }) => role === 'administrator');
  const own = viewer.roles.flatMap(({ role, institution }) =>
    role === 'institution_lead' && institution ? [institution] : [],
  );
  const asks = isAdministrator || managed !== null;
  const question = useRead(
    PlacesDocument,
    { initiative: isAdministrator ? null : managed },
    { enabled: asks },
  );
  const found = asks ? (question.data?.institutions.nodes ?? []) : own;
  return found.toSorted((one, other) => format.compare(one.name, other.name));
}
