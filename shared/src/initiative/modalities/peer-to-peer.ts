import type { Modality } from '../modality.js';

/** Two institutions of a kind bind themselves to targets that they set together. */
export const peerToPeer = {
  code: 'peer_to_peer',
  label: {
    en: 'Peer-to-peer partnership',
    fr: 'Partenariat entre pairs',
    es: 'Alianza entre pares',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'partnership',
  partners: { least: 2, most: 2 },
  targetsJointlyAgreed: true,
  rhythm: 'annual',
  sections: ['agreed_targets', 'indicators', 'narrative'],
} as const satisfies Modality;
