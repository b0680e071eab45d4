import type { Initiative } from '../initiative/initiative.type.js';
import type { Institution } from '../unit/institution.type.js';
import type { ReferenceFacts } from './reference-facts.js';

/** The institution that an internal key stands for. */
export const institutionOf = (facts: ReferenceFacts, unitId: number): Institution => facts.unitById(unitId);

/** The initiative that an internal key stands for. */
export const initiativeOf = (facts: ReferenceFacts, id: number): Initiative => facts.initiativeById(id);
