import type { Call } from '../contract/client.ts';
import { fail, type Result } from '../contract/errors.ts';
import type { ProjectHandle } from '../contract/file.ts';

/** Opens the project, does the work, and closes it whatever happened. */
export async function withProject<Value>(
  call: Call,
  target: { readonly file: string | undefined; readonly access: 'read' | 'write' },
  work: (project: ProjectHandle) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (target.file === undefined)
    return fail('invalid-input', 'Name the project file first: copro COMMAND PROJECT.copro …');
  const opened = await call('project.open', { file: target.file, access: target.access });
  if (!opened.ok) return opened;
  const { project } = opened.value;
  try {
    return await work(project);
  } finally {
    await call('project.close', { project });
  }
}
