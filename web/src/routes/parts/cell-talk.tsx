import { type ReactNode, useId } from 'react';
import { CellThread } from '../../features/conversation/cell-thread.js';
import { CellEvidence } from '../../features/evidence/cell-evidence.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';

interface Cell {
  submission: string;
  indicator: string;
  slice: string;
}

/** What stands behind a cell and what is said about it, beside the form and in the review; brings its own words. */
export default function CellTalk(cell: Cell) {
  return (
    <Speaking areas={['review']}>
      <Parts {...cell} />
    </Speaking>
  );
}

function Parts({ submission: submissionId, indicator, slice }: Cell) {
  const { t } = useText();
  return (
    <>
      <Part title={t('evidence.heading')}>
        <CellEvidence submissionId={submissionId} indicator={indicator} slice={slice} />
      </Part>
      <Part title={t('conversation.short')}>
        <CellThread submissionId={submissionId} indicator={indicator} slice={slice} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-4 border-t border-rule pt-3">
      <h3 id={id} className="mb-2 font-medium">
        {title}
      </h3>
      {children}
    </section>
  );
}
