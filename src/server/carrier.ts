import type { ServerResponse } from 'node:http';
import * as z from 'zod';
import { api } from '../contract/api.ts';
import type { Result } from '../contract/errors.ts';
import { projectHandleSchema, type ProjectHandle } from '../contract/file.ts';
import { replaceHandles } from '../contract/handle-places.ts';
import type { CallContext, Method, MethodDefinition, Send } from '../contract/method.ts';
import { answerJson, startEvents } from './answer.ts';
import type { Handles } from './handles.ts';
import type { Windows } from './windows.ts';

type Surroundings = { readonly send: Send; readonly handles: Handles; readonly windows: Windows };

/** One call of the page: which method, by which window, with what. */
export type PageCall = { readonly method: string; readonly window: string; readonly input: unknown };

/**
 * Carries calls of the page to the core. Paths stay here: the page says handles and is answered in handles. A job
 * answers with events; hanging up cancels it. Whoever has a project open hears when it has changed.
 */
export function createCarrier({ send, handles, windows }: Surroundings) {
  const revisions = new Map<ProjectHandle, unknown>();
  // What was never on offer leads nowhere, as does a path; the empty text is refused by the schema of a handle.
  const toPath = (handle: string): string => handles.pathOf(handle) ?? '';

  const tellOfChange = async (project: ProjectHandle): Promise<void> => {
    const reply = await send('project.revision', { project }, silent());
    if (!reply.ok) return;
    const { revision } = reply.value as { readonly revision: number };
    if (revisions.get(project) === revision) return;
    revisions.set(project, revision);
    windows.tell('changed', { project, revision });
  };

  const afterwards = async ({ method, window, input }: PageCall, reply: Result<unknown>): Promise<void> => {
    if (reply.ok && method === 'project.open')
      windows.hold(window, (reply.value as { project: ProjectHandle }).project);
    const named = projectHandleSchema.safeParse((input as { project?: unknown } | null)?.project);
    if (!named.success) return;
    if (method === 'project.close') windows.letGo(window, named.data);
    else await tellOfChange(named.data);
  };

  return async (asked: PageCall, response: ServerResponse): Promise<void> => {
    const definition = isMethod(asked.method) ? api[asked.method] : undefinedMethod;
    const stop = new AbortController();
    response.once('close', () => {
      stop.abort();
    });
    const events = definition.kind === 'job' ? startEvents(response) : undefined;
    const context: CallContext = {
      signal: stop.signal,
      progress: (progress) => events?.send('progress', progress),
    };
    const reply = await send(asked.method, replaceHandles(definition.input, asked.input, toPath), context);
    const shown = reply.ok ? { ok: true, value: replaceHandles(definition.output, reply.value, handles.issue) } : reply;
    if (events === undefined) answerJson(response, 200, shown);
    else {
      events.send('reply', shown);
      events.end();
    }
    if (definition.kind !== 'query') await afterwards(asked, reply);
  };
}

/** Stands for a method that the contract lacks; the dispatcher says so. */
const undefinedMethod: MethodDefinition = { kind: 'query', input: z.unknown(), output: z.unknown() };

function isMethod(name: string): name is Method {
  return Object.hasOwn(api, name);
}

function silent(): CallContext {
  return { signal: new AbortController().signal, progress: () => undefined };
}
