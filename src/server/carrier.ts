import type { ServerResponse } from 'node:http';
import { api } from '../contract/api.ts';
import type { Result } from '../contract/errors.ts';
import { projectHandleSchema, type ProjectHandle } from '../contract/file.ts';
import { replaceHandles } from '../contract/handle-places.ts';
import type { Method, Send } from '../contract/method.ts';
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

  return async ({ method, window, input }: PageCall, response: ServerResponse): Promise<void> => {
    const definition = isMethod(method) ? api[method] : undefined;
    const stop = new AbortController();
    response.once('close', () => {
      stop.abort();
    });
    const events = definition?.kind === 'job' ? startEvents(response) : undefined;
    const given = definition === undefined ? input : replaceHandles(definition.input, input, toPath);
    const reply = await send(method, given, {
      signal: stop.signal,
      progress: (progress) => events?.send('progress', progress),
    });
    const shown = definition === undefined ? reply : shownReply(reply, definition.output);
    if (events === undefined) answerJson(response, 200, shown);
    else {
      events.send('reply', shown);
      events.end();
    }
    const named = projectHandleSchema.safeParse((input as { project?: unknown } | null)?.project);
    if (reply.ok && method === 'project.open')
      windows.hold(window, (reply.value as { project: ProjectHandle }).project);
    if (!named.success || definition === undefined || definition.kind === 'query') return;
    if (method === 'project.close') windows.letGo(window, named.data);
    else await tellOfChange(named.data);
  };

  function shownReply(reply: Result<unknown>, schema: (typeof api)[Method]['output']): Result<unknown> {
    return reply.ok ? { ok: true, value: replaceHandles(schema, reply.value, handles.issue) } : reply;
  }
}

function isMethod(name: string): name is Method {
  return Object.hasOwn(api, name);
}

function silent(): Parameters<Send>[2] {
  return { signal: new AbortController().signal, progress: () => undefined };
}
