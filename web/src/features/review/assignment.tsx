import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Failure } from '../../ui/failure.js';
import { ReviewDocument, type Reviewed } from './review.query.js';

const ReviewersDocument = graphql(/* GraphQL */ `
  query Reviewers($initiative: String!) {
    reviewers(initiative: $initiative) {
      id
      name
    }
  }
`);

const AssignDocument = graphql(/* GraphQL */ `
  mutation AssignReviewer($input: AssignReviewerInput!) {
    assignReviewer(input: $input) {
      id
    }
  }
`);

/** Who is to review the report: one of the initiative's managers, or nobody in particular. */
export function Assignment({ report }: { report: Reviewed }) {
  const { t } = useText();
  const client = useQueryClient();
  const { data } = useRead(ReviewersDocument, { initiative: report.round.initiative.code });
  const { mutateAsync, isPending, error } = useWrite(AssignDocument);
  const assigned = report.review?.assignedTo ?? null;
  const reviewers = data?.reviewers ?? (assigned ? [assigned] : []);
  const assign = (reviewer: string | null) =>
    mutateAsync({ input: { operationId: newOperationId(), id: report.id, reviewer } }).then(
      () => client.invalidateQueries({ queryKey: keyOf(ReviewDocument, { id: report.id }) }),
      () => undefined,
    );
  return (
    <>
      <label className="inline-flex items-baseline gap-2">
        {t('review.assigned')}
        <select
          value={assigned?.id ?? ''}
          disabled={isPending}
          onChange={({ target }) => void assign(target.value || null)}
          className="min-h-11 max-w-48 rounded-sm border border-rule bg-paper px-2 text-sm md:min-h-7"
        >
          <option value="">{t('review.assigned.nobody')}</option>
          {reviewers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {error && <Failure error={error} />}
    </>
  );
}
