import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { type AudienceCode, ReleaseAudience } from './release.codes.js';
import { FreezeReleaseInput, ReleasePreview } from './release.inputs.js';
import { Releases } from './release.service.js';
import { Release } from './release.type.js';

@Resolver()
export class ReleaseResolver {
  constructor(private readonly releases: Releases) {}

  @Query(() => [Release], {
    name: 'releases',
    description: 'Frozen releases of the record that the asker may have, newest first.',
  })
  @Requires('release.read')
  list(
    @Args('initiative', { type: () => String, nullable: true, description: 'Only of this initiative.' })
    initiative: string | null,
    @Viewer() viewer: Actor,
  ): Promise<Release[]> {
    return this.releases.list(viewer.scope, initiative ?? null);
  }

  @Query(() => Release, {
    description: 'A release with its files, their hashes, and how to cite and verify it.',
  })
  @Requires('release.read')
  release(
    @Args('version', { type: () => String, description: 'Its version, for example TTI-2026.1.' })
    version: string,
    @Viewer() viewer: Actor,
  ): Promise<Release> {
    return this.releases.one(viewer.scope, version);
  }

  @Query(() => ReleasePreview, { description: 'What a release would hold if it were frozen now.' })
  @Requires('release.freeze')
  releasePreview(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('audience', { type: () => ReleaseAudience, description: 'Who would have the files.' })
    audience: AudienceCode,
    @Viewer() viewer: Actor,
  ): Promise<ReleasePreview> {
    return this.releases.preview(viewer, initiative, audience);
  }

  @Mutation(() => Release, {
    description:
      'Freeze a release. Its files are written after the answer; then nothing of it changes any more.',
  })
  @Requires('release.freeze')
  freezeRelease(
    @Args('input', { type: () => FreezeReleaseInput, description: 'What to freeze, and what to call it.' })
    input: FreezeReleaseInput,
    @Viewer() viewer: Actor,
  ): Promise<Release> {
    return this.releases.freeze(input, viewer);
  }
}
