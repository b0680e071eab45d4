import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { Datasets } from './datasets/datasets.service.js';
import { KeptFiles } from './kept-files.service.js';

/** Files that are given out: data sets in several formats, kept and read by range. */
@Module({ imports: [ReferenceModule], providers: [Datasets, KeptFiles], exports: [Datasets, KeptFiles] })
export class DeliveryModule {}
