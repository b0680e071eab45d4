import { type CsvTools } from '@kipimo/shared';

/** Bytes as text. Errors  throws for bytes that are no UTF-8, where UTF-8 is asked for. */
export const decodedText: CsvTools['decode'] = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
