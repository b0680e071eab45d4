import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../access/requires.js';
import { DataVersion } from '../database/data-version.js';
import { CapacityDomain } from '../framework/capacity-domain.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { Catalogue } from '../reference/catalogue.js';
import { countriesOf } from '../unit/country.query.js';
import { Country } from '../unit/country.type.js';
import { institutionsFound } from '../unit/institutions.query.js';
import { Region } from '../unit/region.type.js';
import { Cohort } from './cohort.type.js';
import { Initiative } from './initiative.type.js';
import { Round } from './round.type.js';

@Resolver(() => Initiative)
export class InitiativeResolver {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly version: DataVersion,
  ) {}

  @Query(() => [Initiative], { description: 'Initiatives that strengthen institutions.' })
  @Requires('reference.read')
  async initiatives(): Promise<readonly Initiative[]> {
    return (await this.catalogue.current()).initiatives;
  }

  @Query(() => Initiative, { description: 'One initiative.' })
  @Requires('reference.read')
  async initiative(
    @Args('code', { type: () => String, description: 'Its code, for example TTI.' }) code: string,
  ): Promise<Initiative> {
    return (await this.catalogue.current()).initiative(code);
  }

  @Query(() => Cohort, { description: 'One cohort, with its members.' })
  @Requires('reference.read')
  async cohort(
    @Args('code', { type: () => String, description: 'Its code, for example tti-first-selection.' })
    code: string,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description:
        'As it was held at this time; now when left out. Before its first version, as that one says.',
    })
    asOf: string | null,
  ): Promise<Cohort> {
    const facts = await this.catalogue.current();
    return asOf == null ? facts.cohort(code) : facts.cohortAt(code, (await this.version.snapshot(asOf)).asOf);
  }

  @Query(() => [Round], { description: 'Rounds of an initiative, by programme year.' })
  @Requires('reference.read')
  async rounds(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
  ): Promise<readonly Round[]> {
    const facts = await this.catalogue.current();
    return facts.roundsOf(facts.initiative(initiative));
  }

  @ResolveField('rounds', () => [Round], { description: 'Its rounds, by programme year.' })
  async roundsOf(@Parent() initiative: Initiative): Promise<readonly Round[]> {
    return (await this.catalogue.current()).roundsOf(initiative);
  }

  @ResolveField(() => [Cohort], {
    description: 'Named groups of its institutions that are listed for everybody.',
  })
  async cohorts(
    @Parent() initiative: Initiative,
    @Args('also', {
      type: () => [String],
      nullable: true,
      description:
        'Codes of cohorts of this initiative to list as well, though they are known by address alone.',
    })
    also: string[] | null,
  ): Promise<readonly Cohort[]> {
    const facts = await this.catalogue.current();
    const named = new Set(also ?? []);
    const unlisted = facts.cohorts.unlistedOf(initiative.id).filter(({ code }) => named.has(code));
    return [...facts.cohortsOf(initiative), ...unlisted];
  }

  @ResolveField(() => [CapacityDomain], { description: 'Fields of capacity that its rounds ask about.' })
  async domains(@Parent() initiative: Initiative): Promise<CapacityDomain[]> {
    const facts = await this.catalogue.current();
    const versions = new Set(facts.roundsOf(initiative).map((round) => round.framework));
    const asked = new Set(
      [...versions].flatMap(({ items }) => items.map(({ version }) => version.indicatorId)),
    );
    const domains = new Set([...asked].map((id) => facts.indicatorById(id).domain));
    return [...domains].sort((one, other) => one.position - other.position);
  }

  @ResolveField(() => [Region], { description: 'Regions in which it has or had members.' })
  async regions(@Parent() initiative: Initiative): Promise<Region[]> {
    const facts = await this.catalogue.current();
    const seats = new Set(countriesOf(facts, initiative.code).map(({ region }) => region));
    return facts.regions.filter((region) => seats.has(region));
  }

  @ResolveField(() => [Country], { description: 'Countries in which it has or had members.' })
  async countries(@Parent() initiative: Initiative): Promise<readonly Country[]> {
    return countriesOf(await this.catalogue.current(), initiative.code);
  }

  @ResolveField(() => Int, { description: 'Number of its member institutions.' })
  async institutionCount(
    @Parent() initiative: Initiative,
    @Args('onDate', {
      type: () => DateScalar,
      nullable: true,
      description: 'Members on this day. Without it: all that were ever members.',
    })
    onDate: string | null,
  ): Promise<number> {
    return institutionsFound(await this.catalogue.current(), { initiative: initiative.code, onDate }).length;
  }
}
