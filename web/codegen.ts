import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: 'string', DateTime: 'string', Decimal: 'string', Count: 'number' };

/** Bare hexadecimal, as `extensions.persistedQuery.sha256Hash` carries it. */
const sha256 = (operation: string) => createHash('sha256').update(operation).digest('hex');

/**
 * Types and documents from the API's committed contract. Documents are strings, and each is known to the server
 * by its SHA-256, so a read is a short GET that can be cached.
 */
const config: CodegenConfig = {
  schema: process.env.KIPIMO_SCHEMA ?? '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: sha256 },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        scalars,
      },
    },
  },
};

export default config;
