import { readdirSync, readFileSync } from 'node:fs';

type Running = { readonly id: number; readonly command: string };

/** Every process of the app that keeps its things in a folder: each has that folder in what it was started with. */
export function processesOf(home: string): Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const command = read(`/proc/${name}/cmdline`).replaceAll('\0', ' ');
      // Chromium writes names over what some of its processes were started with; the profile stays among their words.
      const started = read(`/proc/${name}/environ`).includes(`COPRO_HOME=${home}\0`);
      return (started || command.includes(`${home}/`)) && !isGone(name) ? [{ id: Number(name), command }] : [];
    });
}

/** One kind of them: `--type=renderer`, or `--utility-sub-type=node.mojom.NodeService`. */
export function processOf(home: string, kind: string): number {
  const found = processesOf(home).filter(({ command }) => command.includes(kind));
  const [one] = found;
  if (one === undefined || found.length > 1)
    throw new Error(
      `${String(found.length)} processes are ${kind} of ${processesOf(home)
        .map(({ command }) => command)
        .join('\n')}`,
    );
  return one.id;
}

function isGone(id: string): boolean {
  return /^State:\s+Z/m.test(read(`/proc/${id}/status`));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
}
