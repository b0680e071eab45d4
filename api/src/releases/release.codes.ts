import { registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../graphql/text.type.js';

/** Who may have the files of a release. */
export const AUDIENCES = ['public', 'initiative'] as const;
export type AudienceCode = (typeof AUDIENCES)[number];
export const ReleaseAudience = codeEnum(AUDIENCES);
registerEnumType(ReleaseAudience, {
  name: 'ReleaseAudience',
  description: 'Who may have the files of a release, and so which values are in it.',
  valuesMap: {
    public: {
      description:
        'Everybody: values of institutions that consent, in published rounds. The files are withheld once one of them withdraws.',
    },
    initiative: {
      description: 'Managers and evaluators of the initiative: every accepted value of its members.',
    },
  },
});

export const RELEASE_STATES = ['freezing', 'frozen', 'failed'] as const;
export type ReleaseStateCode = (typeof RELEASE_STATES)[number];
export const ReleaseState = codeEnum(RELEASE_STATES);
registerEnumType(ReleaseState, {
  name: 'ReleaseState',
  description: 'How far a release is.',
  valuesMap: {
    freezing: { description: 'Its files are being written.' },
    frozen: { description: 'Its files are there and never change again.' },
    failed: { description: 'Its files could not be written; it will not be there.' },
  },
});

/** Names of licences as SPDX writes them; GraphQL knows no hyphens. */
export const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'reserved'] as const;
export type LicenceCode = (typeof LICENCES)[number];

/** What a licence says in one sentence, with its address. */
export const LICENCE_WORDS: Readonly<
  Record<LicenceCode, { title: string; url: string | null; says: string }>
> = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    says: 'You may copy, change and pass on these files, also commercially, if you name the source.',
  },
  'CC-BY-SA-4.0': {
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    says: 'You may copy, change and pass on these files if you name the source and pass them on under this licence.',
  },
  'CC0-1.0': {
    title: 'Creative Commons Zero 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    says: 'You may do with these files whatever you like.',
  },
  reserved: {
    title: 'All rights reserved',
    url: null,
    says: 'For managers and evaluators of the initiative. Do not pass these files on.',
  },
};
