import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Initiative } from '../initiative/initiative.type.js';
import { Catalogue } from '../reference/catalogue.js';

/** What analytics adds to an initiative. */
@Resolver(() => Initiative)
export class InitiativeAnalyticsFields {
  constructor(private readonly catalogue: Catalogue) {}

  @ResolveField(() => Boolean, {
    description:
      'Whether figures of this initiative can be illustrative values of the demonstration, not measurements.',
  })
  async demonstration(@Parent() initiative: Initiative): Promise<boolean> {
    const facts = await this.catalogue.current();
    return facts.roundsOf(initiative).some(({ demonstration }) => demonstration);
  }
}
