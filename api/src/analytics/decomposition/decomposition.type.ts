import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Indicator } from '../../framework/indicator.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { codeEnum, Text } from '../../graphql/text.type.js';
import { Initiative } from '../../initiative/initiative.type.js';
import { Receipt } from '../../observation/receipt.type.js';
import { Comparability, Reason, WayOut } from '../comparability.type.js';
import { Split } from '../panel.input.js';
import type { SplitCode } from '../visible-panel.js';
import {
  CHANGE_PARTS,
  CHANGE_SOURCES,
  type ChangePartCode,
  type ChangeSourceCode,
  SPLIT_FIGURES,
  type SplitFigure,
} from './decomposition.rules.js';

const ChangePartKind = codeEnum(CHANGE_PARTS);
registerEnumType(ChangePartKind, {
  name: 'ChangePartKind',
  description: 'What a part of a change comes from.',
  valuesMap: {
    within: { description: 'What changed at the institutions that reported in both years.' },
    left: { description: 'Institutions that were no longer members in the later year.' },
    entered: { description: 'Institutions that were not members yet in the earlier year.' },
    stopped_reporting: { description: 'Members of both years without a value in the later one.' },
    began_reporting: { description: 'Members of both years without a value in the earlier one.' },
  },
});

const ChangeSource = codeEnum(CHANGE_SOURCES);
registerEnumType(ChangeSource, {
  name: 'ChangeSource',
  description: 'What the parts of a change stand for together.',
  valuesMap: {
    within: { description: 'Change at the institutions themselves.' },
    membership: { description: 'Who was a member: institutions left and entered.' },
    reporting: { description: 'Who reported: members stopped and began.' },
  },
});

const SplitFigureEnum = codeEnum(SPLIT_FIGURES);
registerEnumType(SplitFigureEnum, {
  name: 'SplitFigure',
  description: 'The figure whose change was split up.',
  valuesMap: {
    median: { description: 'The median of the institutions’ values.' },
    mean: { description: 'The arithmetic mean of the institutions’ values.' },
    pooled: { description: 'Numerators added up, divided by denominators added up.' },
    share_yes: { description: 'Institutions that answered yes, in per cent of those that answered.' },
  },
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'One part of a change.' })
export class ChangePart {
  @Field(() => ChangePartKind, { description: 'What it comes from.' })
  kind: ChangePartCode;

  @Field(() => ChangeSource, { description: 'What it stands for together with others.' })
  source: ChangeSourceCode;

  @Field(() => Float, { description: 'By how much it moved the figure, for drawing.' })
  value: number;

  @Field(() => DecimalScalar, { description: 'The same exactly: the parts add up to the total.' })
  exact: string;

  @Field(() => [String], { description: 'Codes of the institutions that make it, in order.' })
  institutions: string[];
}

@ObjectType({ description: 'A figure of a panel in the earlier and the later year.' })
export class PanelChange {
  @Field(() => Float, { description: 'In the earlier year.' })
  before: number;

  @Field(() => Float, { description: 'In the later year.' })
  after: number;

  @Field(() => Int, { description: 'Institutions with a value in the earlier year.' })
  nBefore: number;

  @Field(() => Int, { description: 'Institutions with a value in the later year.' })
  nAfter: number;
}

@ObjectType({ description: 'The change of one group’s figure and the parts that add up to it.' })
export class DecomposedGroup {
  @Field(() => Split, { description: 'By what the group is made.' })
  kind: SplitCode;

  @Field(() => String, { description: 'Code of the group; empty for all.' })
  key: string;

  @Field(() => Text, { description: 'Its name.' })
  label: Text;

  @Field(() => PanelChange, nullable('Everybody with a value in each year: what a chart of the group shows.'))
  available: PanelChange | null;

  @Field(() => PanelChange, nullable('Only institutions with a value in both years.'))
  balanced: PanelChange | null;

  @Field(() => Float, nullable('The whole change of the available panel, for drawing.'))
  total: number | null;

  @Field(() => DecimalScalar, nullable('The same exactly.'))
  exactTotal: string | null;

  @Field(() => [ChangePart], { description: 'The five parts, always in this order; none when refused.' })
  parts: ChangePart[];

  @Field(() => Int, nullable('Institutions whose own value rose.'))
  rose: number | null;

  @Field(() => Int, nullable('Institutions whose own value fell.'))
  fell: number | null;

  @Field(() => Int, nullable('Institutions whose own value stayed the same.'))
  unchanged: number | null;

  @Field(() => ChangeSource, nullable('Where most of the movement comes from; null when nothing moved.'))
  largest: ChangeSourceCode | null;

  @Field(() => [Reason], { description: 'Rules by which the change is not split up.' })
  refusals: Reason[];
}

@ObjectType({
  description:
    'Where the change of a figure between two years comes from: change within institutions, who was a member, and who ' +
    'reported. The parts add up to the total to the last digit.',
})
export class ChangeDecomposition {
  @Field(() => Initiative, { description: 'The initiative whose members are looked at.' })
  initiative: Initiative;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => Int, { description: 'The earlier programme year.' })
  fromYear: number;

  @Field(() => Int, { description: 'The later programme year.' })
  toYear: number;

  @Field(() => SplitFigureEnum, nullable('The figure that was split up; null where the indicator has none.'))
  figure: SplitFigure | null;

  @Field(() => String, nullable('Currency of the figures, when they are money.'))
  currency: string | null;

  @Field(() => [DecomposedGroup], { description: 'The groups, by key.' })
  groups: DecomposedGroup[];

  @Field(() => Comparability, { description: 'Whether the two years may be held against each other.' })
  comparability: typeof Comparability;

  @Field(() => [WayOut], { description: 'What to ask instead, when a rule stands against it.' })
  waysOut: WayOut[];

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
