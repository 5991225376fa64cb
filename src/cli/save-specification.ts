import { isDeepStrictEqual } from 'node:util';
import { ok, type Result } from '../contract/errors.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Input } from '../contract/method.ts';
import type { CommandContext } from './command.ts';

type Place = Pick<CommandContext, 'call' | 'io'> & { readonly project: ProjectHandle };
type Wish = { readonly save?: string; readonly by?: string };

/** Keeps a table or figure in the project where a name is given for it, and says so where another one had that name. */
export async function saveSpecification(
  { call, io, project }: Place,
  { save: name, by }: Wish,
  named: (name: string) => Input<'specifications.put'>['saved'],
): Promise<Result<void>> {
  if (name === undefined) return ok(undefined);
  const saved = named(name);
  const before = await call('specifications.list', { project });
  if (!before.ok) return before;
  const done = await call('specifications.put', { project, saved, ...(by === undefined ? {} : { by }) });
  if (!done.ok) return done;
  const other = before.value.find((one) => one.name === name);
  if (other !== undefined && !isDeepStrictEqual(other.specification, saved.specification))
    io.stderr(
      `Look here: another ${saved.kind} was saved as “${name}”; this one took its place (copro undo brings it back).\n`,
    );
  return ok(undefined);
}
