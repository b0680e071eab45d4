import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { LibraryReader } from './library.reader.js';
import { LibraryResolver } from './library.resolver.js';
import { LibraryService } from './library.service.js';
import { PublicationService } from './publication.service.js';

/** The indicator library: what was asked, what is asked, and what will be. */
@Module({
  imports: [ReferenceModule, ReportingModule],
  providers: [LibraryReader, LibraryResolver, LibraryService, PublicationService],
})
export class LibraryModule {}
