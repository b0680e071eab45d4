import { TargetsToAnswer as Waiting } from '../../features/targets/targets-to-answer.js';
import { Speaking } from '../../i18n/speaking.js';

/** Targets that wait for an answer, on the page of what is to do; brings the words of targets. */
export default function TargetsToAnswer() {
  return (
    <Speaking areas={['targets']}>
      <Waiting />
    </Speaking>
  );
}
