import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nobody } from './actor.service.js';
import { ATTEMPT_MINUTES, ProviderSignIn } from './provider-sign-in.service.js';
import { providerCookie, providerStateOf } from './session-cookie.js';

const SEE_OTHER = 303;

/** The two addresses of signing in at another place: the way there, and the way back. */
@Controller('oidc')
export class ProviderSignInController {
  constructor(private readonly signIn: ProviderSignIn) {}

  @Get('start')
  async start(@Query('to') to: unknown, @Res() reply: FastifyReply): Promise<void> {
    const { address, state } = await this.signIn.leave(typeof to === 'string' ? to : undefined);
    if (state !== null) reply.header('set-cookie', providerCookie(state, ATTEMPT_MINUTES));
    await reply.header('cache-control', 'no-store').redirect(address, SEE_OTHER);
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    reply.header('set-cookie', providerCookie(null, 0)).header('cache-control', 'no-store');
    const context = { actor: nobody, request, reply, loaders: new Map<string, unknown>() };
    const address = await this.signIn.arrive(request.url, providerStateOf(request.headers.cookie), context);
    await reply.redirect(address, SEE_OTHER);
  }
}
