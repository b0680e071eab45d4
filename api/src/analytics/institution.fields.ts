import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Institution } from '../unit/institution.type.js';
import { LatestValue } from './latest.type.js';
import { LatestValues } from './latest-values.loader.js';
import { Profiles } from './profile.service.js';
import { Profile } from './profile.type.js';

const asOfArgument = {
  type: () => DateTimeScalar,
  nullable: true,
  description: 'As it was known at this time; now when left out.',
};

/** What analytics adds to an institution. */
@Resolver(() => Institution)
export class InstitutionAnalyticsFields {
  constructor(
    private readonly values: LatestValues,
    private readonly profiles: Profiles,
  ) {}

  @ResolveField(() => [LatestValue], {
    description:
      'The newest that the institution reported of each indicator; nothing where it never reported.',
  })
  latest(
    @Parent() institution: Institution,
    @Args('indicators', {
      type: () => [String],
      nullable: true,
      description: 'Codes of indicators; all when left out.',
    })
    indicators: string[] | null,
    @Args('asOf', asOfArgument) asOf: string | null,
    @Context() context: RequestContext,
  ): Promise<LatestValue[]> {
    const name = `latest|${indicators?.join() ?? '*'}|${asOf ?? ''}`;
    return loaderIn(context, name, () =>
      this.values.loader(context.actor.scope, indicators ?? null, asOf ?? null),
    ).load(institution);
  }

  @ResolveField(() => Profile, {
    description:
      'Everything the institution reported to an initiative: every indicator and year, with targets.',
  })
  profile(
    @Parent() institution: Institution,
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('asOf', asOfArgument) asOf: string | null,
    @Args('currency', {
      type: () => String,
      nullable: true,
      description: 'Currency that money is converted into; the initiative’s own when left out.',
    })
    currency: string | null,
    @Context() { actor }: RequestContext,
  ): Promise<Profile> {
    return this.profiles.profile(actor.scope, institution, { initiative, asOf, currency });
  }
}
