/** Merges another copy into a project, and closes it. */
import { text } from 'node:stream/consumers';
import { must } from '../../must.ts';
import { startLife } from '../life.ts';
import { answerOf } from '../stream.ts';

const { path, other, step } = JSON.parse(await text(process.stdin)) as { path: string; other: string; step: number };
const life = startLife(path);
must(await life.open());
life.at(step);
process.stdout.write(answerOf(await life.call('merge.run', { project: life.project(), other, by: 'Ana' })));
await life.close();
life.end();
