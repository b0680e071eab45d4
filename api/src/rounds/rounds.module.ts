import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { CockpitService } from './cockpit.service.js';
import { ExtensionService } from './extension.service.js';
import { RoundMoveService } from './round-move.service.js';
import { RoundPlanService } from './round-plan.service.js';
import { RoundsResolver } from './rounds.resolver.js';
import { TestFillService } from './test-fill.service.js';

/** Rounds from the side of those who look after them. */
@Module({
  imports: [ReferenceModule, ReportingModule],
  providers: [
    CockpitService,
    ExtensionService,
    RoundMoveService,
    RoundPlanService,
    RoundsResolver,
    TestFillService,
  ],
})
export class RoundsModule {}
