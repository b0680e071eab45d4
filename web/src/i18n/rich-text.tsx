import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
import type { MessageId } from './generated/message-id.js';
import type { MessageValues } from './use-text.js';

/** A message with links or emphasis inside: `<0>…</0>` in the catalogue is the first of `parts`. */
export function RichText({
  id,
  values,
  parts,
}: {
  id: MessageId;
  values?: MessageValues;
  parts: ReactElement[];
}) {
  return (
    <Trans id={id} values={values} components={Object.fromEntries(parts.map((part, at) => [at, part]))} />
  );
}
