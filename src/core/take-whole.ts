import { api } from '../contract/api.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { wholeProject } from '../contract/eyes.ts';
import { projectHandleSchema } from '../contract/file.ts';
import type { CallContext, Method } from '../contract/method.ts';
import type { Result } from '../domain/model/result.ts';

type AnyHandler = (input: unknown, context: CallContext) => Promise<Result<unknown>> | Result<unknown>;

/** Jobs that take in or give out all of a project, and previews of changes to all of it. */
const whole: readonly Method[] = [
  'backups.create',
  'cases.import',
  'codebook.preview-change',
  'codings.import',
  'merge.run',
  'package.deposit',
  'project.export',
  'report.check',
  'report.write',
];

/** Undoing and redoing answer in words that somebody who codes blind may read. */
const toldToWhoeverAsks: readonly Method[] = ['history.undo', 'history.redo'];

/**
 * Lets changes and files of a whole project be made of the whole project, also where somebody asks who sees it blind: an
 * export that lacks what others said would be taken for all there is.
 */
export function takeWhole(handlers: Handlers): Handlers {
  const taken = Object.entries(handlers).map(([name, handler]) => {
    const method = name as Method;
    const changes = api[method].kind === 'command' && !toldToWhoeverAsks.includes(method);
    if (!changes && !whole.includes(method)) return [name, handler] as const;
    const handle: AnyHandler = (input, context) => (handler as AnyHandler)(ofWhole(input), context);
    return [name, handle] as const;
  });
  return Object.fromEntries(taken) as Handlers;
}

function ofWhole(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('project' in input)) return input;
  const project = projectHandleSchema.safeParse(input.project);
  return project.success ? { ...input, project: wholeProject(project.data) } : input;
}
