import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { addressOf, CONFIG, type Config } from '../config.js';
import type { ProviderClaims } from './provider-sign-in.rules.js';

const PATIENCE_SECONDS = 5;

/** The address at which the provider sends people back. */
export const CALLBACK = '/oidc/callback';

/** What must be remembered of one attempt until its answer comes. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** The configured OpenID Connect provider; its addresses and keys are asked for when they are first needed. */
@Injectable()
export class ProviderClient {
  private known: Promise<Configuration> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isConfigured(): boolean {
    return this.config.signInProvider !== null;
  }

  /** A fresh attempt and the provider's address to go to. Errors: the provider cannot be reached. */
  async begin(): Promise<Attempt & { readonly address: string }> {
    const client = await import('openid-client');
    const attempt = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: addressOf(this.config) + CALLBACK,
      scope: 'openid email',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { ...attempt, address: address.href };
  }

  /**
   * Changes the provider's answer into what it says of the person; state, nonce, verifier and signature are checked.
   *
   * Errors  anything is not as it should be; the message says what.
   */
  async finish(answer: string, attempt: Attempt): Promise<ProviderClaims> {
    const client = await import('openid-client');
    const configuration = await this.configuration();
    const tokens = await client.authorizationCodeGrant(
      configuration,
      new URL(answer, addressOf(this.config)),
      {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      },
    );
    const token = tokens.claims();
    if (!token) throw new Error('The answer of the provider holds no identity.');
    // Many providers tell the address only when asked for it with the token.
    const asks =
      token['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
    const said = asks
      ? { ...token, ...(await client.fetchUserInfo(configuration, tokens.access_token, token.sub)) }
      : token;
    const email = said['email'];
    return {
      issuer: token.iss,
      subject: token.sub,
      email: typeof email === 'string' ? email.trim().toLowerCase() : null,
      isEmailVerified: said['email_verified'] === true,
    };
  }

  private configuration(): Promise<Configuration> {
    this.known ??= this.discovered().catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  private async discovered(): Promise<Configuration> {
    const provider = this.config.signInProvider;
    if (!provider) throw new Error('No sign-in provider is configured.');
    const client = await import('openid-client');
    const { issuer, clientId, clientSecret } = provider;
    return client.discovery(new URL(issuer), clientId, undefined, client.ClientSecretBasic(clientSecret), {
      timeout: PATIENCE_SECONDS,
      // The configuration lets plain http through for this machine alone.
      ...(issuer.startsWith('http:') && { execute: [client.allowInsecureRequests] }),
    });
  }
}
