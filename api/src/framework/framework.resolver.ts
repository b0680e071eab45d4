import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../access/requires.js';
import { Catalogue } from '../reference/catalogue.js';
import { CapacityDomain } from './capacity-domain.type.js';
import { Framework } from './framework.type.js';
import { Indicator } from './indicator.type.js';

@Resolver(() => CapacityDomain)
export class FrameworkResolver {
  constructor(private readonly catalogue: Catalogue) {}

  @Query(() => [Framework], { description: 'Sets of indicators, by code.' })
  @Requires('reference.read')
  async frameworks(): Promise<readonly Framework[]> {
    return (await this.catalogue.current()).frameworks;
  }

  @Query(() => Framework, { description: 'One set of indicators, with its versions.' })
  @Requires('reference.read')
  async framework(
    @Args('code', { type: () => String, description: 'Its code.' }) code: string,
  ): Promise<Framework> {
    return (await this.catalogue.current()).framework(code);
  }

  @Query(() => [CapacityDomain], { description: 'Fields of capacity, in their order.' })
  @Requires('reference.read')
  async capacityDomains(): Promise<readonly CapacityDomain[]> {
    return (await this.catalogue.current()).domains;
  }

  @Query(() => [Indicator], { description: 'Indicators, by domain and place in it.' })
  @Requires('reference.read')
  async indicators(
    @Args('domain', {
      type: () => String,
      nullable: true,
      description: 'Only those of this capacity domain.',
    })
    domain: string | null,
  ): Promise<readonly Indicator[]> {
    const facts = await this.catalogue.current();
    if (domain === null || domain === undefined) return facts.indicators;
    const chosen = facts.domain(domain);
    return facts.indicators.filter((indicator) => indicator.domain === chosen);
  }

  @Query(() => Indicator, { description: 'One indicator, with every version of its definition.' })
  @Requires('reference.read')
  async indicator(
    @Args('code', { type: () => String, description: 'Its code, for example RES-01.' }) code: string,
  ): Promise<Indicator> {
    return (await this.catalogue.current()).indicator(code);
  }

  @ResolveField('indicators', () => [Indicator], { description: 'Its indicators, in their order.' })
  async indicatorsOf(@Parent() domain: CapacityDomain): Promise<Indicator[]> {
    const facts = await this.catalogue.current();
    return facts.indicators.filter((indicator) => indicator.domain.code === domain.code);
  }
}
