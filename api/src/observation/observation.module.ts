import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ObservationResolver } from './observation.resolver.js';
import { Observations } from './observation.service.js';
import { RestatementResolver } from './restatement.resolver.js';
import { Restatements } from './restatements.service.js';

/** The accepted record, and the ledger of what in it was replaced. */
@Module({
  imports: [ReferenceModule],
  providers: [ObservationResolver, Observations, RestatementResolver, Restatements],
})
export class ObservationModule {}
