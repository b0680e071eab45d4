import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { Exchanges } from './exchange.service.js';
import {
  AnswerIntroductionInput,
  LogExchangeInput,
  PeerConsentInput,
  PeerDesk,
  PeerSuggestions,
  RequestIntroductionInput,
} from './exchange.type.js';
import { PeerFinder } from './peer-suggestions.service.js';

const ownInstitution = { type: () => String, description: 'Code of your institution.' };

@Resolver()
export class ExchangeResolver {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly finder: PeerFinder,
  ) {}

  @Query(() => PeerDesk, {
    description:
      'Whether your institution lets itself be named to others, its introductions and its exchanges.',
  })
  @Requires('peer.read')
  peerDesk(
    @Args('institution', ownInstitution) institution: string,
    @Viewer() { scope }: Actor,
  ): Promise<PeerDesk> {
    return this.exchanges.desk(scope, institution);
  }

  @Query(() => PeerSuggestions, {
    description:
      'Which institutions that agreed to be named started from figures like yours and have improved?',
  })
  @Requires('peer.read')
  peerSuggestions(
    @Args('institution', ownInstitution) institution: string,
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('indicator', { type: () => String, description: 'Code of the indicator.' }) indicator: string,
    @Viewer() { scope }: Actor,
  ): Promise<PeerSuggestions> {
    return this.finder.suggestions(scope, { institution, initiative, indicator });
  }

  @Mutation(() => PeerDesk, {
    description: 'Let your institution be named to others that started alike, or not any more.',
  })
  @Requires('peer.write')
  async setPeerConsent(
    @Args('input', { type: () => PeerConsentInput, description: 'Which institution, and whether.' })
    input: PeerConsentInput,
    @Viewer() viewer: Actor,
  ): Promise<PeerDesk> {
    return this.exchanges.desk(viewer.scope, await this.exchanges.consent(input, viewer));
  }

  @Mutation(() => PeerDesk, {
    description: 'Ask to be introduced to an institution. Its leads are told by e-mail; it decides.',
  })
  @Requires('peer.write')
  async requestIntroduction(
    @Args('input', { type: () => RequestIntroductionInput, description: 'To whom, and why.' })
    input: RequestIntroductionInput,
    @Viewer() viewer: Actor,
  ): Promise<PeerDesk> {
    return this.exchanges.desk(viewer.scope, await this.exchanges.request(input, viewer));
  }

  @Mutation(() => PeerDesk, {
    description: 'Agree to an introduction, upon which both sides see whom to write to, or decline it.',
  })
  @Requires('peer.write')
  async answerIntroduction(
    @Args('input', { type: () => AnswerIntroductionInput, description: 'Which one, and the answer.' })
    input: AnswerIntroductionInput,
    @Viewer() viewer: Actor,
  ): Promise<PeerDesk> {
    return this.exchanges.desk(viewer.scope, await this.exchanges.answer(input, viewer));
  }

  @Mutation(() => PeerDesk, {
    description: 'Note an exchange with another institution; your institution alone reads it.',
  })
  @Requires('peer.write')
  async logExchange(
    @Args('input', {
      type: () => LogExchangeInput,
      description: 'With whom, when, about what, and whether it was useful.',
    })
    input: LogExchangeInput,
    @Viewer() viewer: Actor,
  ): Promise<PeerDesk> {
    return this.exchanges.desk(viewer.scope, await this.exchanges.log(input, viewer));
  }
}
