import type { SessionQuery } from '../graphql/generated/graphql.js';
import type { Viewer } from '../session/session.js';
import type { ServerAnswer } from './show.js';

const service = {
  version: '0.1.0',
  demonstration: false,
  needsFirstAdministrator: false,
  organisation: null,
  recordedUpTo: '2026-11-01T10:00:00.000000Z',
};
const initiatives = [
  {
    code: 'TTI',
    name: { en: 'Think Tank Initiative', fr: 'Initiative Think tank', es: 'Iniciativa Think Tank' },
    institutionCount: 52,
  },
];

/** A viewer with the given verbs; `of` makes it a person of one institution. */
export function aViewer(actions: string[], of?: { code: string; name: string }): Viewer {
  const institution = of ? { ...of, acronym: null } : null;
  return {
    name: 'Ama Mensah',
    email: 'ama@example.org',
    language: 'en',
    demonstration: false,
    actions,
    seesAs: null,
    roles: [{ role: of ? 'contributor' : 'manager', institution, initiative: null }],
  };
}

/** The answer to the shell's one question. */
export function sessionOf(
  viewer: Viewer | null,
  changed: Partial<SessionQuery['service']> = {},
): ServerAnswer {
  return { data: { viewer, service: { ...service, ...changed }, initiatives } satisfies SessionQuery };
}
