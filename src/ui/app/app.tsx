import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { isLost } from '../connect/lost.ts';
import { CallError } from '../project/use-ask.ts';
import { styleNonce } from '../theme/style-nonce.ts';
import { cssVariables, theme } from '../theme/theme.ts';
import { densities, schemes } from './looks.ts';
import { NotLetIn } from './not-let-in.tsx';
import { Shell } from './shell.tsx';
import type { Started } from './start.ts';
import { useChoice, WorkbenchContext } from './workbench.ts';

const client = new QueryClient({
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
