import { Injectable } from '@nestjs/common';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { ReferenceFacts } from './reference-facts.js';
import { readReferenceRows } from './reference-rows.query.js';

/**
 * Keeps the reference facts in memory and reads them again after the database said that they changed, the next time
 * that somebody asks.
 */
@Injectable()
export class Catalogue {
  /** Counts the changes heard of; facts are current when nothing was heard since their reading began. */
  private changes = 0;
  private facts: { readonly at: number; readonly answer: Promise<ReferenceFacts> } | null = null;
  private loading: Promise<ReferenceFacts> | null = null;

  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
  ) {
    version.on('reference_changed', () => this.forget());
  }

  /**
   * The facts of this moment, to be asked for once by whoever answers a question, and then used throughout.
   *
   * Shape   at once from memory while nothing changed; otherwise after a reading, which everybody waits for together.
   * Gaps    while the database's messages do not arrive, every question reads.
   * Errors  those of the database; the next question tries again.
   */
  current(): Promise<ReferenceFacts> {
    if (this.facts && this.facts.at === this.changes && this.version.isFollowing) return this.facts.answer;
    this.loading ??= this.load().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  /** To be called after a commit of this server's own that changed reference facts, so that its next answer shows it. */
  forget(): void {
    this.changes += 1;
  }

  private async load(): Promise<ReferenceFacts> {
    for (;;) {
      const at = this.changes;
      const facts = new ReferenceFacts(
        await this.database.watch.during(() => readReferenceRows(this.database.pool)),
      );
      this.facts = { at, answer: Promise.resolve(facts) };
      // A change that was heard of while reading may be missing from what was read.
      if (at === this.changes) return facts;
    }
  }
}
