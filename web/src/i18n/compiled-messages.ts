import type { CompiledMessage } from '@lingui/message-utils/compileMessage';

/** Message id → its ICU text compiled ahead, so that no parser travels to the browser. */
export type CompiledMessages = Record<string, CompiledMessage>;
