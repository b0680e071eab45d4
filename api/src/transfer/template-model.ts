import { cellPath, type FileOrigin, type Language, parseSlice, textIn } from '@kipimo/shared';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Report } from '../reporting/report.service.js';
import type { ReportCell } from '../reporting/report.js';
import { BASIS_WORDS, PART_WORDS, UNIT_WORDS } from './measure-words.js';

/** One row of a template: a cell of the report with the words that stand beside it. */
export interface TemplateCell {
  readonly path: string;
  readonly cell: ReportCell;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
}

/** Everything that a template of one report says, in one language. */
export interface TemplateModel {
  readonly origin: FileOrigin;
  readonly language: Language;
  readonly institution: string;
  readonly periodLabel: string;
  readonly dueOn: string;
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly sections: readonly { readonly name: string; readonly cells: readonly TemplateCell[] }[];
}

/** What a template of this report holds, section by section in the order of the framework. */
export function templateModel(
  report: Report,
  facts: ReferenceFacts,
  language: Language,
  currencies: readonly string[],
): TemplateModel {
  const { header } = report;
  const sections = facts.domains.flatMap((domain) => {
    const own = report.cells.filter(
      ({ item }) => facts.indicatorById(item.indicatorId).domain.code === domain.code,
    );
    const cells = own.map((cell) => templateCell(cell, facts, language, header.periodLabel));
    return cells.length > 0 ? [{ name: textIn(domain.name, language).text, cells }] : [];
  });
  return {
    origin: {
      submission: header.id,
      round: header.roundCode,
      institution: header.unitCode,
      language,
    },
    language,
    institution: facts.unitById(header.unitId).name,
    periodLabel: header.periodLabel,
    dueOn: header.dueOn,
    currency: header.currency,
    currencies,
    sections,
  };
}

function templateCell(
  cell: ReportCell,
  facts: ReferenceFacts,
  language: Language,
  period: string,
): TemplateCell {
  const version = facts.versionById(cell.item.versionId);
  const { question } = cell.item;
  const parts = Object.values(parseSlice(cell.slice) ?? {}).map(
    (part) => PART_WORDS[part]?.[language] ?? part,
  );
  const basis = BASIS_WORDS[question.basis]?.[language].replace('{period}', period);
  const name = textIn(version.name, language).text;
  return {
    path: cellPath(question.indicator, cell.slice),
    cell,
    label: parts.length > 0 ? `    ${parts.join(', ')} (${name})` : name,
    definition: textIn(version.definition, language).text,
    unit: [UNIT_WORDS[version.unit]?.[language], basis].filter(Boolean).join(', '),
  };
}
