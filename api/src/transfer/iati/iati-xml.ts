import type {
  IatiActivity,
  IatiBaseline,
  IatiDocument,
  IatiIndicator,
  IatiOrganisation,
  IatiPeriod,
  IatiResult,
  IatiValue,
  Narrative,
} from './iati-model.js';

/** Characters that no XML document may hold, written or escaped. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Text as it stands in an XML document; what cannot stand there becomes U+FFFD. */
export const xmlText = (words: string): string =>
  words.replaceAll(UNWRITABLE, '\uFFFD').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
const xmlAttribute = (words: string): string =>
  xmlText(words).replaceAll(/[\n\t\r]/g, (sign) => ENTITIES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | null>>;

function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${xmlAttribute(value)}"`]))
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** One narrative a language; English is the activity's own and needs no mark. */
function narratives({ en, fr, es }: Narrative): string[] {
  const inLanguage = (language: string, words: string | null | undefined): string[] =>
    words ? [`<narrative xml:lang="${language}">${xmlText(words)}</narrative>`] : [];
  return [`<narrative>${xmlText(en)}</narrative>`, ...inLanguage('fr', fr), ...inLanguage('es', es)];
}

const said = (name: string, words: Narrative, attributes: Attributes = {}): string =>
  element(name, attributes, narratives(words));
const documentLink = ({ url, title, format }: IatiDocument): string =>
  element('document-link', { url, format }, [
    said('title', { en: title }),
    element('category', { code: 'A08' }),
  ]);

/** What every value begins with: where it is from, and what it is split by. */
const placeAndDimensions = (value: IatiValue, place: string | null): string[] => [
  ...(place === null ? [] : [element('location', { ref: place })]),
  ...value.dimensions.map((dimension) => element('dimension', { ...dimension })),
];
const comment = ({ comment: words }: IatiValue): string[] => (words ? [said('comment', words)] : []);

/** In a baseline documents come before the comment, */
const baseline = (value: IatiBaseline, place: string | null): string =>
  element('baseline', { year: value.day.slice(0, 4), 'iso-date': value.day, value: value.value }, [
    ...placeAndDimensions(value, place),
    ...value.documents.map(documentLink),
    ...comment(value),
  ]);

/** in a target or actual after it. */
const measured = (name: 'target' | 'actual', value: IatiValue, place: string | null): string =>
  element(name, { value: value.value }, [
    ...placeAndDimensions(value, place),
    ...comment(value),
    ...value.documents.map(documentLink),
  ]);

const period = ({ starts, ends, targets, actuals }: IatiPeriod, place: string | null): string =>
  element('period', {}, [
    element('period-start', { 'iso-date': starts }),
    element('period-end', { 'iso-date': ends }),
    ...targets.map((value) => measured('target', value, place)),
    ...actuals.map((value) => measured('actual', value, place)),
  ]);

const indicator = (asked: IatiIndicator, place: string | null): string =>
  element(
    'indicator',
    {
      measure: asked.measure,
      ascending: asked.ascending === null ? null : String(asked.ascending),
      'aggregation-status': String(asked.aggregates),
    },
    [
      said('title', asked.title),
      said('description', asked.description),
      element('reference', { vocabulary: '99', code: asked.code, 'indicator-uri': asked.uri }),
      ...asked.baselines.map((value) => baseline(value, place)),
      ...asked.periods.map((value) => period(value, place)),
    ],
  );

const result = (found: IatiResult, place: string | null): string =>
  element('result', { type: found.type, 'aggregation-status': String(found.aggregates) }, [
    said('title', found.title),
    element('reference', { vocabulary: '99', code: found.code }),
    ...found.indicators.map((asked) => indicator(asked, place)),
  ]);

const participant = ({ ref, type, name }: IatiOrganisation, role: string): string =>
  element('participating-org', { ref, type, role }, [`<narrative>${xmlText(name)}</narrative>`]);

/**
 * An activity as XML.
 *
 * Shape   one `iati-activity` element of IATI 2.03 and a line end; children in the order that the schema demands.
 * Source  iati-activities-schema.xsd of the standard, version 2.03
 */
export function activityXml(activity: IatiActivity): string {
  const { reporter, place } = activity;
  const attributes = {
    'xml:lang': 'en',
    'default-currency': activity.currency,
    'last-updated-datetime': activity.updated,
  };
  const children = [
    element('iati-identifier', {}, [xmlText(activity.identifier)]),
    said('reporting-org', { en: reporter.name }, { ref: reporter.ref, type: reporter.type }),
    said('title', activity.title),
    said('description', activity.description, { type: '1' }),
    participant(reporter, '2'),
    participant(activity.institution, '4'),
    element('activity-status', { code: activity.status }),
    ...activity.dates.map(({ type, day, note }) =>
      element('activity-date', { type, 'iso-date': day }, note ? narratives(note) : []),
    ),
    ...(activity.country === null
      ? []
      : [element('recipient-country', { code: activity.country, percentage: '100' })]),
    ...(place === null
      ? []
      : [
          element('location', { ref: place.ref }, [
            said('name', { en: place.name }),
            ...(place.point === null
              ? []
              : [
                  element('point', { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' }, [
                    element('pos', {}, [xmlText(place.point)]),
                  ]),
                ]),
          ]),
        ]),
    ...activity.results.map((found) => result(found, place?.ref ?? null)),
  ];
  return `${element('iati-activity', attributes, children)}\n`;
}

/** What stands before the first activity; a comment cannot hold two hyphens in a row. */
export const iatiHead = (generated: string, note: string | null): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  (note === null ? '' : `<!-- ${xmlText(note).replaceAll('--', '- -')} -->\n`) +
  `<iati-activities version="2.03" generated-datetime="${xmlAttribute(generated)}">\n`;
export const iatiFoot = '</iati-activities>\n';
