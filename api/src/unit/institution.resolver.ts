import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../access/requires.js';
import { DateScalar } from '../graphql/scalars.js';
import { Catalogue } from '../reference/catalogue.js';
import { Institution, InstitutionPage } from './institution.type.js';
import { institutionPage } from './institutions.query.js';

const USUAL_PAGE = 100;

const optional = (description: string) => ({ type: () => String, nullable: true, description });

@Resolver(() => Institution)
export class InstitutionResolver {
  constructor(private readonly catalogue: Catalogue) {}

  @Query(() => InstitutionPage, {
    description:
      'Institutions by name. Every condition given must hold. Searching looks at all names and acronyms that an ' +
      'institution ever had, whatever the accents.',
  })
  @Requires('reference.read')
  async institutions(
    @Args('initiative', optional('Only members of this initiative.')) initiative: string | null,
    @Args('cohort', optional('Only members of this cohort.')) cohort: string | null,
    @Args('country', optional('Only with a seat in this country (ISO 3166-1 alpha-3).'))
    country: string | null,
    @Args('region', optional('Only with a seat in this region.')) region: string | null,
    @Args('search', optional('Beginnings of words of a name, acronym, code or city.')) search: string | null,
    @Args('onDate', {
      type: () => DateScalar,
      nullable: true,
      description:
        'Members on this day, under the names they had then. Without it: whoever was ever a member.',
    })
    onDate: string | null,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: USUAL_PAGE,
      description: 'Size of the page, 1 to 500.',
    })
    first: number | null,
    @Args('after', optional('The "endCursor" of the page before.')) after: string | null,
  ): Promise<InstitutionPage> {
    const filter = { initiative, cohort, country, region, search, onDate };
    return institutionPage(await this.catalogue.current(), filter, { first: first ?? USUAL_PAGE, after });
  }

  @Query(() => Institution, { description: 'One institution.' })
  @Requires('reference.read')
  async institution(
    @Args('code', { type: () => String, description: 'Its code, for example iea-ghana.' }) code: string,
  ): Promise<Institution> {
    return (await this.catalogue.current()).unit(code);
  }
}
