import { defineWords } from '../language/define-words.ts';

export const partsWords = defineWords(
  {
    'pager.pages': 'Pages of the list',
    'pager.of': '{from}–{to} of {all}',
    'pager.first': 'First page',
    'pager.before': 'Page before',
    'pager.after': 'Next page',
    'pager.last': 'Last page',
    'running.stop': 'Stop',
    'copy.refused':
      'Nothing was copied: the system did not let the program use the clipboard. Bring this window to the front and copy again.',
  },
  {
    'pager.pages': '列表分页',
    'pager.of': '第 {from}–{to} 个，共 {all} 个',
    'pager.first': '首页',
    'pager.before': '上一页',
    'pager.after': '下一页',
    'pager.last': '末页',
    'running.stop': '停止',
    'copy.refused': '未能复制：系统不允许程序使用剪贴板。请将此窗口置于最前，再次复制。',
  },
);
