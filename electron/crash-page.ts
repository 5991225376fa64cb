import { startPage } from './app-address.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Copies the report; a page of ours carries no script of its own text. */
export const crashScript = {
  path: '/crash.js',
  text: `document.querySelector('button').addEventListener('click', async () => {
  await navigator.clipboard.writeText(document.querySelector('pre').textContent);
  document.querySelector('output').textContent = document.querySelector('output').dataset.done;
});
`,
} as const;

const style = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 12vh auto 0; padding: 0 2rem; }
h1 { font-size: 20px; } p { margin: 0 0 1rem; }
pre { padding: 12px; border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); border-radius: 4px; overflow: auto;
  font-size: 12px; max-height: 40vh; user-select: text; }
a, button { display: inline-block; margin-right: 8px; padding: 4px 12px; font: inherit; font-size: 13px; border-radius: 4px;
  border: 1px solid #0f766e; text-decoration: none; }
a { background: #0f766e; color: #fff; } button { background: Canvas; color: CanvasText; }`;

/** What a window shows in place of a page that broke: that nothing saved is lost, the way back, and a report to hand on. */
export function crashHtml(report: string, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Coproduction Workbench</title>
<style nonce="${nonce}">${style}</style>
<main>
<h1>This window broke <span lang="zh-Hans">· 此窗口已停止工作</span></h1>
<p>Every choice was saved when it was made. Open the workbench again and go on where you were.<br>
<span lang="zh-Hans">每一项选择在作出时即已保存。重新打开工作台即可继续。</span></p>
<p><a href="${startPage}">Open again · 重新打开</a><button type="button">Copy the report · 复制报告</button>
<output data-done="Copied · 已复制"></output></p>
<p>The report names the program, the system and what broke. It holds nothing of your projects.</p>
<pre>${escape(report)}</pre>
</main>
<script src="${crashScript.path}"></script>
</html>
`;
}
