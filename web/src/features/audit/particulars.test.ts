import { expect, test } from '@jest/globals';
import { particulars } from './particulars.js';

test('what it was done to comes first, then what else was noted, without blanks', () => {
  const detail = '{"note": "late", "cells": [], "unitId": 7, "reason": null, "marks": ["a"]}';
  expect(particulars({ subjectKind: 'submission', subjectId: '1', detail })).toEqual([
    ['submission', '1'],
    ['note', 'late'],
    ['unitId', '7'],
    ['marks', '["a"]'],
  ]);
});
