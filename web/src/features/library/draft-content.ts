import type { Draft } from './library.query.js';

/** A text in the fields of the form; a translation that is not there is empty. */
export interface Words {
  readonly en: string;
  readonly fr: string;
  readonly es: string;
}

export const textFields = ['name', 'definition', 'help'] as const;

/** What the form holds: everything a person types, as text. */
export interface DraftContent {
  readonly name: Words;
  readonly definition: Words;
  readonly help: Words;
  readonly howMeasured: string;
  readonly evidenceRule: string;
  readonly unit: string;
  readonly basis: Draft['basis'];
  readonly direction: Draft['direction'];
  readonly decimals: number;
  readonly minimum: string;
  readonly maximum: string;
  readonly disaggregations: string;
  readonly changeClass: Draft['changeClass'];
  readonly changeNote: Words;
  readonly bridge: Words;
  readonly confirmed: Draft['confirmed'];
}

const words = ({ en, fr, es }: Draft['name']): Words => ({ en, fr: fr ?? '', es: es ?? '' });

/** The draft as its form begins with it. */
export function contentOf(draft: Draft): DraftContent {
  return {
    name: words(draft.name),
    definition: words(draft.definition),
    help: words(draft.help),
    howMeasured: draft.howMeasured,
    evidenceRule: draft.evidenceRule,
    unit: draft.unit,
    basis: draft.basis,
    direction: draft.direction,
    decimals: draft.decimals,
    minimum: draft.minimum ?? '',
    maximum: draft.maximum ?? '',
    disaggregations: draft.disaggregations.join(', '),
    changeClass: draft.changeClass,
    changeNote: words(draft.changeNote),
    bridge: words(draft.bridge),
    confirmed: draft.confirmed,
  };
}

/** Whether two contents say the same. */
export function isSame(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
