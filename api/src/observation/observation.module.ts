import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ObservationResolver } from './observation.resolver.js';
import { Observations } from './observation.service.js';

/** The accepted record. */
@Module({ imports: [ReferenceModule], providers: [ObservationResolver, Observations] })
export class ObservationModule {}
