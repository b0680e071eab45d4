/** What citations and packages say of a release. */
export interface ReleaseWords {
  readonly initiative: string;
  readonly version: string;
  readonly title: string;
  /** The time its files rest on. ISO. */
  readonly asOf: string;
  /** When it was frozen. ISO. */
  readonly createdAt: string;
  /** Its page. */
  readonly address: string;
  readonly demonstration: boolean;
}

const ILLUSTRATIVE = 'Illustrative values, not measurements';

/** A reference as it stands in a list of sources. */
export function citationOf(release: ReleaseWords): string {
  const { initiative, version, title, asOf, createdAt, address } = release;
  const warning = release.demonstration ? ` ${ILLUSTRATIVE}.` : '';
  return (
    `${initiative} (${createdAt.slice(0, 4)}): ${title}. Release ${version}, data as of ${asOf.slice(0, 10)}.` +
    `${warning} Kipimo. ${address}`
  );
}

/** The same for BibTeX. */
export function bibtexOf(release: ReleaseWords): string {
  const { initiative, version, title, asOf, createdAt, address } = release;
  const note = `Data as of ${asOf}${release.demonstration ? `. ${ILLUSTRATIVE}` : ''}`;
  return [
    `@misc{kipimo-${version.toLowerCase()},`,
    `  author = {{${escaped(initiative)}}},`,
    `  title = {${escaped(title)}},`,
    `  year = {${createdAt.slice(0, 4)}},`,
    `  version = {${escaped(version)}},`,
    `  howpublished = {Kipimo},`,
    `  note = {${escaped(note)}},`,
    `  url = {${address}}`,
    '}',
    '',
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll(/[\\{}]/g, '').replaceAll(/[&%$#_]/g, '\\$&');

/** Three lines that check every file of a downloaded archive against the hash that the page shows. */
export interface VerifySnippet {
  readonly language: 'python' | 'r';
  readonly text: string;
}

/** Lines for Python's own library, and for R with the package digest. `sums` is the hash of the list of hashes. */
export function verifySnippets(version: string, sums: string): VerifySnippet[] {
  const archive = `${version}.zip`;
  return [
    {
      language: 'python',
      text: [
        `import hashlib, zipfile; z = zipfile.ZipFile("${archive}"); h = lambda n: hashlib.sha256(z.read(n)).hexdigest()`,
        `assert h("SHA256SUMS") == "${sums}"`,
        `assert all(h(n) == s for s, n in (l.split("  ", 1) for l in z.read("SHA256SUMS").decode().splitlines())); print("verified")`,
      ].join('\n'),
    },
    {
      language: 'r',
      text: [
        `f <- unzip("${archive}", exdir = "${version}"); h <- function(n) digest::digest(file.path("${version}", n), "sha256", file = TRUE)`,
        `stopifnot(h("SHA256SUMS") == "${sums}"); s <- read.table("${version}/SHA256SUMS", col.names = c("hash", "file"))`,
        'stopifnot(sapply(s$file, h) == s$hash); "verified"',
      ].join('\n'),
    },
  ];
}

/** The next free version of an initiative in a year: TTI-2026.1, then TTI-2026.2. */
export function nextVersion(initiative: string, year: string, taken: readonly string[]): string {
  const stem = `${initiative.replaceAll(/[^A-Za-z0-9-]/g, '-')}-${year}`;
  for (let number = 1; ; number++) {
    const version = `${stem}.${number}`;
    if (!taken.includes(version)) return version;
  }
}
