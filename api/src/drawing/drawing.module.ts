import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/analytics.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { DrawingController } from './drawing.controller.js';
import { Drawings } from './drawing.service.js';

/** Answers as pictures. */
@Module({
  imports: [AnalyticsModule, ReferenceModule],
  controllers: [DrawingController],
  providers: [Drawings],
})
export class DrawingModule {}
