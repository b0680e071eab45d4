import type { Initiative } from '../../initiative/initiative.type.js';
import type { IatiOrganisation } from './iati-model.js';

/**
 * Who reports the activities of an initiative: the organisation that manages it, by its identifier in IATI.
 *
 * Gaps    an initiative without a known identifier reports under one of ours, which is none of the register's.
 * Source  IATI-Codelists-NonEmbedded, OrganisationIdentifier 7aeece7 (CC BY 4.0); the prefix XM-DAC of ACBF's channel
 *         code is general knowledge
 */
const PUBLISHERS: Readonly<Record<string, IatiOrganisation>> = {
  TTI: { ref: 'CA-2', type: '10', name: 'International Development Research Centre' },
  ACBF: { ref: 'XM-DAC-47001', type: '40', name: 'African Capacity Building Foundation' },
};
const OTHER_ORGANISATION = '90';

export function publisherOf(initiative: Initiative): IatiOrganisation {
  return (
    PUBLISHERS[initiative.code] ?? {
      ref: `KIPIMO-${initiative.code}`,
      type: OTHER_ORGANISATION,
      name: initiative.name.en,
    }
  );
}
