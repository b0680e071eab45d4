import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where stamps of finished work are kept: npm removes it with the packages, and the work is redone. */
export const STAMPS = resolve(ROOT, 'node_modules', '.kipimo');

/** @returns {string} the folder of the embedded server's files and of uploads */
export function dataFolder() {
  return resolve(ROOT, process.env.KIPIMO_DATA || '.kipimo');
}

/** The built API. */
export const API_MAIN = resolve(ROOT, 'api', 'dist', 'server', 'main.js');
