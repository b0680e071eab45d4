import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities.js';
import { Reference1760000000001 } from './migrations/1-reference.js';
import { Unit1760000000002 } from './migrations/2-unit.js';
import { Framework1760000000003 } from './migrations/3-framework.js';
import { Initiative1760000000004 } from './migrations/4-initiative.js';
import { Identity1760000000005 } from './migrations/5-identity.js';
import { Reporting1760000000006 } from './migrations/6-reporting.js';
import { Observation1760000000007 } from './migrations/7-observation.js';
import { Rounds1760000000012 } from './migrations/12-rounds.js';
import { ConversationAndEvidence1760000000010 } from './migrations/10-conversation-and-evidence.js';
import { Transfer1760000000011 } from './migrations/11-transfer.js';
import { Review1760000000015 } from './migrations/15-review.js';
import { Quality1760000000025 } from './migrations/25-quality.js';
import { SeeAs1760000000026 } from './migrations/26-see-as.js';
import { Library1760000000027 } from './migrations/27-library.js';
import { Installation1760000000029 } from './migrations/29-installation.js';
import { Cohorts1760000000030 } from './migrations/30-cohorts.js';
import { JointTargets1760000000031 } from './migrations/31-joint-targets.js';
import { AnalysesAndExchange1760000000035 } from './migrations/35-analyses-and-exchange.js';
import { Mail1760000000013 } from './migrations/13-mail.js';
import { People1760000000014 } from './migrations/14-people.js';
import { Dossier1760000000032 } from './migrations/32-dossier.js';
import { Releases1760000000033 } from './migrations/33-releases.js';
import { RecordImport1760000000034 } from './migrations/34-record-import.js';
import { EntryForm1760000000009 } from './migrations/9-entry-form.js';
import { ExportsAndAgreements1760000000037 } from './migrations/37-exports-and-agreements.js';

export const migrations = [
  Reference1760000000001,
  Unit1760000000002,
  Framework1760000000003,
  Initiative1760000000004,
  Identity1760000000005,
  Reporting1760000000006,
  Observation1760000000007,
  ConversationAndEvidence1760000000010,
  Transfer1760000000011,
  Review1760000000015,
  Quality1760000000025,
  Library1760000000027,
  Mail1760000000013,
  Rounds1760000000012,
  People1760000000014,
  EntryForm1760000000009,
  SeeAs1760000000026,
  Installation1760000000029,
  Cohorts1760000000030,
  JointTargets1760000000031,
  Dossier1760000000032,
  Releases1760000000033,
  AnalysesAndExchange1760000000035,
  RecordImport1760000000034,
  ExportsAndAgreements1760000000037,
];

/** PostgreSQL settings of every connection; requests take the role that cannot rewrite the record. */
export function connectionOptions(role: 'owner' | 'request'): string {
  const common = '-c timezone=UTC -c datestyle=ISO';
  return role === 'owner' ? common : `${common} -c role=kipimo_app -c statement_timeout=15000`;
}

/** A TypeORM data source over one database, as its owner (migrations, loading) or as requests use it. */
export function dataSource(url: string, role: 'owner' | 'request', poolSize = 5): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    installExtensions: false,
    synchronize: false,
    logging: false,
    extra: { max: poolSize, options: connectionOptions(role), connectionTimeoutMillis: 2500 },
  };
  return new DataSource(options);
}
