import { lazy } from 'react';
import { TestFill as Filling } from '../../features/entry/test-fill.js';
import { Speaking } from '../../i18n/speaking.js';

type Tested = Omit<Parameters<typeof Filling>[0], 'parts'>;

const WithForm = lazy(async () => {
  const parts = await import(/* own words */ '../report.js');
  return { default: (tested: Tested) => <Filling {...tested} parts={parts} /> };
});

/** The form of a round before it opens; brings the words of the entry form. */
export default function TestFill(tested: Tested) {
  return (
    <Speaking areas={['entry', 'entry-later', 'reporting', 'rules']}>
      <WithForm {...tested} />
    </Speaking>
  );
}
