import { Aggregates } from '../src/analytics/aggregate/aggregate.service.js';
import { CompletenessFigures } from '../src/analytics/completeness.service.js';
import { Decompositions } from '../src/analytics/decomposition/decomposition.service.js';
import { DomainProgressFigures } from '../src/analytics/domain-progress.service.js';
import { IndicatorQuestions } from '../src/analytics/indicator-question.js';
import { LatestFigures } from '../src/analytics/latest.service.js';
import { LatestValues } from '../src/analytics/latest-values.loader.js';
import { Profiles } from '../src/analytics/profile.service.js';
import { Trends } from '../src/analytics/trend.service.js';
import { Attritions } from '../src/cohorts/attrition.service.js';
import { readConfig } from '../src/config.js';
import { DataVersion } from '../src/database/data-version.js';
import { Database } from '../src/database/database.js';
import { RecordChanges } from '../src/observation/changes.service.js';
import { Observations } from '../src/observation/observation.service.js';
import { Catalogue } from '../src/reference/catalogue.js';
import { TargetBoards } from '../src/target/board.service.js';
import { TargetRecords } from '../src/target/target-record.js';
import { aDatabase, type TestDatabase } from './database.js';
import { ComparisonWorld } from './factories/a-comparison-world.js';

/** Every analytics question over one world in a database of its own. */
export interface QuestionDesk {
  readonly world: ComparisonWorld;
  readonly test: TestDatabase;
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly trends: Trends;
  readonly decompositions: Decompositions;
  readonly aggregates: Aggregates;
  readonly attritions: Attritions;
  readonly latest: LatestFigures;
  readonly values: LatestValues;
  readonly profiles: Profiles;
  readonly completeness: CompletenessFigures;
  readonly progress: DomainProgressFigures;
  readonly observations: Observations;
  readonly changes: RecordChanges;
  readonly boards: TargetBoards;
  close(): Promise<void>;
}

export async function aQuestionDesk(): Promise<QuestionDesk> {
  const test = await aDatabase();
  const world = await ComparisonWorld.in(test.pool);
  const database = await Database.connect(test.url);
  const config = readConfig({ DATABASE_URL: test.url });
  const version = new DataVersion(database, config);
  const catalogue = new Catalogue(database, version);
  const questions = new IndicatorQuestions(database, version, catalogue, config);
  return {
    world,
    test,
    database,
    catalogue,
    trends: new Trends(questions),
    decompositions: new Decompositions(questions),
    aggregates: new Aggregates(questions),
    attritions: new Attritions(questions),
    latest: new LatestFigures(questions),
    values: new LatestValues(database, version, catalogue),
    profiles: new Profiles(database, version, catalogue),
    completeness: new CompletenessFigures(database, version, catalogue),
    progress: new DomainProgressFigures(database, version, catalogue),
    observations: new Observations(database, version, catalogue),
    changes: new RecordChanges(database, version, catalogue),
    boards: new TargetBoards(database, version, catalogue, new TargetRecords(questions, database)),
    close: async () => {
      await database.onApplicationShutdown();
      await test.close();
    },
  };
}
