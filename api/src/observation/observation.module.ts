import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';

/** The accepted record. */
@Module({ imports: [ReferenceModule] })
export class ObservationModule {}
