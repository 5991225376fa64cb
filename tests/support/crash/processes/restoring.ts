/** Restores a backup while somebody reads the project, who keeps its log from being folded in on the way. */
import { text } from 'node:stream/consumers';
import { openToRead } from '../../../../src/store/open-to-read.ts';
import { must } from '../../must.ts';
import { startLife } from '../life.ts';
import { answerOf } from '../stream.ts';

const { backup, path, step } = JSON.parse(await text(process.stdin)) as { backup: string; path: string; step: number };
const reader = must(openToRead(path));
const life = startLife(path);
life.at(step);
process.stdout.write(answerOf(await life.call('backups.restore', { backup, file: path, by: 'Ana' })));
reader.close();
life.end();
