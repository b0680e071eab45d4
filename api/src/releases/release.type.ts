import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GivenFile } from '../delivery/given-file.type.js';
import { CountScalar, DateTimeScalar } from '../graphql/scalars.js';
import { Text } from '../graphql/text.type.js';
import { Initiative } from '../initiative/initiative.type.js';
import {
  type AudienceCode,
  type LicenceCode,
  ReleaseAudience,
  ReleaseState,
  type ReleaseStateCode,
} from './release.codes.js';

@ObjectType({ description: 'Three lines that check a downloaded archive against the hash of its release.' })
export class Verification {
  @Field(() => String, { description: 'Language of the lines: python or r.' })
  language: string;

  @Field(() => String, { description: 'The lines.' })
  lines: string;
}

@ObjectType({
  description: 'The accepted record of an initiative as of one time, frozen as files and citable.',
})
export class Release {
  @Field(() => String, { description: 'Its name for ever, for example TTI-2026.1.' })
  version: string;

  @Field(() => Initiative, { description: 'Whose record it is.' })
  initiative: Initiative;

  @Field(() => Text, { description: 'Title.' })
  title: Text;

  @Field(() => Text, { description: 'What is in it.' })
  summary: Text;

  @Field(() => Text, { nullable: true, description: 'What its readers should beware of.' })
  knownIssues: Text | null;

  @Field(() => ReleaseAudience, { description: 'Who may have the files, and so what is in them.' })
  audience: AudienceCode;

  @Field(() => String, {
    description: 'Licence, as SPDX names it; "reserved" when files may not be passed on.',
  })
  licence: LicenceCode;

  @Field(() => String, { description: 'Name of the licence in full.' })
  licenceTitle: string;

  @Field(() => String, { nullable: true, description: 'Text of the licence.' })
  licenceUrl: string | null;

  @Field(() => DateTimeScalar, {
    description:
      'Its files hold what was held to be so at this time. As "asOf" of any question it gives the same.',
  })
  asOf: string;

  @Field(() => Int, { description: 'Number of the last change of the record that is in it.' })
  dataVersion: number;

  @Field(() => String, {
    nullable: true,
    description: 'The release before it; restatements since are in a file.',
  })
  previous: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'As of when that one is.' })
  previousAsOf: string | null;

  @Field(() => ReleaseState, { description: 'How far it is.' })
  state: ReleaseStateCode;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  problem: string | null;

  @Field(() => Boolean, { description: 'Whether it holds illustrative values, which are not measurements.' })
  demonstration: boolean;

  @Field(() => CountScalar, {
    nullable: true,
    description: 'Rows of its observations; null until it is frozen.',
  })
  observations: number | null;

  @Field(() => Int, { description: 'Institutions whose values it holds.' })
  institutions: number;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of its file SHA256SUMS, which holds that of every other: it stands for all of its bytes.',
  })
  sha256: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt: string;

  @Field(() => Boolean, {
    description:
      'Whether the public does not get its files, since an institution in it has withdrawn its consent.',
  })
  withheld: boolean;

  @Field(() => Boolean, { description: 'Whether the asker gets its files.' })
  downloadable: boolean;

  @Field(() => [GivenFile], { description: 'Its files, the archive of all of them last.' })
  files: GivenFile[];

  @Field(() => String, { description: 'How to cite it.' })
  citation: string;

  @Field(() => String, { description: 'The same for BibTeX.' })
  bibtex: string;

  @Field(() => [Verification], { description: 'Lines that verify a download; none until it is frozen.' })
  verify: Verification[];
}
