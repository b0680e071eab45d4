import { Injectable } from '@nestjs/common';
import { scopeOf } from '../access/scope.js';
import type { EffectInput } from '../analytics/effect/effect.input.js';
import { Effects } from '../analytics/effect/effect.service.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import { analysisQueue } from './analysis-queue.js';
import { type DueAnalysis, dueAnalyses } from './analysis.query.js';

/** A round that became final while nobody listened is noticed within this time. */
const LOOK_EVERY_SECONDS = 3600;

/** Asks locked questions by itself, with the eyes of an evaluator of their initiative, once their round is final. */
@Injectable()
export class AnalysisRuns {
  constructor(
    private readonly database: Database,
    private readonly effects: Effects,
    private readonly audit: Audit,
    jobs: Jobs,
  ) {
    jobs.handle(analysisQueue, async () => {
      await this.runDue();
    });
    jobs.repeat(analysisQueue, LOOK_EVERY_SECONDS);
  }

  /** Shape  how many were asked. Coming twice it finds nothing more to do. */
  async runDue(): Promise<number> {
    const due = await dueAnalyses(this.database);
    for (const analysis of due) await this.run(analysis);
    return due.length;
  }

  private async run({ id, initiative_id, round_id, round_code, question }: DueAnalysis): Promise<void> {
    const eyes = scopeOf([{ initiatives: [initiative_id], ownUnits: [], reviews: [], minimumGroup: 3 }]);
    const { receipt } = await this.effects.effect(eyes, {
      ...(question as unknown as EffectInput),
      asOf: null,
    });
    await this.database.transaction(async () => {
      const kept = await this.database.row<{ analysis_id: string }>(
        'analysis-run',
        `insert into analysis_run (analysis_id, round_id, as_of, content_hash)
         values ($1, $2, $3, decode($4, 'hex')) on conflict do nothing returning analysis_id`,
        [id, round_id, receipt.asOf, receipt.contentHash],
      );
      if (!kept) return;
      await this.audit.append(
        { userId: null, name: 'Kipimo' },
        {
          action: 'analysis.ran',
          subjectKind: 'analysis',
          subjectId: id,
          detail: { round: round_code, asOf: receipt.asOf, contentHash: receipt.contentHash },
        },
      );
    });
  }
}
