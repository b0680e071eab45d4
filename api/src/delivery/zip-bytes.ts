import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

interface ZipMember {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Every member carries this day, so that the same members make the same archive. */
const ONE_DAY = new Date(1980, 0, 1);
/** What is compressed inside already gets no smaller. */
const STORED = /\.(parquet|xlsx)$/;

/** Members as one zip archive, made as they are read: never whole in memory. */
export async function* zipBytes(members: readonly ZipMember[]): AsyncIterable<Uint8Array> {
  let made: Uint8Array[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) fault = error;
    else made.push(chunk);
  });
  const take = (): Uint8Array[] => {
    if (fault) throw fault;
    const taken = made;
    made = [];
    return taken;
  };
  for (const { name, bytes } of members) {
    const file = STORED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = ONE_DAY;
    zip.add(file);
    for await (const chunk of bytes) {
      file.push(chunk);
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
