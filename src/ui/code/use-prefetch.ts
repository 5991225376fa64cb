import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { CallError } from '../project/use-ask.ts';
import { caseQuestion, type CodingsOf } from './use-codings.ts';

/** Reads the cases that a key leads to before it is pressed, so that they stand there at once. */
export function usePrefetch(
  numbers: readonly (number | undefined)[],
  { coder, blind }: Pick<CodingsOf, 'coder' | 'blind'>,
): void {
  const { handle } = useProject();
  const client = useQueryClient();
  const { call } = useWorkbench().connection;
  const wanted = [...new Set(numbers.filter((number) => number !== undefined))].join(' ');
  useEffect(() => {
    for (const number of wanted.split(' ').filter((text) => text !== '')) {
      const question = caseQuestion(handle, { number: Number(number), coder, blind });
      const asked = client.query({
        queryKey: ['codings.of-case', question],
        queryFn: async () => {
          const reply = await call('codings.of-case', question);
          if (!reply.ok) throw new CallError(reply.error);
          return reply.value;
        },
      });
      // One that cannot be read says so when it is asked for in earnest.
      void asked.catch(() => undefined);
    }
  }, [client, call, handle, wanted, coder, blind]);
}
