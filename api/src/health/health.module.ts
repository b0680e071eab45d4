import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** What a supervisor and a dashboard ask. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
