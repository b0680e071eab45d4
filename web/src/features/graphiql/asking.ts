/** What a query is counted to cost. */
export interface Cost {
  readonly points: number;
  readonly limit: number;
  /** The field that most of the points lie under. */
  readonly largest?: string;
}

/** An answer of the API, as far as the workbench reads it. */
export interface ApiAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly cost?: Cost;
      readonly issues?: readonly {
        readonly path?: string;
        readonly rule: string;
        readonly params: Readonly<Record<string, string>>;
      }[];
    };
  }[];
  readonly extensions?: {
    readonly cost?: Cost;
    readonly snapshot?: { readonly recordedUpTo?: string; readonly contentHash?: string };
  };
}

export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Sends a query with the session's cookie. */
export async function ask(
  asked: Asked,
  { signal, onlyCost = false }: { signal?: AbortSignal; onlyCost?: boolean } = {},
): Promise<ApiAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    signal,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      ...(onlyCost && { 'kipimo-cost': 'only' }),
    },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as ApiAnswer;
}

/** The variables as an object; null while the text is no JSON object. */
export function variablesOf(text: string): Readonly<Record<string, unknown>> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
