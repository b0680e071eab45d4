import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { LibraryReader } from './library.reader.js';
import { LibraryService } from './library.service.js';
import {
  EndIndicatorDraftInput,
  PublishIndicatorDraftInput,
  SaveIndicatorDraftInput,
  StartIndicatorDraftInput,
} from './library.inputs.js';
import { DefinitionPreview, IndicatorRules, LibraryIndicator } from './library.type.js';
import { PublicationService } from './publication.service.js';

/** What managers do with the definitions that their rounds ask. */
@Resolver()
export class LibraryResolver {
  constructor(
    private readonly reader: LibraryReader,
    private readonly drafts: LibraryService,
    private readonly publications: PublicationService,
  ) {}

  @Query(() => [LibraryIndicator], {
    description: 'Every indicator with what is on record of it and what is being written, by domain.',
  })
  @Requires('library.manage')
  library(@Viewer() viewer: Actor): Promise<LibraryIndicator[]> {
    return this.reader.all(viewer);
  }

  @Query(() => LibraryIndicator, { description: 'One indicator of the library.' })
  @Requires('library.manage')
  libraryIndicator(
    @Args('indicator', { type: () => String, description: 'Code of the indicator.' }) indicator: string,
    @Viewer() viewer: Actor,
  ): Promise<LibraryIndicator> {
    return this.reader.one(indicator, viewer);
  }

  @Query(() => IndicatorRules, {
    description:
      'How often rules asked about an indicator in the asker’s last round with reports that were sent.',
  })
  @Requires('library.manage')
  indicatorRules(
    @Args('indicator', { type: () => String, description: 'Code of the indicator.' }) indicator: string,
    @Viewer() viewer: Actor,
  ): Promise<IndicatorRules> {
    return this.reader.rules(indicator, viewer);
  }

  @Query(() => DefinitionPreview, {
    description:
      'What publishing the open draft of an indicator would do: which rounds ask which version, which charts are cut, which years are bridged.',
  })
  @Requires('library.manage')
  definitionPreview(
    @Args('indicator', { type: () => String, description: 'Code of the indicator.' }) indicator: string,
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('fromYear', { type: () => Int, description: 'The first programme year that would ask it.' })
    fromYear: number,
    @Viewer() viewer: Actor,
  ): Promise<DefinitionPreview> {
    return this.publications.preview({ indicator, initiative, fromYear }, viewer);
  }

  @Mutation(() => LibraryIndicator, {
    description: 'Begin a new version of a definition, as a copy of one that was asked.',
  })
  @Requires('library.manage')
  async startIndicatorDraft(
    @Args('input', { type: () => StartIndicatorDraftInput, description: 'Which one, from which version.' })
    input: StartIndicatorDraftInput,
    @Viewer() viewer: Actor,
  ): Promise<LibraryIndicator> {
    return this.reader.one(await this.drafts.start(input, viewer), viewer);
  }

  @Mutation(() => LibraryIndicator, { description: 'Keep what a draft is to say, complete or not.' })
  @Requires('library.manage')
  async saveIndicatorDraft(
    @Args('input', { type: () => SaveIndicatorDraftInput, description: 'The whole draft.' })
    input: SaveIndicatorDraftInput,
    @Viewer() viewer: Actor,
  ): Promise<LibraryIndicator> {
    return this.reader.one(await this.drafts.save(input, viewer), viewer);
  }

  @Mutation(() => LibraryIndicator, { description: 'Take a draft back that nobody was asked yet.' })
  @Requires('library.manage')
  async discardIndicatorDraft(
    @Args('input', { type: () => EndIndicatorDraftInput, description: 'Which draft.' })
    input: EndIndicatorDraftInput,
    @Viewer() viewer: Actor,
  ): Promise<LibraryIndicator> {
    return this.reader.one(await this.drafts.discard(input, viewer), viewer);
  }

  @Mutation(() => String, {
    description:
      'Publish a draft: rounds of that year and later ask it. Rounds that were opened, and every report begun, keep what they ask. Gives the code of the indicator.',
  })
  @Requires('library.manage')
  publishIndicatorDraft(
    @Args('input', {
      type: () => PublishIndicatorDraftInput,
      description: 'Which draft, for whom, from when.',
    })
    input: PublishIndicatorDraftInput,
    @Viewer() viewer: Actor,
  ): Promise<string> {
    return this.publications.publish(input, viewer);
  }
}
