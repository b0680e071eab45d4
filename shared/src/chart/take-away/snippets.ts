import type { ChartQuery } from '../chart-spec.js';
import { asksTrend } from './pinned.js';

export const snippetLanguages = ['graphql', 'curl', 'python', 'r', 'stata', 'powerquery'] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** A question as a program that asks it. */
export function snippet(language: SnippetLanguage, query: ChartQuery): string {
  switch (language) {
    case 'graphql':
      return graphqlText(query);
    case 'curl':
      return curlText(query);
    case 'python':
      return pythonText(query);
    case 'r':
      return rText(query);
    case 'stata':
      return stataText(query);
    case 'powerquery':
      return powerQueryText(query);
  }
}

/** The document with its variables as a comment, ready for any GraphQL client. */
export function graphqlText({ document, variables, address }: ChartQuery): string {
  const variableLines = JSON.stringify(variables, null, 2).replaceAll('\n', '\n# ');
  return `# POST ${address}\n# variables: ${variableLines}\n${document.trim()}\n`;
}

/** One shell command; single quotes inside are closed, escaped and opened again. */
export function curlText({ document, variables, address }: ChartQuery): string {
  const body = JSON.stringify({ query: document.trim(), variables });
  return [
    `curl ${quoted(address)}`,
    `-H 'Content-Type: application/json'`,
    `-H "Authorization: Bearer $KIPIMO_TOKEN"`,
    `--data ${quoted(body)}`,
  ].join(' \\\n  ');
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", `'\\''`)}'`;
}

/** Python 3 with nothing but its standard library; prints rows of a development as CSV, anything else as JSON. */
export function pythonText(query: ChartQuery): string {
  const { document, variables, address } = query;
  return [
    'import csv, json, os, sys, urllib.request',
    '',
    `query = """${inPython(document.trim())}"""`,
    `variables = json.loads("""${inPython(JSON.stringify(variables, null, 2))}""")`,
    'headers = {"Content-Type": "application/json"}',
    'if os.environ.get("KIPIMO_TOKEN"):',
    '    headers["Authorization"] = "Bearer " + os.environ["KIPIMO_TOKEN"]',
    `request = urllib.request.Request("${inPython(address)}",`,
    '    data=json.dumps({"query": query, "variables": variables}).encode(), headers=headers)',
    'answer = json.load(urllib.request.urlopen(request))',
    'if answer.get("errors"):',
    '    sys.exit(answer["errors"][0]["message"])',
    ...(asksTrend(query)
      ? [
          'rows = csv.writer(sys.stdout)',
          'rows.writerow(["group", "year", "value", "n", "expected"])',
          'for group in answer["data"]["trend"]["groups"]:',
          '    for point in group["points"]:',
          '        rows.writerow([group["key"]] + [point[name] for name in ("year", "value", "n", "expected")])',
        ]
      : ['json.dump(answer["data"], sys.stdout, ensure_ascii=False, indent=2)']),
    '',
  ].join('\n');
}

function inPython(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** R with httr2 and jsonlite, both packaged by Debian; prints a data frame of a development, anything else as JSON. */
export function rText(query: ChartQuery): string {
  const { document, variables, address } = query;
  return [
    '# Once: install.packages(c("httr2", "jsonlite")), or on Debian: apt-get install r-cran-httr2 r-cran-jsonlite',
    'library(httr2)',
    'library(jsonlite)',
    '',
    `query <- ${inR(document.trim())}`,
    `variables <- fromJSON(${inR(JSON.stringify(variables, null, 2))}, simplifyVector = FALSE)`,
    `request <- request(${inR(address)}) |>`,
    '  req_body_json(list(query = query, variables = variables), null = "null")',
    'if (nzchar(Sys.getenv("KIPIMO_TOKEN")))',
    '  request <- req_auth_bearer_token(request, Sys.getenv("KIPIMO_TOKEN"))',
    'answer <- resp_body_json(req_perform(request))',
    'if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)',
    ...(asksTrend(query)
      ? [
          'or_na <- function(x) if (is.null(x)) NA_real_ else as.numeric(x)',
          'rows <- do.call(rbind, lapply(answer$data$trend$groups, function(group)',
          '  do.call(rbind, lapply(group$points, function(point) data.frame(',
          '    group = group$key, year = point$year, value = or_na(point$value),',
          '    n = point$n, expected = point$expected)))))',
          'print(rows, digits = 15, row.names = FALSE)',
        ]
      : ['cat(toJSON(answer$data, auto_unbox = TRUE, null = "null", digits = NA, pretty = TRUE))']),
    '',
  ].join('\n');
}

function inR(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Stata 16 or newer: its Python asks, and the rows of a development become the data in memory. */
export function stataText(query: ChartQuery): string {
  const isTrend = asksTrend(query);
  const file = isTrend ? 'kipimo.csv' : 'kipimo.json';
  const python = pythonText(query)
    .replace(
      'import csv, json, os, sys, urllib.request\n',
      `import csv, json, os, sys, urllib.request\nsys_stdout = open("${file}", "w", newline="", encoding="utf-8")\n`,
    )
    .replaceAll('sys.stdout', 'sys_stdout');
  // Stata reads a block line by line: a loop or a condition ends with an empty line.
  const lines = python
    .trimEnd()
    .split('\n')
    .flatMap((line, at, all) =>
      /^\s{4,}/.test(line) && !/^\s/.test(all[at + 1] ?? '') ? [line, ''] : [line],
    );
  return [
    'version 16',
    'python:',
    ...lines,
    'sys_stdout.close()',
    'end',
    ...(isTrend ? [`import delimited using "${file}", clear varnames(1) encoding("utf-8")`, 'list'] : []),
    '',
  ].join('\n');
}

/** Power Query (Excel, Power BI): a table of a development, a record of anything else. */
export function powerQueryText(query: ChartQuery): string {
  const { document, variables, address } = query;
  return [
    'let',
    `    Body = "{""query"":" & Text.FromBinary(Json.FromValue(${inM(document.trim())})) & ",""variables"":" & ${inM(JSON.stringify(variables))} & "}",`,
    `    Answer = Json.Document(Web.Contents(${inM(address)}, [`,
    '        Headers = [#"Content-Type" = "application/json"],',
    '        Content = Text.ToBinary(Body)])),',
    ...(asksTrend(query)
      ? [
          '    Groups = Table.FromRecords(Answer[data][trend][groups], {"key", "points"}),',
          '    Points = Table.ExpandListColumn(Groups, "points"),',
          '    Result = Table.ExpandRecordColumn(Points, "points", {"year", "value", "n", "expected"})',
        ]
      : ['    Result = Answer[data]']),
    'in',
    '    Result',
    '',
  ].join('\n');
}

function inM(words: string): string {
  return `"${words.replaceAll('#(', '#(#)(').replaceAll('"', '""').replaceAll('\n', '#(lf)')}"`;
}
