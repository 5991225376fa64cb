import { defineWords } from '../language/define-words.ts';

/** What a grid says of itself, to screen readers above all. */
export const gridWords = defineWords(
  {
    'grid.checked': 'checked',
    'grid.unchecked': 'unchecked',
    'grid.indeterminate': 'some checked',
    'grid.toggle-row': 'Press Space to choose the row',
    'grid.toggle-all': 'Press Space to choose all rows',
    'grid.editor': 'Cell',
    'grid.not-chosen': 'This row cannot be chosen',
    'grid.sortable': 'Press Enter to sort',
    'grid.loading': 'Loading …',
    'grid.empty': 'No rows',
  },
  {
    'grid.checked': '已选',
    'grid.unchecked': '未选',
    'grid.indeterminate': '部分已选',
    'grid.toggle-row': '按空格键选择该行',
    'grid.toggle-all': '按空格键选择所有行',
    'grid.editor': '单元格',
    'grid.not-chosen': '该行不能选择',
    'grid.sortable': '按 Enter 键排序',
    'grid.loading': '正在载入……',
    'grid.empty': '没有行',
  },
);
