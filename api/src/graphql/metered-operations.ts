import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { canonicalJson } from '@kipimo/shared';
import type { FastifyRequest } from 'fastify';
import {
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { DataVersion } from '../database/data-version.js';
import { argumentIssue, NotAllowed } from '../refusals.js';
import type { Budgets } from './budget.js';
import { type OperationCost, operationCost } from './cost.js';
import type { KnownDocuments } from './known-documents.js';
import { limits } from './limits.js';
import type { RequestContext } from './request-context.js';

const COST_HEADER = 'kipimo-cost';

/** Whether only the cost is asked for: the request carries `Kipimo-Cost: only`. */
export const isDryRun = ({ headers }: FastifyRequest): boolean => headers[COST_HEADER] === 'only';

/**
 * Counts what an operation costs before it runs, refuses what is too much, and says in the `extensions` of every answer
 * what it cost and which state of the record it shows.
 */
export function meteredOperations(
  known: KnownDocuments,
  budgets: Budgets,
  version: DataVersion,
): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      let asked: OperationCost | null = null;
      let isOurs = false;
      let state: DataVersion['state'] | null = null;
      let asOf: string | null = null;
      return {
        async didResolveOperation({ document, operation, request, queryHash, contextValue }) {
          if (!operation || !document) return;
          asked = operationCost(schema, document, operation, request.variables ?? {}, limits.cost);
          isOurs = queryHash !== undefined && known.has(queryHash);
          state = version.state;
          asOf = commonTime(operation, request.variables ?? {});
          if (asked.introspects && !contextValue.actor.actions.has('schema.read')) throw schemaIsClosed();
          if (asked.cost > limits.cost) throw tooCostly(asked);
          if (isOurs || isDryRun(contextValue.request)) return;
          const { request: http, actor } = contextValue;
          if (!budgets.spend(http, actor, asked.cost))
            throw overspent(asked, budgets.stateOf(http, actor).endsAt);
        },
        async responseForOperation({ contextValue }) {
          if (!isDryRun(contextValue.request)) return null;
          return {
            body: { kind: 'single', singleResult: { data: null } },
            http: { headers: new HeaderMap(), status: undefined },
          };
        },
        async willSendResponse({ response, contextValue }) {
          if (asked === null || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const cost = { points: asked.cost, limit: limits.cost };
          if (isDryRun(contextValue.request)) {
            singleResult.extensions = { cost: { ...cost, largest: asked.largest, dryRun: true } };
            return;
          }
          // Our own screens read the receipt; hashing everything they draw would cost more than drawing it.
          const hash = isOurs || !singleResult.data ? {} : { contentHash: hashOf(singleResult.data) };
          const snapshot = asOf === null ? state : await stateAt(version, asOf);
          singleResult.extensions = { cost, snapshot: { ...snapshot, ...hash } };
        },
      };
    },
  };
}

/** The state that was held at a time, so that a pinned question has the same bytes for ever; null if none was. */
async function stateAt(version: DataVersion, asOf: string): Promise<DataVersion['state'] | null> {
  try {
    const { dataVersion, recordedUpTo } = await version.snapshot(asOf);
    return { id: dataVersion, recordedUpTo };
  } catch {
    return null;
  }
}

/** The time that every question of an operation is asked as of; null when any is asked as of now, or they differ. */
function commonTime(operation: OperationDefinitionNode, variables: Record<string, unknown>): string | null {
  const times = operation.selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) return null;
    const given = (name: string): unknown => {
      const argument = selection.arguments?.find((one) => one.name.value === name);
      return argument && valueFromASTUntyped(argument.value, variables);
    };
    const input = given('input') as { asOf?: unknown } | null | undefined;
    return given('asOf') ?? input?.asOf ?? null;
  });
  const [first] = times;
  return typeof first === 'string' && times.every((time) => time === first) ? first : null;
}

/** Of data that scalars have written already: there is nothing in it that JSON would change. */
const hashOf = (data: unknown): string => createHash('sha256').update(canonicalJson(data)).digest('hex');

function schemaIsClosed(): GraphQLError {
  const refusal = new NotAllowed('The schema is shown to people who have signed in.');
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 403 } } });
}

/** Names the field to shrink, by how much, and a cheaper way to the same figures. */
function tooCostly({ cost, largest, shrink }: OperationCost): GraphQLError {
  const smaller =
    shrink && shrink.fits > 0
      ? `give "${shrink.argument}" ${shrink.fits} instead of ${shrink.given}`
      : 'leave out a list inside it';
  const issue = argumentIssue(shrink?.argument ?? largest, 'too_costly', {
    points: String(cost),
    limit: String(limits.cost),
    ...(shrink ? { given: String(shrink.given), fits: String(shrink.fits) } : {}),
  });
  return new GraphQLError(
    `This query could cost ${cost} points, and ${limits.cost} is the limit. Most of them lie under "${largest}": ` +
      `${smaller}, page with "after", or ask "aggregate" for the figures of many institutions at once.`,
    {
      extensions: {
        code: 'TOO_COSTLY',
        cost: { points: cost, limit: limits.cost, largest },
        issues: [issue],
        http: { status: 400 },
      },
    },
  );
}

function overspent({ cost, largest }: OperationCost, endsAt: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil((endsAt - Date.now()) / 1000));
  const until = new Date(endsAt).toISOString();
  return new GraphQLError(
    `The points of this hour are spent; they are back at ${until}. This query costs ${cost}, most of it under ` +
      `"${largest}". Ask "aggregate" for many figures at once; an answer that nobody changed costs nothing.`,
    {
      extensions: {
        code: 'TOO_COSTLY',
        cost: { points: cost, limit: limits.cost, largest, endsAt: until },
        issues: [argumentIssue(largest, 'budget_spent', { points: String(cost), endsAt: until })],
        http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
      },
    },
  );
}
