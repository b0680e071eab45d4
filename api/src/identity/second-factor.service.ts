import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { argumentIssue, Invalid, WrongState } from '../refusals.js';
import { hashSecret, newRecoveryCode } from './secrets.js';
import { isOpen, seal, unseal } from './sealed.js';
import { SealingKeys } from './sealing-keys.js';

const PERIOD_SECONDS = 30;
/** Clocks of phones may be this many periods off. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
const SECRET_BYTES = 20;

/** A second factor that is being set up. */
export interface Setup {
  readonly uri: string;
  readonly secret: string;
}

/** Codes of an authenticator app (RFC 6238), and recovery codes for when it is lost. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly keys: SealingKeys,
  ) {}

  /**
   * Errors  WrongState when one is on already: it is taken off first, with a code; and, with `sealing_key_missing`, where
   *         this installation has nothing to seal it with.
   */
  async begin(viewer: Actor & { userId: string }): Promise<Setup> {
    const key = this.keys.forSealing();
    if (key === null) {
      throw new WrongState(
        'Second factors need a key. Set KIPIMO_SECRET, or KIPIMO_DATA to a folder that can be written to.',
        [argumentIssue('account', 'sealing_key_missing')],
      );
    }
    const secret = new Secret({ size: SECRET_BYTES });
    const begun = await this.database.rows(
      'second-factor-begin',
      `insert into second_factor (user_id, secret) values ($1, $2)
       on conflict (user_id) do update set secret = excluded.secret, created_at = now(), last_step = 0
         where second_factor.confirmed_at is null returning user_id`,
      [viewer.userId, seal(secret.base32, key)],
    );
    if (begun.length === 0) throw new WrongState('A second factor is on already.');
    return { uri: totpOf(secret, viewer.email ?? viewer.name).toString(), secret: secret.base32 };
  }

  /**
   * Turns on the factor that was begun, once a first code proves that the app holds it.
   *
   * Shape   recovery codes, shown this once.
   */
  async confirm(viewer: Actor & { userId: string }, code: string): Promise<string[]> {
    if (!(await this.usesStep(viewer.userId, code, false))) throw wrongCode();
    await this.database.rows(
      'second-factor-confirm',
      'update second_factor set confirmed_at = now() where user_id = $1 and confirmed_at is null',
      [viewer.userId],
    );
    await this.note(viewer, 'second_factor.turned_on');
    return this.newCodes(viewer.userId);
  }

  /** Fresh recovery codes in place of the old ones. Errors: Invalid for a wrong code. */
  async renewCodes(viewer: Actor & { userId: string }, code: string): Promise<string[]> {
    if (!(await this.isRight(viewer.userId, code))) throw wrongCode();
    await this.note(viewer, 'second_factor.codes_renewed');
    return this.newCodes(viewer.userId);
  }

  /** Turns the factor off. Errors: Invalid for a wrong code. */
  async remove(viewer: Actor & { userId: string }, code: string): Promise<void> {
    if (!(await this.isRight(viewer.userId, code))) throw wrongCode();
    await this.forget(viewer.userId);
    await this.note(viewer, 'second_factor.turned_off');
  }

  /** Removes the factor with its codes, without asking for one: for a person who has lost both. */
  async forget(userId: string): Promise<void> {
    await this.database.rows('recovery-codes-forget', 'delete from recovery_code where user_id = $1', [
      userId,
    ]);
    await this.database.rows('second-factor-forget', 'delete from second_factor where user_id = $1', [
      userId,
    ]);
  }

  /** Whether a code of the app, or a recovery code, is right and was not used before. Using it spends it. */
  async isRight(userId: string, code: string): Promise<boolean> {
    const plain = code.replaceAll(/[\s-]/g, '').toLowerCase();
    if (/^\d{6}$/.test(plain)) return this.usesStep(userId, plain, true);
    const used = await this.database.rows(
      'recovery-code-use',
      `update recovery_code set used_at = now()
       where user_id = $1 and code_hash = $2 and used_at is null returning user_id`,
      [userId, hashSecret(plain)],
    );
    return used.length > 0;
  }

  /** Spends the period that a code belongs to: the same code, or an older one, is refused from then on. */
  private async usesStep(userId: string, code: string, confirmed: boolean): Promise<boolean> {
    const factor = await this.database.row<{ secret: string }>(
      'second-factor-secret',
      'select secret from second_factor where user_id = $1 and (confirmed_at is not null) = $2',
      [userId, confirmed],
    );
    if (!factor) return false;
    const shared = unseal(factor.secret, this.keys.forReading());
    const totp = totpOf(Secret.fromBase32(shared), '');
    const now = Date.now();
    const delta = totp.validate({ token: code.replaceAll(/\s/g, ''), timestamp: now, window: WINDOW });
    if (delta === null) return false;
    const step = Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
    const spent = await this.database.rows(
      'second-factor-step',
      'update second_factor set last_step = $2 where user_id = $1 and last_step < $2 returning user_id',
      [userId, step],
    );
    if (spent.length > 0 && isOpen(factor.secret)) await this.sealNow(userId, shared);
    return spent.length > 0;
  }

  /** A secret that was kept open, before this installation had a key, is sealed at its next use. */
  private async sealNow(userId: string, shared: string): Promise<void> {
    const key = this.keys.forSealing();
    if (key === null) return;
    await this.database.rows(
      'second-factor-seal',
      'update second_factor set secret = $2 where user_id = $1',
      [userId, seal(shared, key)],
    );
  }

  private async newCodes(userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.database.rows('recovery-codes-forget', 'delete from recovery_code where user_id = $1', [
      userId,
    ]);
    await this.database.rows(
      'recovery-codes-keep',
      'insert into recovery_code (user_id, code_hash) select $1, unnest($2::bytea[])',
      [userId, codes.map((code) => hashSecret(code.replaceAll('-', '')))],
    );
    return codes;
  }

  private note(viewer: Actor & { userId: string }, action: string): Promise<void> {
    return this.audit.append(viewer, { action, subjectKind: 'user', subjectId: viewer.userId });
  }
}

const totpOf = (secret: Secret, label: string): TOTP =>
  new TOTP({ issuer: 'Kipimo', label, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, secret });

const wrongCode = (): Invalid =>
  new Invalid('The code is wrong or was used already.', [argumentIssue('code', 'second_factor_wrong')]);
