import { partLater } from '../../ui/part-later.js';

/** What a report needs only after it can be typed into: one file, fetched as soon as the form stands. */
export { CellCare } from './cell-care.js';
export { CellIssues } from './cell-issues.js';
export { CheckAndSubmit } from './check-and-submit.js';
export { ConflictChoice } from './conflict-choice.js';
export { FilterChoice } from './filter-choice.js';
export { LocalRules } from './local-rules.js';
export { Locked, LockedSection } from './locked.js';
export { NoteField } from './note-field.js';
export { PasteDialog } from './paste-dialog.js';
export { PhoneSteps } from './phone-steps.js';
export { Receipt } from './receipt.js';
export { SaveBar } from './save-bar.js';
export { SidePanel } from './side-panel.js';
export { Summary } from './summary.js';
export { Unreadable } from './unreadable.js';
export { Watch } from './watch.js';
export { UnsentAfterSubmission } from './unsent-after-submission.js';

/** Fetched after the rest, when the line has nothing better to do. */
export const OfflineLine = partLater(() => import('./offline-line.js'));
