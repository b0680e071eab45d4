/* Validates docker-compose.yml without a container engine: against the compose schema, and against the
   files that it must agree with. Part of `npm run check`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';
import { parseDockerfile } from './dockerfile.mjs';
import { ROOT } from './paths.mjs';

const FILE = join(ROOT, 'docker-compose.yml');

/**
 * Rules of the linter that judge taste (order of keys, quotes), not whether the file works.
 */
const TASTE = [
  'no-quotes-in-volumes',
  'require-quotes-in-ports',
  'service-dependencies-alphabetical-order',
  'service-image-require-explicit-tag',
  'service-keys-order',
  'service-ports-alphabetical-order',
  'services-alphabetical-order',
  'top-level-properties-order',
  'no-build-and-image',
  'require-project-name-field',
];

const problems = [...schemaProblems(), ...agreementProblems(readFileSync(FILE, 'utf8'))];
problems.forEach((problem) => console.error(`docker-compose.yml: ${problem}`));
console.log(problems.length === 0 ? 'docker-compose.yml is valid.' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @returns {string[]} */
function schemaProblems() {
  const rules = Object.fromEntries(TASTE.map((rule) => [rule, 0]));
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
  /** @type {{ messages: { line: number, message: string, rule: string }[] }[]} */
  const results = linter.lintFiles([FILE], false);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, rule }) => `line ${line}: ${message} (${rule})`),
  );
}

/**
 * What no schema knows: references within the file, and agreement with the image and the configuration.
 *
 * @param {string} text
 * @returns {string[]}
 */
function agreementProblems(text) {
  const { services, volumes = {} } = parse(text);
  const found = [];
  for (const variable of text.matchAll(/\$\{(\w+)(:[-?])?[^}]*\}/g)) {
    if (!variable[2]) found.push(`\${${variable[1]}} has neither a default (:-) nor a message (:?)`);
  }
  for (const [name, service] of Object.entries(services)) {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      if (!services[other]) found.push(`${name} depends on ${other}, which is not there`);
      else if (condition === 'service_healthy' && !services[other].healthcheck)
        found.push(`${name} waits for the health of ${other}, which has no health check`);
    }
    for (const volume of service.volumes ?? []) {
      const [source] = String(volume).split(':');
      if (source && !/^[./~]/.test(source) && !(source in volumes))
        found.push(`volume ${source} is not declared`);
    }
  }
  return [...found, ...imageProblems(services.kipimo)];
}

/**
 * @param {{ build: { context: string, dockerfile: string }, environment: Record<string, unknown>, ports: string[] }} app
 * @returns {string[]}
 */
function imageProblems(app) {
  const dockerfile = resolve(ROOT, app.build.context, app.build.dockerfile);
  if (!existsSync(dockerfile)) return [`${dockerfile} is not there`];
  const found = [];
  const steps = parseDockerfile(readFileSync(dockerfile, 'utf8')).at(-1)?.steps ?? [];
  const exposed = steps.find(({ instruction }) => instruction === 'EXPOSE')?.value;
  const inside = app.ports.map((port) => port.split(':').at(-1));
  if (!inside.includes(exposed))
    found.push(`ports lead to ${inside.join(', ')}, the image exposes ${exposed}`);
  const configuration = readFileSync(join(dirname(dockerfile), 'src', 'config.ts'), 'utf8');
  for (const name of Object.keys(app.environment)) {
    if (!new RegExp(`\\b${name}:`).test(configuration))
      found.push(`the API does not know the setting ${name}`);
  }
  return found;
}
