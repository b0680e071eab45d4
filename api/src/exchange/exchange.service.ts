import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Scope } from '../access/scope.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import { argumentIssue, Conflict, Invalid, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import type { Institution } from '../unit/institution.type.js';
import {
  consentingUnits,
  consentSince,
  exchangesOf,
  introductionsOf,
  writeConsent,
} from './exchange.query.js';
import { exchangeIssues, wordIssues } from './exchange.rules.js';
import type {
  AnswerIntroductionInput,
  LogExchangeInput,
  PeerConsentInput,
  PeerDesk,
  RequestIntroductionInput,
} from './exchange.type.js';
import { IntroductionNotices } from './introduction-notices.js';
import { isOwn } from './peer-suggestions.service.js';

/** What institutions agree on among themselves: to be named, to be introduced, and what came of it. */
@Injectable()
export class Exchanges {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly notices: IntroductionNotices,
  ) {}

  /** Errors  NotFound for an institution that is not the asker's own. */
  async desk(scope: Scope, institution: string): Promise<PeerDesk> {
    const facts = await this.catalogue.current();
    const unit = facts.unit(institution);
    if (!isOwn(scope, unit.id)) throw new NotFound('The institution');
    const introductions = await introductionsOf(scope, this.database, unit.id);
    const exchanges = await exchangesOf(scope, this.database, unit.id);
    return {
      consentedAt: await consentSince(scope, this.database, unit.id),
      isShownToPublic: await this.isShownToPublic(unit.id),
      introductions: introductions.map((row) => {
        const isAsked = row.from_unit_id === unit.id;
        return {
          id: row.id,
          isAsked,
          institution: facts.unitById(isAsked ? row.to_unit_id : row.from_unit_id),
          indicator: facts.indicatorById(row.indicator_id),
          note: row.note,
          askedAt: row.asked_at,
          answer: row.answer,
          answeredAt: row.answered_at,
          contact:
            row.contact_name === null || row.contact_email === null
              ? null
              : { name: row.contact_name, email: row.contact_email },
        };
      }),
      exchanges: exchanges.map((row) => ({
        id: row.id,
        with: facts.unitById(row.with_unit_id),
        heldOn: row.held_on,
        topic: row.topic,
        useful: row.useful,
        note: row.note,
      })),
    };
  }

  /** Errors  NotFound for an institution that the asker does not lead. */
  consent({ operationId, ...asked }: PeerConsentInput, viewer: Actor): Promise<string> {
    return this.keys.once({ operationId, kind: 'peer.consent', payload: asked }, viewer, async () => {
      const unit = await this.own(asked.institution, viewer);
      const by = signedIn(viewer);
      const { demonstration } = viewer;
      const { consents } = asked;
      const isNew = await writeConsent(this.database, { unitId: unit.id, by, consents, demonstration });
      if (isNew)
        await this.audit.append(viewer, {
          action: consents ? 'peer.consented' : 'peer.consent_withdrawn',
          subjectKind: 'institution',
          subjectId: unit.code,
        });
      return unit.code;
    });
  }

  /**
   * Asks another institution for an introduction, and tells its leads by e-mail.
   *
   * Errors  NotFound for an institution that is not the asker's, and for one that does not let itself be named;
   *         WrongState while one's own does not; Conflict when it was asked already; Invalid words.
   */
  request({ operationId, ...asked }: RequestIntroductionInput, viewer: Actor): Promise<string> {
    return this.keys.once({ operationId, kind: 'introduction.request', payload: asked }, viewer, async () => {
      const unit = await this.own(asked.institution, viewer);
      refuseUnless(wordIssues('note', asked.note, true), 'Say what you would like to learn.');
      const facts = await this.catalogue.current();
      const initiative = facts.initiative(asked.initiative);
      const indicator = facts.indicator(asked.indicator);
      if ((await consentSince(viewer.scope, this.database, unit.id)) === null)
        throw new WrongState('Your institution does not let itself be named yet.', [
          argumentIssue('institution', 'no_consent'),
        ]);
      const other = facts.units.find(({ code }) => code === asked.to);
      const named = await consentingUnits(viewer.scope, this.database, unit.id);
      if (!other || !named.has(other.id)) throw new NotFound('The institution');
      const made = await this.database.row<{ id: string }>(
        'introduction-request',
        `insert into introduction (initiative_id, indicator_id, from_unit_id, to_unit_id, note, asked_by)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (from_unit_id, to_unit_id, indicator_id) where answer is null do nothing returning id`,
        [initiative.id, indicator.id, unit.id, other.id, asked.note.trim(), signedIn(viewer)],
      );
      if (!made)
        throw new Conflict('This introduction is asked for already.', [argumentIssue('to', 'already_asked')]);
      await this.audit.append(viewer, {
        action: 'introduction.requested',
        subjectKind: 'institution',
        subjectId: unit.code,
        detail: { to: other.code, indicator: indicator.code },
      });
      await this.notices.asked({ id: made.id, from: unit, to: other, note: asked.note.trim() });
      return unit.code;
    });
  }

  /** Errors  NotFound for one that is not for the asker's institution; WrongState when it was answered already. */
  answer({ operationId, ...asked }: AnswerIntroductionInput, viewer: Actor): Promise<string> {
    return this.keys.once({ operationId, kind: 'introduction.answer', payload: asked }, viewer, async () => {
      const leads = ledUnits(viewer);
      const row = isUuid(asked.id)
        ? await this.database.row<{ from_unit_id: number; to_unit_id: number; answer: string | null }>(
            'introduction-to-answer',
            `select from_unit_id, to_unit_id, answer from introduction
              where id = $1 and to_unit_id = any($2::int[]) for update`,
            [asked.id, leads],
          )
        : null;
      if (!row) throw new NotFound('The introduction');
      if (row.answer !== null) throw new WrongState('This was answered already.');
      const answer = asked.accepts ? 'accepted' : 'declined';
      await this.database.rows(
        'introduction-answer',
        'update introduction set answer = $2, answered_by = $3, answered_at = clock_timestamp() where id = $1',
        [asked.id, answer, signedIn(viewer)],
      );
      const facts = await this.catalogue.current();
      const [unit, other] = [facts.unitById(row.to_unit_id), facts.unitById(row.from_unit_id)];
      await this.audit.append(viewer, {
        action: `introduction.${answer}`,
        subjectKind: 'institution',
        subjectId: unit.code,
        detail: { from: other.code },
      });
      await this.notices.answered({ id: asked.id, from: other, to: unit, answer });
      return unit.code;
    });
  }

  /** Errors  NotFound for an institution that is not the asker's; Invalid words and dates. */
  log({ operationId, ...noted }: LogExchangeInput, viewer: Actor): Promise<string> {
    return this.keys.once({ operationId, kind: 'exchange.log', payload: noted }, viewer, async () => {
      const unit = await this.own(noted.institution, viewer);
      const note = noted.note ?? '';
      const today = new Date().toISOString().slice(0, 10);
      refuseUnless(exchangeIssues({ ...noted, note }, today), 'This exchange cannot be noted.');
      const other = (await this.catalogue.current()).unit(noted.with);
      if (other.id === unit.id)
        throw new Invalid('An exchange is with another institution.', [
          argumentIssue('with', 'own_institution'),
        ]);
      await this.database.rows(
        'exchange-log',
        `insert into exchange (unit_id, with_unit_id, held_on, topic, useful, note, written_by, demonstration)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          unit.id,
          other.id,
          noted.heldOn,
          noted.topic.trim(),
          noted.useful,
          note.trim(),
          signedIn(viewer),
          viewer.demonstration,
        ],
      );
      await this.audit.append(viewer, {
        action: 'exchange.logged',
        subjectKind: 'institution',
        subjectId: unit.code,
        detail: { with: other.code, heldOn: noted.heldOn, useful: noted.useful },
      });
      return unit.code;
    });
  }

  private async own(code: string, viewer: Actor): Promise<Institution> {
    const unit = (await this.catalogue.current()).unit(code);
    if (!ledUnits(viewer).includes(unit.id)) throw new NotFound('The institution');
    return unit;
  }

  private async isShownToPublic(unitId: number): Promise<boolean> {
    const row = await this.database.row<{ shown: boolean }>(
      'peer-shown-to-public',
      'select exists (select from consent where unit_id = $1 and upper_inf(given)) as shown',
      [unitId],
    );
    return row?.shown ?? false;
  }
}

/** Institutions that somebody leads. */
const ledUnits = ({ roles }: Actor): number[] =>
  roles.flatMap(({ role, unitId }) => (role === 'institution_lead' && unitId !== null ? [unitId] : []));
