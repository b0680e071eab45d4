import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Audit } from '../audit/audit.service.js';
import { CONFIG, type Config } from '../config.js';
import { Database } from './database.js';
import { DataVersion } from './data-version.js';
import { TransactionInterceptor } from './transaction.interceptor.js';

/** The floor that every domain stands on: the database, its version, the audit, the configuration. */
@Global()
@Module({})
export class DatabaseModule {
  static with(config: Config): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useFactory: () => Database.connect(config.databaseUrl) },
        DataVersion,
        Audit,
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
      ],
      exports: [CONFIG, Database, DataVersion, Audit],
    };
  }
}
