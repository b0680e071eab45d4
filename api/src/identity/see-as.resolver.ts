import { Args, ID, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import type { Actor, SeenRole } from '../access/actor.js';
import { Context, Public, Requires, Viewer, WhileSeeingAs } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { codeEnum } from '../graphql/text.type.js';
import { ownerOf } from './account.resolver.js';
import { SeeAs } from './see-as.service.js';

const SeenRoleCode = codeEnum([
  'public',
  'contributor',
  'institution_lead',
  'manager',
  'evaluator',
] as const satisfies readonly SeenRole['role'][]);
registerEnumType(SeenRoleCode, {
  name: 'SeenRole',
  description: 'A role that others can see as.',
  valuesMap: {
    public: { description: 'Everybody who has not signed in.' },
    contributor: { description: 'Fills in the reports of an institution.' },
    institution_lead: {
      description: 'Fills in and submits for an institution.',
    },
    manager: {
      description: 'Runs the rounds of an initiative and accepts its reports.',
    },
    evaluator: { description: 'Reads the accepted record of an initiative.' },
  },
});

const optional = (description: string) => ({
  type: () => String,
  nullable: true,
  description,
});

/** Seeing as somebody else. */
@Resolver()
export class SeeAsResolver {
  constructor(private readonly views: SeeAs) {}

  @Mutation(() => Boolean, {
    description:
      'See everything as a role, or as one person in it, sees it, for half an hour: reading only, and never more than the asker may read as well. "viewer.seesAs" tells it. Changes are refused meanwhile.',
  })
  @Requires('view.switch')
  async seeAs(
    @Args('role', { type: () => SeenRoleCode, description: 'The role.' })
    role: SeenRole['role'],
    @Args('institution', optional('Code, for contributors and leads.'))
    institution: string | null,
    @Args('initiative', optional('Code, for managers and evaluators.'))
    initiative: string | null,
    @Args('person', {
      type: () => ID,
      nullable: true,
      description: 'One person who holds the role.',
    })
    person: string | null,
    @Viewer() viewer: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const wanted = {
      role,
      institution: institution ?? null,
      initiative: initiative ?? null,
      person: person ?? null,
    };
    await this.views.begin(wanted, ownerOf(viewer), context);
    return true;
  }

  @Mutation(() => Boolean, { description: 'See with one’s own eyes again.' })
  @Public()
  @WhileSeeingAs()
  async endSeeingAs(@Viewer() viewer: Actor, @Context() context: RequestContext): Promise<boolean> {
    await this.views.end(ownerOf(viewer), context);
    return true;
  }
}
