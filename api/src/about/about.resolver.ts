import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../access/requires.js';
import { AboutService } from './about.service.js';
import { Service } from './service.type.js';

@Resolver()
export class AboutResolver {
  constructor(private readonly about: AboutService) {}

  @Query(() => Service, { description: 'This installation: its version, its data and where they come from.' })
  @Public()
  service(): Promise<Service> {
    return this.about.service();
  }
}
