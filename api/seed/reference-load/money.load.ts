import { type ReferenceFile, csv } from '../reference-files.js';
import { correctedCountries } from './places.load.js';
import { type LoadContext, must, upsert } from './rows.js';

/** The rate set that conversions use unless another is named. */
export const RATE_SET = 'pwt-10.01';

/** How far the rates of two countries that share a currency may lie apart. */
const TOLERANCE = 1e-6;

/**
 * The exchange rates by currency and year, made from rates by country.
 *
 * Unit     units of the currency per one US dollar, average of the year.
 * Missing  a currency that no country's series is really in has no rate (Liberian dollar): conversions refuse.
 * Errors   when countries that share a currency do not agree.
 */
export async function loadExchangeRates(
  { client }: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const rates = ratesByCurrency(files);
  const years = rates.map(({ year }) => year);
  await upsert(
    client,
    'exchange_rate_set',
    ['code'],
    [
      {
        code: RATE_SET,
        title: 'Penn World Table 10.01, annual average',
        source: 'Penn World Table 10.01 (xr), github.com/cran/pwt10 957b298',
        licence: 'CC BY',
        method: 'annual average, local currency per US dollar; countries that share a currency agree',
        first_year: Math.min(...years),
        last_year: Math.max(...years),
      },
    ],
  );
  await upsert(client, 'exchange_rate', ['rate_set_code', 'currency_code', 'year'], rates);
}

function ratesByCurrency(files: ReadonlyMap<string, ReferenceFile>) {
  const currencyOf = new Map(correctedCountries(files).map((row) => [row.iso3, row.currency_code ?? '']));
  for (const row of csv(files, 'exchange_rate_currencies.csv'))
    currencyOf.set(row.iso3, row.currency_code ?? '');
  const byKey = new Map<
    string,
    { rate_set_code: string; currency_code: string; year: number; per_usd: string }
  >();
  for (const { iso3, year, lcu_per_usd: rate = '' } of csv(files, 'exchange_rates_pwt1001.csv')) {
    const currency = must(currencyOf, iso3);
    const key = `${currency} ${year}`;
    const known = byKey.get(key);
    if (!known) {
      byKey.set(key, { rate_set_code: RATE_SET, currency_code: currency, year: Number(year), per_usd: rate });
    } else if (Math.abs(Number(known.per_usd) / Number(rate) - 1) > TOLERANCE) {
      throw new Error(`${iso3} has another rate for ${key} than the other countries of that currency`);
    }
  }
  return [...byKey.values()];
}
