const swc = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
};

export default {
  rootDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  roots: ['<rootDir>/src', '<rootDir>/seed', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'require', 'node', 'default'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', swc],
    '^.+\\.m?js$': ['@swc/jest', { swcrc: false, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@apollo|@as-integrations|@graphql-tools|@whatwg-node|file-type|load-esm|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|graphql-ws|iterall|csv-parse|csv-stringify|hucre|hyparquet|hyparquet-writer)/)',
  ],
  // Whoever comes first builds the template databases, and the others wait for it.
  testTimeout: 120_000,
  workerIdleMemoryLimit: '768MB',
  maxWorkers: 2,
};
