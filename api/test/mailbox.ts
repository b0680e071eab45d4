import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it is given. */
export interface Mailbox {
  /** What SMTP_URL is set to. */
  readonly url: string;
  readonly messages: readonly ParsedMail[];
  /** Waits until this many messages have arrived. */
  received(count: number): Promise<readonly ParsedMail[]>;
  /** Refuses every message with this code until told otherwise: 4xx for now, 5xx for good. */
  refuseWith(code: number | null): void;
  close(): Promise<void>;
}

/** Starts a mail server, on a free port or on the one it had before. */
export async function aMailbox(port = 0): Promise<Mailbox> {
  const messages: ParsedMail[] = [];
  const waiting = new Set<() => void>();
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) => {
      answer(refusal === null ? null : Object.assign(new Error('Not now'), { responseCode: refusal }));
    },
    onData: (stream, _session, answer) => {
      simpleParser(stream).then(
        (mail) => {
          messages.push(mail);
          answer();
          for (const look of [...waiting]) look();
        },
        (error: unknown) => answer(error as Error),
      );
    },
  });
  server.on('error', () => undefined);
  const listening = once(server.server, 'listening');
  server.listen(port, '127.0.0.1');
  await listening;
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    messages,
    received: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (messages.length < count) return;
          waiting.delete(look);
          resolve(messages);
        };
        waiting.add(look);
        look();
      }),
    refuseWith: (code) => {
      refusal = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
