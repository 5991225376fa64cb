import { MantineProvider } from '@mantine/core';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { AppError } from '../../contract/errors.ts';
import { isLost, isUnanswered } from '../connect/lost.ts';
import { CallError } from '../project/use-ask.ts';
import { styleNonce } from '../theme/style-nonce.ts';
import { cssVariables, theme } from '../theme/theme.ts';
import { toast } from '../toasts/toast-store.ts';
import { densities, schemes } from './looks.ts';
import { NotLetIn } from './not-let-in.tsx';
import { Shell } from './shell.tsx';
import type { Started } from './start.ts';
import { useChoice, WorkbenchContext } from './workbench.ts';

/** Failures that lie with the file or the program, not with what was asked: the place that asks has no words for them. */
const grave: readonly AppError['code'][] = ['damaged-project', 'disk-full', 'internal'];

const client = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (!(error instanceof CallError) || isUnanswered(error.error)) return;
      if (grave.includes(error.error.code)) toast({ kind: 'error', error: error.error });
    },
  }),
  defaultOptions: {
    queries: {
      // The core says when something has changed; nothing is asked again on a hunch.
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      // A question that found nobody waits, and what stood on screen stays there meanwhile.
      retry: (_, error) => error instanceof CallError && isLost(error.error),
      retryDelay: 1000,
    },
  },
});

/** The whole interface. */
export function App({ started }: { readonly started: Started }) {
  if (started === undefined)
    return (
      <Look scheme="auto">
        <NotLetIn />
      </Look>
    );
  return (
    <QueryClientProvider client={client}>
      <WorkbenchContext value={started}>
        <ChosenLook>
          <Shell />
        </ChosenLook>
      </WorkbenchContext>
    </QueryClientProvider>
  );
}

function ChosenLook({ children }: { readonly children: ReactNode }) {
  const [scheme] = useChoice('scheme', schemes);
  const [density] = useChoice('density', densities);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return <Look scheme={scheme === 'system' ? 'auto' : scheme}>{children}</Look>;
}

function Look({ scheme, children }: { readonly scheme: 'auto' | 'light' | 'dark'; readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
    >
      {children}
    </MantineProvider>
  );
}
