import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Catalogue } from '../reference/catalogue.js';
import { Institution } from '../unit/institution.type.js';
import { Membership } from './membership.type.js';

/** What initiatives add to an institution. */
@Resolver(() => Institution)
export class InstitutionMemberships {
  constructor(private readonly catalogue: Catalogue) {}

  @ResolveField(() => [Membership], { description: 'Initiatives it belongs or belonged to, with dates.' })
  async memberships(@Parent() institution: Institution): Promise<readonly Membership[]> {
    return (await this.catalogue.current()).membershipsOf(institution);
  }
}
