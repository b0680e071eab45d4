import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';

export const EVIDENCE_KINDS = ['file', 'link'] as const;
export type EvidenceKindCode = (typeof EVIDENCE_KINDS)[number];

export const EvidenceKind = codeEnum(EVIDENCE_KINDS);
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'How evidence is given.',
  valuesMap: {
    file: { description: 'A file that is kept here.' },
    link: { description: 'An address on the web; nobody promises that it stays.' },
  },
});

@ObjectType('Evidence', { description: 'What stands behind a cell of a report.' })
export class Evidence {
  @Field(() => ID, { description: 'Identifies it.' })
  id: string;

  @Field(() => ID, { description: 'The report.' })
  submission: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { description: 'Which part; empty for the total.' })
  slice: string;

  @Field(() => EvidenceKind, { description: 'A file or a link.' })
  kind: EvidenceKindCode;

  @Field(() => String, { description: 'What it is, in the words of who added it.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What to look at in it.' })
  note: string | null;

  @Field(() => String, { description: 'Where to get it: the link, or the file at this service.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'Name of the file.' })
  fileName: string | null;

  @Field(() => String, { nullable: true, description: 'Media type of the file, judged by its content.' })
  mediaType: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes.' })
  size: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, as hex.' })
  sha256: string | null;

  @Field(() => String, { description: 'Who added it.' })
  addedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  addedAt: string;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  removedBy: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back; null while it stands.',
  })
  removedAt: string | null;
}

@ObjectType('ReportEvidence', { description: 'The evidence of one report.' })
export class ReportEvidence {
  @Field(() => Boolean, { description: 'Whether the asker may add evidence and take it back now.' })
  mayChange: boolean;

  @Field(() => [String], {
    description:
      'Codes of the indicators whose evidence may be changed, when a reviewer sent the report back for some of them. ' +
      'Empty: no such limit. What stands behind other cells stays as it was sent.',
  })
  reopened: string[];

  @Field(() => [Evidence], { description: 'What stands and what was taken back, oldest first.' })
  items: Evidence[];
}

const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@InputType('EvidenceLinkInput', { description: 'A link as evidence for a cell.' })
export class EvidenceLinkInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => ID, { description: 'The report.' })
  submission: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { defaultValue: '', description: 'Which part; empty for the total.' })
  slice: string;

  @Field(() => String, { description: 'An https address.' })
  url: string;

  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What to look at in it, at most 500 characters.' })
  note?: string | null;
}

@ObjectType('CellEvidence', { description: 'How much evidence stands behind one cell of a report.' })
export class CellEvidence {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { description: 'Which part; empty for the total.' })
  slice: string;

  @Field(() => Int, { description: 'Files and links.' })
  pieces: number;
}
