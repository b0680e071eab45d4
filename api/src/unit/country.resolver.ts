import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, Requires } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Catalogue } from '../reference/catalogue.js';
import { CountryContext } from './country-context.loader.js';
import { countriesOf } from './country.query.js';
import { ContextSeries, Country } from './country.type.js';
import { Institution } from './institution.type.js';
import { byName, institutionsFound } from './institutions.query.js';
import { Region } from './region.type.js';

@Resolver(() => Country)
export class CountryResolver {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly published: CountryContext,
  ) {}

  @Query(() => [Country], { description: 'Countries, by English name.' })
  @Requires('reference.read')
  async countries(
    @Args('initiative', {
      type: () => String,
      nullable: true,
      description: 'Only those in which this initiative has or had members.',
    })
    initiative: string | null,
  ): Promise<readonly Country[]> {
    return countriesOf(await this.catalogue.current(), initiative);
  }

  @Query(() => Country, { description: 'One country.' })
  @Requires('reference.read')
  async country(
    @Args('iso3', { type: () => String, description: 'Code of three letters, ISO 3166-1 alpha-3.' })
    iso3: string,
  ): Promise<Country> {
    return (await this.catalogue.current()).country(iso3);
  }

  @Query(() => [Region], { description: 'Regions of the world, by code.' })
  @Requires('reference.read')
  async regions(
    @Args('initiative', {
      type: () => String,
      nullable: true,
      description: 'Only those in which this initiative has or had members.',
    })
    initiative: string | null,
  ): Promise<readonly Region[]> {
    const facts = await this.catalogue.current();
    if (initiative === null || initiative === undefined) return facts.regions;
    const seats = new Set(countriesOf(facts, initiative).map(({ region }) => region));
    return facts.regions.filter((region) => seats.has(region));
  }

  @ResolveField(() => [Institution], { description: 'Institutions with their seat here, by name.' })
  async institutions(
    @Parent() country: Country,
    @Args('initiative', {
      type: () => String,
      nullable: true,
      description: 'Only those that are or were members of this initiative.',
    })
    initiative: string | null,
  ): Promise<Institution[]> {
    const facts = await this.catalogue.current();
    return byName(institutionsFound(facts, { initiative, country: country.iso3 }));
  }

  @ResolveField(() => [ContextSeries], {
    description: 'Published statistics of the country, by code of the series.',
  })
  context(
    @Parent() country: Country,
    @Args('series', {
      type: () => [String],
      nullable: true,
      description: 'Only these series, for example ["NY.GDP.MKTP.CD"]. Without it: every series held.',
    })
    series: string[] | null,
    @Context() context: RequestContext,
  ): Promise<ContextSeries[]> {
    return this.published.of(country, series, context);
  }
}
