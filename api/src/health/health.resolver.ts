import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../access/requires.js';
import { HealthService } from './health.service.js';
import { Health } from './health.type.js';

@Resolver()
export class HealthResolver {
  constructor(private readonly service: HealthService) {}

  @Query(() => Health, {
    description:
      'How this installation is: database, work, mail, backups, clock and disk. For administrators.',
  })
  @Requires('installation.read')
  health(): Promise<Health> {
    return this.service.now();
  }
}
