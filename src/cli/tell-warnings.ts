import type { Call } from '../contract/client.ts';
import type { Io } from './io.ts';

/** Says on stderr what the program warns of when a project is opened or made. */
export function tellingWarnings(call: Call, io: Io): Call {
  return async (method, input, context) => {
    const reply = await call(method, input, context);
    if (reply.ok && (method === 'project.open' || method === 'project.create')) {
      const { warnings } = reply.value as { warnings: readonly string[] };
      for (const warning of warnings) io.stderr(`Warning: ${warning}\n`);
    }
    return reply;
  };
}
