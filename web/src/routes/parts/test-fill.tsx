import { TestFill as Form } from '../../features/entry/test-fill.js';
import { Speaking } from '../../i18n/speaking.js';

/** The form of a round before it opens; brings the words of the entry form. */
export default function TestFill(tested: Parameters<typeof Form>[0]) {
  return (
    <Speaking areas={['entry', 'entry-later', 'reporting', 'rules']}>
      <Form {...tested} />
    </Speaking>
  );
}
