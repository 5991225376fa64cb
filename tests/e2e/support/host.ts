/**
 * Serves workbenches for the journeys of one test file, each for a person of its own, so that the program is started once and the
 * example built once. Reads a line of JSON for each that is wanted and answers with its address; given that address it
 * closes it again. Answers come in the order of the lines; it ends when nobody is left to ask.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { createClient } from '../../../src/contract/client.ts';
import { createDispatch } from '../../../src/contract/dispatch.ts';
import { createCore } from '../../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../../src/core/system.ts';
import { builtInterface } from '../../../src/server/built-interface.ts';
import { startServer } from '../../../src/server/start-server.ts';
import { must } from '../../support/must.ts';

const wishSchema = z.union([
  z.strictObject({ home: z.string(), project: z.string().optional() }),
  z.strictObject({ close: z.string() }),
  /** Puts the 56-case example into the folder of a person, and says where. */
  z.strictObject({ exampleIn: z.string() }),
]);
type Wish = z.infer<typeof wishSchema>;

const surroundings = { clock: systemClock, ids: systemIds };
const shown = must(builtInterface());
let example: Promise<string> | undefined;

/** The folder of a person who has the example and nothing else; built once. */
async function buildExample(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'copro-example-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  const core = createCore(surroundings, home);
  must(await createClient(createDispatch(core.handlers))('example.create', {}));
  core.close();
  return home;
}

const running = new Map<string, () => Promise<void>>();

async function putExample(home: string): Promise<string> {
  example ??= buildExample();
  if (!existsSync(join(home, 'examples'))) cpSync(await example, home, { recursive: true });
  const [name = ''] = readdirSync(join(home, 'examples'));
  return join(home, 'examples', name);
}

async function serveFor({ home, project }: Extract<Wish, { home: string }>): Promise<string> {
  const core = createCore(surroundings, home);
  const server = must(await startServer({ send: createDispatch(core.handlers), shown }));
  const closed = server.stopped.then(core.close);
  const address = server.launchAddress(project);
  running.set(address, async () => {
    await server.stop();
    await closed;
  });
  return address;
}

async function answer(wish: Wish): Promise<string> {
  if ('home' in wish) return serveFor(wish);
  if ('exampleIn' in wish) return putExample(wish.exampleIn);
  await running.get(wish.close)?.();
  return '';
}

for await (const line of createInterface(process.stdin)) {
  process.stdout.write(`${await answer(wishSchema.parse(JSON.parse(line)))}\n`);
}
process.exit();
