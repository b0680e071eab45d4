/** What a report needs only after it can be typed into: one file, fetched as soon as the form stands. */
export { CellIssues } from './cell-issues.js';
export { CheckAndSubmit } from './check-and-submit.js';
export { ConflictChoice } from './conflict-choice.js';
export { MoreHelp } from './more-help.js';
export { NoteField } from './note-field.js';
export { PasteDialog } from './paste-dialog.js';
export { Receipt } from './receipt.js';
export { SaveBar } from './save-bar.js';
export { Unreadable } from './unreadable.js';
export { UnsentAfterSubmission } from './unsent-after-submission.js';
