import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { askerOf, linkOf, StandardExports } from './standard-export.service.js';
import { FORMAT_FILES, StandardFormat, type StandardFormatCode } from './standard-file.js';
import { StandardExport } from './standard-export.type.js';

@Resolver()
export class StandardExportResolver {
  constructor(private readonly exports: StandardExports) {}

  @Query(() => StandardExport, {
    description:
      'The accepted record of an initiative, as far as you may see it, as a file in the form of a standard: its link, ' +
      'how many rows it holds, and its hash.',
  })
  @Requires('observation.read')
  async standardExport(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('format', { type: () => StandardFormat, description: 'The standard.' }) format: StandardFormatCode,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'As it was known at this time; now when left out.',
    })
    asOf: string | null,
    @Viewer() viewer: Actor,
  ): Promise<StandardExport> {
    const made = await this.exports.manifest(askerOf(viewer), format, initiative, asOf);
    const { rows, bytes, sha256, dataVersion } = made;
    return {
      ...{ format, rows, bytes, sha256, dataVersion, asOf: made.asOf, demonstration: made.isIllustrative },
      link: linkOf(made),
      mediaType: FORMAT_FILES[format].mediaType,
      problems: made.problems.slice(0, 100),
    };
  }
}
