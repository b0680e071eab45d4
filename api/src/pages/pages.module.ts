import { Module } from '@nestjs/common';
import { PublicPages } from './public-pages.js';

/** Public pages as finished HTML. */
@Module({ providers: [PublicPages], exports: [PublicPages] })
export class PagesModule {}
