import type { Modality } from '../modality.js';
import { communityOfPractice } from './community-of-practice.js';
import { coreGrant } from './core-grant.js';
import { delegationScreening } from './delegation-screening.js';
import { expertDeployment } from './expert-deployment.js';
import { knowledgeSharing } from './knowledge-sharing.js';
import { learningOrganisation } from './learning-organisation.js';
import { peerReview } from './peer-review.js';
import { peerToPeer } from './peer-to-peer.js';
import { phasedGrant } from './phased-grant.js';
import { rapidAssessment } from './rapid-assessment.js';
import { sectorFramework } from './sector-framework.js';
import { southSouthExchange } from './south-south-exchange.js';
import { strategicFramework } from './strategic-framework.js';
import { twinning } from './twinning.js';

/** The one list of modalities: add a file and a line here, and the API, the forms and the labels follow. */
export const MODALITIES = {
  core_grant: coreGrant,
  phased_grant: phasedGrant,
  twinning,
  peer_to_peer: peerToPeer,
  knowledge_sharing: knowledgeSharing,
  south_south_exchange: southSouthExchange,
  sector_framework: sectorFramework,
  peer_review: peerReview,
  strategic_framework: strategicFramework,
  community_of_practice: communityOfPractice,
  expert_deployment: expertDeployment,
  delegation_screening: delegationScreening,
  rapid_assessment: rapidAssessment,
  learning_organisation: learningOrganisation,
} as const satisfies Record<string, Modality>;

export type ModalityCode = keyof typeof MODALITIES;
export const MODALITY_CODES = Object.keys(MODALITIES) as readonly ModalityCode[];

/** The description of a modality. */
export function modality(code: ModalityCode): Modality {
  return MODALITIES[code];
}

/** Whether a code names a modality. */
export function isModalityCode(code: string): code is ModalityCode {
  return Object.hasOwn(MODALITIES, code);
}
