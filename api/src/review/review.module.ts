import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { OwnHistories } from './own-history.service.js';
import { ReviewLoader } from './review.loader.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import { SubmissionReviewFields } from './submission.fields.js';

/** Reports under review: what reviewers saw, say, and who of them is there. */
@Module({
  imports: [ReferenceModule, ReportingModule],
  providers: [OwnHistories, ReviewLoader, ReviewResolver, ReviewService, SubmissionReviewFields],
})
export class ReviewModule {}
