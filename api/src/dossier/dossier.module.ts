import { Module } from '@nestjs/common';
import { Asking } from '../graphql/asking.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { DossierController } from './dossier.controller.js';
import { DossierReader } from './dossier.reader.js';
import { DossierResolver } from './dossier.resolver.js';
import { DossierService } from './dossier.service.js';
import { Figures } from './figures.service.js';

/** Written reports of pinned figures. */
@Module({
  imports: [ReportingModule],
  controllers: [DossierController],
  providers: [Asking, DossierReader, DossierResolver, DossierService, Figures],
})
export class DossierModule {}
