/**
 * One instruction of a Dockerfile, its continuation lines joined.
 *
 * @typedef {{ instruction: string, value: string, line: number }} Step
 * @typedef {{ name: string, base: string, steps: Step[] }} Stage
 */

/** The instructions that `image-steps.mjs` can perform or knows to need no performing. */
const KNOWN = new Set(['WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD']);

/**
 * Reads a Dockerfile into its stages.
 *
 * @param {string} text
 * @returns {Stage[]} the last one is the image
 * @throws {Error} at an instruction that is not understood: nothing is skipped in silence
 */
export function parseDockerfile(text) {
  /** @type {Stage[]} */
  const stages = [];
  for (const { line, content } of instructions(text)) {
    const [, instruction = '', value = ''] = /^(\w+)\s+(.*)$/s.exec(content) ?? [];
    if (instruction === 'FROM') {
      const [, base = '', name = `stage ${stages.length}`] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(value) ?? [];
      stages.push({ name, base, steps: [] });
    } else if (KNOWN.has(instruction) && stages.length > 0) {
      stages.at(-1)?.steps.push({ instruction, value, line });
    } else {
      throw new Error(`Dockerfile line ${line}: ${content} is not understood.`);
    }
  }
  return stages;
}

/**
 * @param {string} text
 * @returns {{ line: number, content: string }[]}
 */
function instructions(text) {
  /** @type {{ line: number, content: string }[]} */
  const found = [];
  let open = '';
  text.split('\n').forEach((raw, index) => {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) return;
    open += content.endsWith('\\') ? content.slice(0, -1) : content;
    if (content.endsWith('\\')) return;
    found.push({ line: index + 1, content: open });
    open = '';
  });
  return found;
}

/**
 * The arguments of the JSON form of CMD and of HEALTHCHECK … CMD.
 *
 * @param {string} value
 * @returns {string[]}
 */
export function commandIn(value) {
  const [json] = /\[.*\]$/s.exec(value) ?? [];
  if (!json) throw new Error(`${value} must name its program as a JSON list.`);
  return JSON.parse(json);
}
