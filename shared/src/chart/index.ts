export * from './chart-spec.js';
export * from './segments.js';
export * from './scales.js';
export * from './labels.js';
export * from './strip.js';
export * from './trend.layout.js';
