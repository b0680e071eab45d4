import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  Basis,
  type BasisCode,
  ChangeClass,
  type ChangeClassCode,
  Direction,
  type DirectionCode,
} from '../framework/framework.codes.js';
import { Indicator, IndicatorVersion } from '../framework/indicator.type.js';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { codeEnum, Language, type LanguageCode } from '../graphql/text.type.js';
import { RuleFiring } from '../quality/quality.type.js';
import { Issue } from '../reporting/issue.type.js';
import { RoundStage } from '../rounds/managed-round.type.js';
import type { RoundStage as RoundStageCode } from '../rounds/round.rules.js';
import { YEAR_RELATIONS, type YearRelation as YearRelationCode } from './publication.rules.js';

export const YearRelation = codeEnum(YEAR_RELATIONS);
registerEnumType(YearRelation, {
  name: 'YearRelation',
  description: 'What the figures of a year are to those under a new version.',
  valuesMap: {
    same: { description: 'They are compared as before.' },
    bridged: { description: 'They are compared, with the bridge that the change describes.' },
    cut: { description: 'They are not compared: the line is cut.' },
  },
});

export const CHART_KINDS = ['indicator', 'derived', 'institutions', 'domain'] as const;
export type ChartKindCode = (typeof CHART_KINDS)[number];
export const ChartKind = codeEnum(CHART_KINDS);
registerEnumType(ChartKind, {
  name: 'AffectedChartKind',
  description: 'A place where figures of an indicator are drawn.',
  valuesMap: {
    indicator: { description: 'The page of the indicator in the initiative.' },
    derived: { description: 'The page of an indicator that is computed from it.' },
    institutions: { description: 'The pages of the institutions that have figures of it.' },
    domain: { description: 'The progress of its capacity domain, from each first to each last figure.' },
  },
});

@ObjectType('DraftWording', { description: 'A text while it is written.' })
export class DraftWording {
  @Field(() => String, { description: 'In English; may be empty while it is written.' })
  en: string;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es: string | null;
}

@ObjectType('IndicatorDraft', {
  description:
    'A new version of a definition that nobody is asked yet. What kind of answer it takes, and what a computed one is made of, cannot change: that would be another indicator.',
})
export class IndicatorDraft {
  @Field(() => ID, { description: 'Identifies it.' })
  id: string;

  @Field(() => Int, { description: 'To be named when it is changed; it grows with every change.' })
  version: number;

  @Field(() => Int, { description: 'Number of the version that it began as a copy of.' })
  basedOn: number;

  @Field(() => Int, { description: 'Number that it will have.' })
  number: number;

  @Field(() => DraftWording, { description: 'Name.' })
  name: DraftWording;

  @Field(() => DraftWording, { description: 'Definition: what counts and what does not.' })
  definition: DraftWording;

  @Field(() => DraftWording, { description: 'Help for the person who fills in the figure.' })
  help: DraftWording;

  @Field(() => String, { description: 'How it is measured, and from which records.' })
  howMeasured: string;

  @Field(() => String, { description: 'What evidence is expected.' })
  evidenceRule: string;

  @Field(() => String, { description: 'What is counted.' })
  unit: string;

  @Field(() => Basis, { description: 'How a value relates to its period.' })
  basis: BasisCode;

  @Field(() => Direction, { description: 'Which way is better.' })
  direction: DirectionCode;

  @Field(() => Int, { description: 'Digits after the decimal point that a value may have.' })
  decimals: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Smallest value allowed.' })
  minimum: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Largest value allowed.' })
  maximum: string | null;

  @Field(() => [String], { description: 'Codes of the disaggregations that can be given.' })
  disaggregations: string[];

  @Field(() => ChangeClass, { nullable: true, description: 'What it changes; null while undecided.' })
  changeClass: ChangeClassCode | null;

  @Field(() => DraftWording, { description: 'What changed and why, as readers of charts will see it.' })
  changeNote: DraftWording;

  @Field(() => DraftWording, {
    description: 'How earlier values can be read across the change; empty when they cannot.',
  })
  bridge: DraftWording;

  @Field(() => [Language], { description: 'Languages that somebody who speaks them has read as a whole.' })
  confirmed: LanguageCode[];

  @Field(() => [String], { description: 'What it says otherwise than the newest version, by field.' })
  changed: string[];

  @Field(() => [String], {
    description: 'Texts whose English changed while the translation did not, such as definition.fr.',
  })
  stale: string[];

  @Field(() => [Issue], { description: 'What stands between it and its publication.' })
  issues: Issue[];

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  changedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: string;
}

@ObjectType('VersionRecord', { description: 'The figures on record under one version in one initiative.' })
export class VersionRecord {
  @Field(() => Int, { description: 'Number of the version.' })
  version: number;

  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => Int, { description: 'Figures on record; reasons for a blank are not counted.' })
  values: number;

  @Field(() => Int, { description: 'Institutions that have one.' })
  institutions: number;

  @Field(() => Int, { nullable: true, description: 'The last programme year that has one.' })
  lastYear: number | null;

  @Field(() => Int, { description: 'Figures that replaced an earlier one after its acceptance.' })
  restated: number;
}

@ObjectType('LibraryIndicator', {
  description: 'An indicator as those who look after its definition see it.',
})
export class LibraryIndicator {
  /** Internal key; never leaves the server. */
  indicatorId: number;

  @Field(() => Indicator, { description: 'The indicator with its versions.' })
  indicator: Indicator;

  @Field(() => IndicatorVersion, {
    description: 'The newest version, also when no round asks it yet.',
  })
  newest: IndicatorVersion;

  @Field(() => [VersionRecord], {
    description: 'What is on record under each version, in the initiatives that the asker looks after.',
  })
  record: VersionRecord[];

  @Field(() => [String], { description: 'Codes of indicators that are computed from it.' })
  usedBy: string[];

  @Field(() => IndicatorDraft, { nullable: true, description: 'The version being written, if any.' })
  draft: IndicatorDraft | null;
}

@ObjectType('IndicatorRules', { description: 'How often rules asked about an indicator in a round.' })
export class IndicatorRules {
  @Field(() => String, {
    nullable: true,
    description: 'The round: the last one with reports that were sent.',
  })
  round: string | null;

  @Field(() => Int, { description: 'Reports that were looked at.' })
  reports: number;

  @Field(() => [RuleFiring], { description: 'The rules that asked, the most frequent first.' })
  rules: RuleFiring[];
}

@ObjectType('AffectedRound', { description: 'What a round asks, before and after a publication.' })
export class AffectedRound {
  @Field(() => String, { description: 'Code of the round.' })
  code: string;

  @Field(() => Int, { description: 'The programme year.' })
  programmeYear: number;

  @Field(() => RoundStage, { description: 'How far its life is.' })
  stage: RoundStageCode;

  @Field(() => Int, { nullable: true, description: 'Number of the version that it asks now.' })
  before: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of the version that it will ask.' })
  after: number | null;

  @Field(() => Int, { description: 'Reports that are being written, reviewed or corrected.' })
  openReports: number;

  @Field(() => Int, { description: 'Reports on record.' })
  acceptedReports: number;
}

@ObjectType('AffectedChart', {
  description: 'A chart whose line a new version cuts, or carries over a bridge.',
})
export class AffectedChart {
  @Field(() => ChartKind, { description: 'Where it is drawn.' })
  kind: ChartKindCode;

  @Field(() => String, { description: 'Code of the indicator that it draws, or of the capacity domain.' })
  code: string;

  @Field(() => Int, { description: 'The first programme year after the change.' })
  year: number;

  @Field(() => YearRelation, { description: 'cut or bridged.' })
  effect: YearRelationCode;

  @Field(() => Int, { description: 'Institutions with figures on both sides, once they report again.' })
  institutions: number;
}

@ObjectType('AffectedYear', {
  description: 'How a year’s figures are read beside those under a new version.',
})
export class AffectedYear {
  @Field(() => Int, { description: 'The programme year.' })
  year: number;

  @Field(() => Int, { description: 'Number of the version that was asked.' })
  version: number;

  @Field(() => YearRelation, { description: 'Whether they are compared.' })
  relation: YearRelationCode;
}

@ObjectType('DefinitionPreview', {
  description:
    'What publishing a draft would do in an initiative from a programme year on. Nothing is changed.',
})
export class DefinitionPreview {
  @Field(() => Int, { description: 'The programme year asked about.' })
  fromYear: number;

  @Field(() => Int, { nullable: true, description: 'The earliest that a new version can be asked.' })
  earliestYear: number | null;

  @Field(() => [Issue], { description: 'What stands in the way.' })
  issues: Issue[];

  @Field(() => [AffectedRound], { description: 'Every round of the initiative, newest first.' })
  rounds: AffectedRound[];

  @Field(() => [AffectedChart], { description: 'Charts that would be cut or bridged; none for new wording.' })
  charts: AffectedChart[];

  @Field(() => [AffectedYear], { description: 'Every year that asked the indicator, oldest first.' })
  years: AffectedYear[];
}
