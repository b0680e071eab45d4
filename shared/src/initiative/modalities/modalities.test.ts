import { LANGUAGES } from '../../language.js';
import { REPORT_RHYTHMS, REPORT_SECTIONS, UNIT_KINDS } from '../modality.js';
import { MODALITIES, MODALITY_CODES, isModalityCode, modality } from './index.js';

test.each(MODALITY_CODES)('%s answers every question', (code) => {
  const described = modality(code);
  expect(described.code).toBe(code);
  for (const language of LANGUAGES) expect(described.label[language]).toBeTruthy();
  expect(UNIT_KINDS).toContain(described.reportedBy);
  expect(REPORT_RHYTHMS).toContain(described.rhythm);
  expect(described.partners.most ?? Infinity).toBeGreaterThanOrEqual(described.partners.least);
  expect(new Set(described.sections).size).toBe(described.sections.length);
  expect(described.sections.every((section) => REPORT_SECTIONS.includes(section))).toBe(true);
});

test('a partnership has at least two partners, and targets on the report are agreed by both', () => {
  for (const described of MODALITY_CODES.map(modality)) {
    if (described.reportedBy === 'partnership') expect(described.partners.least).toBeGreaterThanOrEqual(2);
    if (described.sections.includes('agreed_targets')) expect(described.targetsJointlyAgreed).toBe(true);
  }
});

test('twinning is jointly agreed and quarterly; a core grant is neither', () => {
  expect(MODALITIES.twinning).toMatchObject({ targetsJointlyAgreed: true, rhythm: 'quarterly' });
  expect(MODALITIES.core_grant).toMatchObject({
    targetsJointlyAgreed: false,
    rhythm: 'annual',
    reportedBy: 'institution',
  });
});

test('only known codes are modalities', () => {
  expect(['twinning', 'hasOwnProperty', 'Twinning'].map(isModalityCode)).toEqual([true, false, false]);
});
