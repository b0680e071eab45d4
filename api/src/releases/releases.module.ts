import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { ReleaseDoor } from './release.door.js';
import { ReleaseFreezing } from './release-freezing.service.js';
import { ReleaseResolver } from './release.resolver.js';
import { Releases } from './release.service.js';

/** Frozen, citable states of the record. */
@Module({
  imports: [DeliveryModule, ReportingModule],
  providers: [ReleaseDoor, ReleaseFreezing, ReleaseResolver, Releases],
})
export class ReleasesModule {}
