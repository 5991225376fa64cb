import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { contentPolicy } from '../../../src/core/page/security-headers.ts';
import { like } from '../../support/like.ts';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { launchDesktop } from '../support/desktop/launch.ts';
import { processesOf } from '../support/desktop/processes.ts';
import { openExample } from '../support/use-workbench.ts';

const probe = fileURLToPath(new URL('../support/desktop/probe.js', import.meta.url));

describe('a hostile script in the page', () => {
  it('reaches no Node, no network, no file, no other window and no permission', async (context) => {
    const { app } = foundOrSkip(context, 'electron', inject('desktop'));
    copyFileSync(probe, join(app, 'dist/ui/assets/probe.js'));
    const { page, running } = await launchDesktop(context);
    await page.getByText('No project yet.').waitFor();
    const before = await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    const found = await page.evaluate("import('/assets/probe.js').then(({ probes }) => probes())");
    expect(found).toEqual({
      node: 'undefinedundefinedundefined',
      electron: 'undefinedundefined',
      bridge: 'call cancel subscribe',
      bridgeIsFrozen: 'refused: TypeError',
      eval: 'refused: EvalError',
      maker: 'refused: EvalError',
      wasm: like(/^refused: /),
      inline: 'false',
      web: 'refused: TypeError',
      file: 'refused: TypeError',
      socket: 'failed',
      otherHost: 'refused: TypeError',
      upward: '404',
      upwardTwice: '404',
      post: '405',
      missing: '404',
      frame: like(/^(blank|empty|nothing)$/),
      popup: 'true',
      local: 'true',
      camera: like(/^refused: Not(Allowed|Found)Error/),
      notification: 'denied',
      place: 'denied',
      reading: 'refused: NotAllowedError',
    });
    const after = await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(after).toBe(before);
    // Nor does it get away from its page.
    await page.evaluate("location.href = 'https://example.org/'").catch(() => undefined);
    await page.evaluate("location.href = 'file:///etc/hostname'").catch(() => undefined);
    expect(page.url()).toMatch(/^app:\/\/bundle\//);
  });
});

describe('the window', () => {
  it('has the policy of the loopback server, a nonce of its own, and a real sandbox', async (context) => {
    const { page, home } = await launchDesktop(context);
    await page.getByText('No project yet.').waitFor();
    const policies = await page.evaluate<string[]>(
      "Promise.all([fetch('/'), fetch('/')]).then((all) => all.map((one) => one.headers.get('content-security-policy')))",
    );
    const nonces = policies.map((policy) => /'nonce-([\w-]{43})'/.exec(policy)?.[1] ?? '');
    expect(policies).toEqual(nonces.map(contentPolicy));
    expect(nonces[0]).not.toBe(nonces[1]);
    const renderers = processesOf(home).filter(({ command }) => command.includes('--type=renderer'));
    expect(renderers).toHaveLength(1);
    for (const { id, command } of processesOf(home)) {
      expect(command).not.toContain('--no-sandbox');
      if (command.includes('--type=renderer'))
        expect(readFileSync(`/proc/${String(id)}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    }
  });
});

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly host?: string };
  }[];
};

describe('the network', () => {
  it('is never asked for anything', async (context) => {
    const home = temporaryFolder();
    const file = join(home, 'net.json');
    const { page, running } = await launchDesktop(context, { home, args: [`--log-net-log=${file}`] });
    await openExample(page);
    await page.getByRole('textbox').first().fill('mispeled wrods in a sentense');
    const child = running.process();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await running.evaluate(({ app }) => {
      app.quit();
    });
    await gone;
    const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
    const of = (name: string) => {
      const type = constants.logEventTypes[name];
      expect(type, name).toBeTypeOf('number');
      return events.filter((event) => event.type === type);
    };
    const addresses = of('URL_REQUEST_START_JOB').map(({ params }) => params?.url ?? '');
    expect(addresses.filter((url) => !/^(app|blob|data|devtools):/.test(url))).toEqual([]);
    expect(of('HOST_RESOLVER_MANAGER_REQUEST').map(({ params }) => params?.host)).toEqual([]);
    expect(of('TCP_CONNECT')).toEqual([]);
  });
});
