import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { Mail } from '../mail/mail.service.js';
import { release } from '../release.js';
import { databaseFigures, mailFigures, queueFigures } from './health.query.js';
import { healthOf } from './health.rules.js';
import type { Health } from './health.type.js';
import { newestBackup, roomOf } from './storage.js';

/** How this installation is: measured anew each time somebody asks. */
@Injectable()
export class HealthService {
  private readonly startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();

  constructor(
    private readonly database: Database,
    private readonly mails: Mail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async now(): Promise<Health> {
    const before = Date.now();
    const { server, bytes, now: theirs } = await databaseFigures(this.database);
    const after = Date.now();
    const [queue, mail, backup, disk] = await Promise.all([
      queueFigures(this.database),
      mailFigures(this.database),
      newestBackup(this.placeOfBackups()),
      roomOf(this.config.dataFolder ?? '.'),
    ]);
    const milliseconds = after - before;
    // Their clock was read somewhere between the two looks at ours: the error is half the time in between.
    const offMilliseconds = (before + after) / 2 - theirs.getTime();
    const configured = this.mails.isConfigured;
    const { failedAt, ...sent } = mail;
    return {
      checkedAt: new Date(after).toISOString(),
      startedAt: this.startedAt,
      version: release.version,
      checks: healthOf(
        {
          database: { milliseconds },
          queue,
          mail: { configured, sentAt: mail.sentAt, failedAt },
          backup,
          clock: { offMilliseconds },
          disk,
        },
        new Date(after),
      ),
      database: { server, bytes, milliseconds },
      queue,
      mail: { configured, ...sent },
      backup: { isPlaceKnown: backup.place !== null, takenAt: backup.takenAt, bytes: backup.bytes },
      clockOffMilliseconds: offMilliseconds,
      disk,
    };
  }

  /** The named folder, or `backups` in the data folder once there is one. */
  private placeOfBackups(): string | null {
    if (this.config.backupFolder) return this.config.backupFolder;
    const usual = this.config.dataFolder && join(this.config.dataFolder, 'backups');
    return usual && existsSync(usual) ? usual : null;
  }
}
