import type { Text } from '@kipimo/shared';

/**
 * What a message is about, as its reader may choose: reminders, news of reports, and what two sides say to each other
 * can be declined; what concerns the account itself (an invitation, a password) cannot.
 */
export const MAIL_KINDS = ['account', 'report', 'reminder', 'agreement'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What the words of a template are filled with. Dates are given as words, see `dayWords`. */
export type MailParams = Readonly<Record<string, string | number>>;

/** A line of a list under the words: a cell that came back, with its link. */
export interface MailItem {
  readonly words: string;
  /** A path of this installation, such as /reports/1#cell-RES-01, or a whole address. */
  readonly link?: string;
}

/** A message in three languages: ICU texts, in which a blank line starts a new paragraph. */
export interface MailTemplate<Params extends MailParams = MailParams> {
  /** Room and what it is, such as identity.invitation. The code of sent messages: for ever. */
  readonly name: string;
  readonly kind: MailKind;
  readonly subject: Text;
  readonly body: Text;
  /** The words of the link that the message leads to, when it has one. */
  readonly action?: Text;
  /** Example values, with which a test reads the message in every language. */
  readonly example: Params;
}

const templates = new Map<string, MailTemplate>();

/**
 * Declares a message. A domain keeps its messages in one file, `<domain>/<domain>.mail.ts`; importing it is enough.
 *
 * Errors  two messages of one name.
 */
export function mailTemplate<Params extends MailParams>(
  template: MailTemplate<Params>,
): MailTemplate<Params> {
  if (templates.has(template.name)) throw new Error(`There are two messages ${template.name}.`);
  templates.set(template.name, template);
  return template;
}

/** The template of a name. Errors: no room that this server has loaded declares it. */
export function templateNamed(name: string): MailTemplate {
  const template = templates.get(name);
  if (!template) throw new Error(`No room declares the message ${name}.`);
  return template;
}
