import { describe, expect, it } from 'vitest';
import { answerPage } from '../../../electron/answer-page.ts';
import { isNewer } from '../../../electron/newer-version.ts';
import type { InterfaceFiles } from '../../../src/core/page/interface-files.ts';

const files: InterfaceFiles = { page: (nonce) => `<style nonce="${nonce}"></style>`, files: new Map() };

async function ask(url: string, method = 'GET', report = '') {
  const response = await answerPage({ files, report: () => report }, { url, method });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a request for a page', () => {
  it('is answered with the interface under the nonce of its policy', async () => {
    const { status, headers, text } = await ask('app://bundle/');
    const nonce = /nonce="([\w-]{43})"/.exec(text)?.[1] ?? 'none';
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is refused to another host, another method, and for whatever is not on the list', async () => {
    expect((await ask('app://elsewhere/')).status).toBe(403);
    expect((await ask('app://bundle/', 'POST')).status).toBe(405);
    for (const path of ['package.json', 'assets/../../package.json', '%2e%2e/package.json', 'crash/../x'])
      expect((await ask(`app://bundle/${path}`)).status, path).toBe(404);
  });

  it('shows a report as text and never as a page', async () => {
    const { text } = await ask('app://bundle/crash', 'GET', '<script>alert("x")</script> & more');
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more');
    expect(text.match(/<script/g)).toHaveLength(1);
  });
});

describe('a version', () => {
  it('is newer by its numbers, and a release newer than what came before it', () => {
    expect(isNewer('v1.10.0', '1.9.9')).toBe(true);
    expect(isNewer('1.0.0', '1.0.0-beta')).toBe(true);
    expect(isNewer('1.0.0-beta', '1.0.0')).toBe(false);
    expect(isNewer('0.1.0', '0.1.0')).toBe(false);
    expect(isNewer('0.0.9', '0.1.0')).toBe(false);
  });
});
