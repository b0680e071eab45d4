import { Module } from '@nestjs/common';
import { FrameworkResolver } from '../framework/framework.resolver.js';
import { InitiativeResolver } from '../initiative/initiative.resolver.js';
import { InstitutionMemberships } from '../initiative/institution.fields.js';
import { CountryContext } from '../unit/country-context.loader.js';
import { CountryResolver } from '../unit/country.resolver.js';
import { InstitutionResolver } from '../unit/institution.resolver.js';
import { Catalogue } from './catalogue.js';

/** Reference facts: places, institutions, what is asked, and who supports whom. */
@Module({
  providers: [
    Catalogue,
    CountryContext,
    CountryResolver,
    InstitutionResolver,
    InstitutionMemberships,
    FrameworkResolver,
    InitiativeResolver,
  ],
  exports: [Catalogue],
})
export class ReferenceModule {}
