/**
 * A command whose commit the disk does not confirm, nor what is written over it; then the same command again and again, byte
 * for byte, on a disk that is full from one call later each time. Says what came of each, and what a kill then would leave.
 */
import { text } from 'node:stream/consumers';
import { must } from '../../must.ts';
import { controlFaults, type Fault } from '../faulty-disk.ts';
import { stateIfKilledNow } from '../image.ts';
import { startLife } from '../life.ts';
import { answerOf, prepareStep } from '../stream.ts';

const { path, control } = JSON.parse(await text(process.stdin)) as { path: string; control: string };
const life = startLife(path);
const faults = controlFaults(control);
must(await (await prepareStep(life, { seed: 56, steps: 1 }, 1)).act());
must(await life.open());
// What begins a log begins it anew each time; only what follows can be repeated byte for byte.
must(await (await prepareStep(life, { seed: 56, steps: 2 }, 2)).act());

async function markUnder(fault: Fault): Promise<{ answer: string; image: string; struck: boolean }> {
  life.at(3);
  faults.arm(fault);
  const answer = answerOf(await life.call('history.mark', { project: life.project(), name: 'Here', by: 'Ana' }));
  const { hits } = faults.disarm();
  return { answer, image: await stateIfKilledNow(path), struck: hits > 0 };
}

const before = await stateIfKilledNow(path);
const marked = [await markUnder({ wrong: 'EIO', at: 1, lasting: true, torn: false, syncs: true })];
for (let at = 1; marked.at(-1)?.struck === true; at += 1)
  marked.push(await markUnder({ wrong: 'ENOSPC', at, lasting: false, torn: false, syncs: false }));
process.stdout.write(JSON.stringify({ before, marked }));
await life.close();
life.end();
