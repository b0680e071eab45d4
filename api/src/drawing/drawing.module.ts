import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/analytics.module.js';
import { DrawingController } from './drawing.controller.js';
import { Drawings } from './drawing.service.js';

/** Answers as pictures. */
@Module({ imports: [AnalyticsModule], controllers: [DrawingController], providers: [Drawings] })
export class DrawingModule {}
