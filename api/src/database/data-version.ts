import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { Database } from './database.js';

/** The state that an answer rests on: nothing recorded later is in it. */
export interface Snapshot {
  /** Everything recorded up to this time, and not superseded at it, is shown. ISO with microseconds. */
  readonly asOf: string;
  /** The time of the last change that the answer could contain. */
  readonly recordedUpTo: string;
  readonly dataVersion: number;
}

interface Version {
  readonly version: number;
  readonly advancedAt: string;
}

type Channel = 'reference_changed' | 'access_changed' | 'data_version';
const RECONNECT_MILLISECONDS = 1000;

/**
 * Follows the data version and the two change channels over one listening connection. While the connection is
 * down nothing may be answered from memory, which `isFollowing` tells.
 */
@Injectable()
export class DataVersion implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('DataVersion');
  private client: pg.Client | null = null;
  private current: Version = { version: 0, advancedAt: '' };
  private stopped = false;
  private readonly listeners = new Map<Channel, (() => void)[]>();
  /** Grows with every change of any kind that this server has heard of. */
  epoch = 0;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.follow(this.config.databaseUrl);
  }

  get isFollowing(): boolean {
    return this.client !== null;
  }

  get version(): number {
    return this.current.version;
  }

  /** The newest state that this server knows: its number, and the time of the change that made it. */
  get state(): { readonly id: number; readonly recordedUpTo: string } {
    return { id: this.current.version, recordedUpTo: this.current.advancedAt };
  }

  /** Calls back whenever the channel speaks, and after a lost connection was restored. */
  on(channel: Channel, listener: () => void): void {
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), listener]);
  }

  private async follow(url: string): Promise<void> {
    const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 2500 });
    client.on('error', () => undefined);
    client.on('end', () => this.lost(url));
    client.on('notification', (notice) => {
      if (notice.channel === 'data_version' && notice.payload) this.heard(notice.payload);
      this.tell(notice.channel as Channel);
    });
    await client.connect();
    this.database.watch.tend(client);
    await client.query('listen data_version; listen reference_changed; listen access_changed');
    this.client = client;
    await this.refresh();
    for (const channel of this.listeners.keys()) this.tell(channel);
  }

  /** Reads the version from the database; called after this server's own commits so that it sees them at once. */
  async refresh(): Promise<void> {
    const row = await this.database.row<{ version: number; advanced_at: string }>(
      'data-version',
      'select version, advanced_at from data_version',
    );
    if (row) this.adopt({ version: row.version, advancedAt: row.advanced_at });
  }

  /**
   * The snapshot for one request.
   *
   * Missing  without `asOf`: the newest state that this server knows.
   * Errors   Invalid when `asOf` is no time or lies in the future, which nobody can answer for good.
   */
  async snapshot(asOf?: string | null): Promise<Snapshot> {
    if (!this.isFollowing) await this.refresh();
    if (!asOf) return snapshotAt(this.current.advancedAt, this.current);
    const time = canonicalTime(asOf);
    if (time > this.current.advancedAt) await this.waitForCommitsBefore(time, asOf);
    const then = await this.database.row<{ version: number; advanced_at: string }>(
      'data-version-at',
      `select version, advanced_at from data_version_history where advanced_at <= $1 order by advanced_at desc limit 1`,
      [time],
    );
    if (!then) {
      throw new Invalid('Nothing was recorded at that time yet.', [
        argumentIssue('asOf', 'as_of_before_the_record', { asOf }),
      ]);
    }
    return snapshotAt(time, { version: then.version, advancedAt: then.advanced_at });
  }

  /** A commit that is under way may be stamped before the time asked for: its lock is waited for. */
  private async waitForCommitsBefore(time: string, asOf: string): Promise<void> {
    const result = await this.database.watch.during(() =>
      this.database.pool.query<{ version: number; advanced_at: string; future: boolean }>(
        `select version, advanced_at, $1::timestamptz > clock_timestamp() as future from data_version for share`,
        [time],
      ),
    );
    const row = result.rows[0];
    if (!row || row.future) {
      throw new Invalid('asOf lies in the future.', [argumentIssue('asOf', 'as_of_in_the_future', { asOf })]);
    }
    this.adopt({ version: row.version, advancedAt: row.advanced_at });
  }

  private heard(payload: string): void {
    const [version, advancedAt] = payload.split(' ');
    if (version && advancedAt) this.adopt({ version: Number(version), advancedAt });
  }

  private adopt(version: Version): void {
    if (version.version <= this.current.version) return;
    this.current = version;
    this.epoch += 1;
  }

  private tell(channel: Channel): void {
    // Who may act is part of an answer's key, so it does not date the answer.
    if (channel !== 'access_changed') this.epoch += 1;
    for (const listener of this.listeners.get(channel) ?? []) listener();
  }

  private lost(url: string): void {
    this.client = null;
    this.epoch += 1;
    if (this.stopped) return;
    const retry = setTimeout(() => {
      this.follow(url).catch((error: unknown) => {
        this.log.warn(`The database cannot be reached: ${String(error)}`);
        this.lost(url);
      });
    }, RECONNECT_MILLISECONDS);
    retry.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }
}

function snapshotAt(asOf: string, version: Version): Snapshot {
  return { asOf, recordedUpTo: version.advancedAt, dataVersion: version.version };
}

/** An ISO time in UTC with six decimals, so that times compare as strings. */
function canonicalTime(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d))?$/.exec(text);
  const wrong = new Invalid('asOf must be a date or a time such as 2014-12-31T00:00:00Z.', [
    argumentIssue('asOf', 'not_a_time', { asOf: text }),
  ]);
  if (!match) throw wrong;
  const [, date, clock = '00:00:00', fraction = '', zone = 'Z'] = match;
  const whole = new Date(`${date}T${clock}${zone}`);
  if (Number.isNaN(whole.getTime())) throw wrong;
  return `${whole.toISOString().slice(0, 19)}.${fraction.padEnd(6, '0')}Z`;
}
