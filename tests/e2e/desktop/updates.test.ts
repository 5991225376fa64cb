import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished, type TestContext } from 'vitest';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answerQuestions } from '../support/desktop/dialogs.ts';
import { launchDesktop } from '../support/desktop/launch.ts';
import { pressInMenu } from '../support/desktop/menus.ts';

/** A page of releases of this machine alone, which notes what it is asked for. */
async function releases(tag: string) {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject]);
  const asked: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.cookie ?? ''}`.trim());
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ tag_name: tag, html_url: 'https://example.org/releases/newest' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  onTestFinished(() => void stop());
  const address = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}/latest`;
  return { address, asked, stop };
}

/** What a published build says of where newer ones are, in the app that the tests share; it is as it was afterwards. */
function manifestOf(context: TestContext): (releasesAt: string) => void {
  const file = join(foundOrSkip(context, 'electron', inject('desktop')).app, 'package.json');
  const as = readFileSync(file, 'utf8');
  onTestFinished(() => {
    writeFileSync(file, as);
  });
  return (releasesAt) => {
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(as) as object), releases: releasesAt }));
  };
}

describe('a newer version', () => {
  it('is looked for once each time that a person asks, and never else', async (context) => {
    const publish = manifestOf(context);
    const { address, asked, stop } = await releases('v999.0.0');
    // The page of releases vouches for itself; whatever else the program asked for would be seen by the net log.
    const { page, running } = await launchDesktop(context, { args: ['--ignore-certificate-errors'] });
    await page.getByText('No project yet.').waitFor();
    const questions = await answerQuestions(running, 1);
    const check = async (expected: string): Promise<void> => {
      const before = (await questions()).length;
      await pressInMenu(running, 'updates');
      await expect.poll(async () => (await questions()).slice(before), { timeout: 10_000 }).toEqual([expected]);
    };
    await check('Whether there is a newer version could not be found out');
    publish(address);
    expect(asked).toEqual([]);
    await check('A newer version is there: v999.0.0');
    expect(asked).toEqual(['GET /latest']);
    await stop();
    await check('Whether there is a newer version could not be found out');
    expect(asked).toHaveLength(1);
  });
});
