import type { Handlers } from '../contract/dispatch.ts';
import { readCoders } from '../store/read/read-coders.ts';
import type { Session } from './session.ts';

/** Who codes in a project. */
export function coderHandlers(session: Session): Pick<Handlers, 'coders.list'> {
  return {
    'coders.list': ({ project }) => {
      const open = session.reading(project);
      return open.ok ? readCoders(open.value) : open;
    },
  };
}
