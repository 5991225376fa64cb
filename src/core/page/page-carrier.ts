import * as z from 'zod';
import { api } from '../../contract/api.ts';
import { silent } from '../../contract/client.ts';
import type { MethodDefinition, MethodKind } from '../../contract/definitions.ts';
import { isMethod } from '../../contract/dispatch.ts';
import type { Result } from '../../contract/errors.ts';
import { wholeProject } from '../../contract/eyes.ts';
import { type ProjectHandle, projectHandleSchema } from '../../contract/file.ts';
import { replaceHandles } from '../../contract/handle-places.ts';
import type { CallContext, Send } from '../../contract/method.ts';
import type { Handles } from './handles.ts';

/** One call of a page: which method, by which window, with what. */
export type PageCall = { readonly method: string; readonly window: string; readonly input: unknown };

/** The windows, as far as what they call concerns them. */
export type Windows = {
  readonly hold: (window: string, project: ProjectHandle) => void;
  readonly letGo: (window: string, project: ProjectHandle) => void;
  readonly tell: (event: 'changed', news: { readonly project: ProjectHandle; readonly revision: number }) => void;
};

type Surroundings = { readonly send: Send; readonly handles: Handles; readonly windows: Windows };

/** Gives the reply as the page may see it, and then what is to be done once it has been handed over. */
export type PageCarrier = (
  asked: PageCall,
  context: CallContext,
) => Promise<{ readonly reply: Result<unknown>; readonly afterwards: () => Promise<void> }>;

/**
 * Carries calls of a page to the core, by whatever line they come. Paths stay here: the page says handles and is
 * answered in handles. Whoever has a project open hears when it has changed.
 */
export function createPageCarrier({ send, handles, windows }: Surroundings): PageCarrier {
  const revisions = new Map<ProjectHandle, number | undefined>();
  // What was never on offer leads nowhere, as does a path; the empty text is refused by the schema of a handle.
  const toPath = (handle: string): string => handles.pathOf(handle) ?? '';

  const revisionOf = async (project: ProjectHandle): Promise<number | undefined> => {
    const reply = await send('project.revision', { project }, silent());
    return reply.ok ? (reply.value as { readonly revision: number }).revision : undefined;
  };

  /** Before anybody can change it: what changes nothing, such as noting that it was opened, is then no news. */
  const noteOpened = async (window: string, project: ProjectHandle): Promise<void> => {
    windows.hold(window, project);
    if (!revisions.has(project)) revisions.set(project, await revisionOf(project));
  };

  const tellOfChange = async (project: ProjectHandle): Promise<void> => {
    const revision = await revisionOf(project);
    if (revision === undefined || revisions.get(project) === revision) return;
    revisions.set(project, revision);
    windows.tell('changed', { project, revision });
  };

  const takeNote = async ({ method, window, input }: PageCall): Promise<void> => {
    if (kindOf(method) === 'query') return;
    const named = projectHandleSchema.safeParse((input as { project?: unknown } | null)?.project);
    if (!named.success) return;
    const project = wholeProject(named.data);
    if (method === 'project.close') windows.letGo(window, project);
    else await tellOfChange(project);
  };

  return async (asked, context) => {
    const definition = definitionOf(asked.method);
    const reply = await send(asked.method, replaceHandles(definition.input, asked.input, toPath), context);
    if (reply.ok && asked.method === 'project.open')
      await noteOpened(asked.window, (reply.value as { readonly project: ProjectHandle }).project);
    const shown: Result<unknown> = reply.ok
      ? { ok: true, value: replaceHandles(definition.output, reply.value, handles.issue) }
      : reply;
    return { reply: shown, afterwards: () => takeNote(asked) };
  };
}

/** What a method is; one that the contract lacks is a query, and the dispatcher says that there is none. */
export function kindOf(method: string): MethodKind {
  return definitionOf(method).kind;
}

function definitionOf(method: string): MethodDefinition {
  return isMethod(method) ? api[method] : { kind: 'query', input: z.unknown(), output: z.unknown() };
}
