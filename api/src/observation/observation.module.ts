import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ChangesResolver } from './changes.resolver.js';
import { RecordChanges } from './changes.service.js';
import { ObservationResolver } from './observation.resolver.js';
import { Observations } from './observation.service.js';
import { RestatementResolver } from './restatement.resolver.js';
import { Restatements } from './restatements.service.js';

/** The accepted record, and the ledger of what in it was replaced. */
@Module({
  imports: [ReferenceModule],
  providers: [
    ChangesResolver,
    ObservationResolver,
    Observations,
    RecordChanges,
    RestatementResolver,
    Restatements,
  ],
})
export class ObservationModule {}
