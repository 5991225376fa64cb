import { defineSentences } from './define-sentences.ts';

export const programSentences = defineSentences({
  'program.no-method': ['There is no method “{method}”.', '没有方法“{method}”。'],
  'program.bad-answer': [
    '{method} answered in a form that its contract does not allow: {why}',
    '{method} 的答复不符合约定：{why}',
  ],
  'program.cancelled': ['Cancelled; nothing was changed.', '已取消；未作任何更改。'],
  'program.went-wrong': ['Something went wrong inside the program: {why}', '程序内部出错：{why}'],
  'program.bad-input': ['What was given is not valid: {why}.', '给出的内容无效：{why}。'],
  'program.lost': [
    'The program behind this window does not answer. Start it again‹: copro open|›.',
    '此窗口的后台程序没有响应。请重新启动‹：copro open|›。',
  ],
  'program.core-stopped': [
    'The part of the program that keeps the projects stopped while it was doing this. It is not done again by itself: look what is there, and do again what is missing.',
    '管理项目的后台程序在执行此操作时停止。此操作不会自动重做：请查看现有内容，再补做缺少的部分。',
  ],
  'program.nothing-here': ['There is nothing here.', '此处没有内容。'],
  'program.not-let-in': [
    'This window was not let in. Start it again‹: copro open|›.',
    '此窗口未获准进入。请重新启动‹：copro open|›。',
  ],
  'program.too-much': ['This is more than a call may hold.', '内容超出一次请求的上限。'],
  'program.no-json': ['This is not JSON.', '这不是 JSON。'],
  'program.no-window': ['A call says which window it comes from.', '请求须说明来自哪个窗口。'],
  'program.address-used': [
    'This address was used before, or is older than a minute.',
    '此地址已被使用，或已超过一分钟。',
  ],
  'program.own-address': ['This server answers to its own address only.', '此服务器只响应自身的地址。'],
  'program.only-get-post': ['Only GET for the page and POST for calls.', '页面只接受 GET，请求只接受 POST。'],
  'program.foreign': ['Requests from other pages are refused.', '拒绝来自其他页面的请求。'],
  'program.json-calls': ['Calls are JSON.', '请求须为 JSON。'],
  'program.no-interface': [
    'There is no built interface in {folder}. Build it first: npm run build.',
    '{folder} 中没有构建好的界面。请先构建：npm run build。',
  ],
});
