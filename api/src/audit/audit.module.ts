import { Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.service.js';
import { AuditResolver } from './audit.resolver.js';

/** Who did what, for those who may read it. Writing it is part of every change and lives with the database. */
@Module({ providers: [AuditResolver, AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
