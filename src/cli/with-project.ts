import type { Call } from '../contract/client.ts';
import { fail, type Result } from '../contract/errors.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Output } from '../contract/method.ts';

type Target = {
  readonly file: string | undefined;
  readonly access: 'read' | 'write';
  /** Whether the command can do with what is left of a damaged project; without, it is refused. */
  readonly salvage?: boolean;
};

/** What is wrong with the project, where that is damaged. */
export type Damage = Output<'project.open'>['damage'];

/** Opens the project, does the work, and closes it whatever happened. */
export async function withProject<Value>(
  call: Call,
  target: Target,
  work: (project: ProjectHandle, damage: Damage) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (target.file === undefined)
    return fail('invalid-input', 'Name the project file first: copro COMMAND PROJECT.copro …');
  const opened = await call('project.open', { file: target.file, access: target.access });
  if (!opened.ok) return opened;
  const { project, damage } = opened.value;
  try {
    if (damage === undefined || target.salvage === true) return await work(project, damage);
    const salvage = `What can still be read comes out with: copro export "${target.file}" --format json --out FILE.`;
    return fail('damaged-project', `${damage.message} ${salvage}`);
  } finally {
    await call('project.close', { project });
  }
}
