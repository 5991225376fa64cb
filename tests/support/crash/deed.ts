import type { Result } from '../../../src/domain/model/result.ts';
import type { Chance } from '../chance.ts';
import { must } from '../must.ts';
import type { Life } from './life.ts';

/** What is drawn for one step of a stream of commands. */
export type Drawing = { readonly life: Life; readonly chance: Chance; readonly step: number };

/** The one call to be interrupted; whatever it needs to know of the project was read before. */
export type Act = () => Promise<Result<unknown>>;

/** A kind of command, and how often it is drawn beside the others. What it does follows from the project and the draw. */
export type Deed = {
  readonly kind: string;
  readonly weight: number;
  readonly prepare: (drawing: Drawing) => Promise<Act>;
};

/** The numbers that lines of a CSV begin with. */
export function numbersIn(bytes: Uint8Array): number[] {
  const [, ...lines] = new TextDecoder().decode(bytes).split(/\r?\n/);
  return lines.flatMap((line) => /^\d+(?=,)/.exec(line)?.map(Number) ?? []);
}

/** Every case of the project. */
export async function caseNumbers({ call, project }: Life): Promise<number[]> {
  const { file } = must(await call('project.export', { project: project(), format: 'csv' }));
  return numbersIn(file.bytes);
}
