import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { HealthController } from './health.controller.js';
import { HealthResolver } from './health.resolver.js';
import { HealthService } from './health.service.js';
import { Leaving } from './leaving.js';

/** What a supervisor, a dashboard and an administrator ask. */
@Module({
  imports: [MailModule],
  controllers: [HealthController],
  providers: [Leaving, HealthService, HealthResolver],
})
export class HealthModule {}
