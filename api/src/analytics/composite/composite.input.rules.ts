import { argumentIssue, Invalid } from '../../refusals.js';
import { compositeConfigurations } from '../statistics/composite-configurations.js';
import type { CompositeDesign } from '../statistics/composite-index.js';
import type { CompositeInput, CompositePartInput } from './composite.input.js';

const MOST_UNITS = 300;
const MOST_PARTS = 40;
const DRAWS = { least: 199, most: 5000 } as const;

/** Errors: Invalid with the path of what cannot be asked together, is missing, or too much. */
export function checkedCompositeInput(input: CompositeInput): void {
  const { units, clusters, draws, configuration, initiative, year } = input;
  const refuse = (path: string, rule: string, words: string, params: Record<string, string> = {}): never => {
    throw new Invalid(words, [argumentIssue(path, rule, params)]);
  };
  const parts = clusters.flatMap((cluster) => cluster.parts);
  if (parts.length > MOST_PARTS) refuse('clusters', 'too_many', `At most ${MOST_PARTS} parts.`);
  if ((units?.length ?? 0) > MOST_UNITS) refuse('units', 'too_many', `At most ${MOST_UNITS} units.`);
  if (units && new Set(units).size < units.length) refuse('units', 'named_twice', 'Each unit once.');
  if (draws < DRAWS.least || draws > DRAWS.most)
    refuse('draws', 'outside_range', `From ${DRAWS.least} to ${DRAWS.most} draws.`);
  for (const { name, indicator, values, goalposts } of parts) {
    if ((indicator == null) === (values == null))
      refuse('clusters', 'one_source_only', 'A part names an indicator or gives values.', { part: name });
    if (values && values.length !== units?.length)
      refuse('clusters', 'one_value_for_each_unit', 'A part gives one value for each unit.', { part: name });
    if (indicator && (units || !initiative || year == null))
      refuse(
        'clusters',
        'needs_initiative_and_year',
        'An indicator needs an initiative and a year, and no units.',
        {
          part: name,
        },
      );
    if (goalposts && goalposts.length !== 2)
      refuse('clusters', 'two_goalposts', 'Goalposts are a lowest and a highest.', { part: name });
  }
  const names = parts.map(({ name }) => name);
  if (new Set(names).size < names.length)
    refuse('clusters', 'named_twice', 'Each part has a name of its own.');
  if (!configuration) return;
  const wanted = compositeConfigurations[configuration].clusters;
  const given = clusters.map(({ name }) => name);
  if (wanted.length !== given.length || wanted.some((name) => !given.includes(name)))
    refuse('clusters', 'clusters_of_configuration', 'This index has clusters of its own.', {
      clusters: wanted.join(', '),
    });
}

/** The design that an input asks for: the shipped one, or its own. */
export function designOf(
  { configuration, clusters, normalisation, aggregation }: CompositeInput,
  valuesOf: (part: CompositePartInput) => readonly (number | null)[],
): CompositeDesign {
  const shipped = configuration ? compositeConfigurations[configuration] : null;
  return {
    normalisation: shipped?.normalisation ?? normalisation,
    aggregation: shipped?.aggregation ?? aggregation,
    clusters: clusters.map((cluster) => ({
      name: cluster.name,
      weight: shipped ? 1 : cluster.weight,
      aggregation: shipped?.clusterAggregation ?? cluster.aggregation,
      parts: cluster.parts.map((part) => ({
        name: part.name,
        weight: shipped ? 1 : part.weight,
        isReversed: part.isReversed,
        goalposts: pairOf(part.goalposts) ?? shipped?.goalposts,
        values: valuesOf(part),
      })),
    })),
  };
}

function pairOf(goalposts: readonly number[] | null | undefined): readonly [number, number] | undefined {
  const [low, high] = goalposts ?? [];
  return low === undefined || high === undefined ? undefined : [low, high];
}
