import { defineWords } from '../language/define-words.ts';

export const mergeWords = defineWords(
  {
    'merge.command': 'Merge another copy of this review…',
    'merge.title': 'Merge another copy',
    'merge.why':
      'Another copy of this review, or the package that a coder sends back. It is compared first; nothing is written until you say so.',
    'merge.choose': 'Choose a copy…',
    'merge.stop': 'Stop',
    'merge.brings_one': 'It brings {count} entry by {people}:',
    'merge.brings_other': 'It brings {count} entries by {people}:',
    'merge.changes-nothing': 'They change nothing here.',
    'merge.nothing': 'Nothing is new: everything that this copy holds was merged before.',
    'merge.taken-back':
      'Entry {merge#} brought it in and entry {undoneBy#} took it back; undo entry {undoneBy#} to have it again.',
    'merge.tasks_one':
      '{count} thing was changed on both copies, each in its own way: both stay, to be settled on Agree.',
    'merge.tasks_other':
      '{count} things were changed on both copies, each in its own way: both stay, to be settled on Agree.',
    'merge.renumbered': '“{title}” becomes case {to#}, no longer {from#}.',
    'merge.double': 'Cases {here} and {came} look alike (“{title}”): look at them afterwards.',
    'merge.run': 'Merge',
    'merge.another': 'Choose another copy',
    'merge.done_one': 'Merged {count} entry by {people}.',
    'merge.done_other': 'Merged {count} entries by {people}.',
  },
  {
    'merge.command': '合并本综述的另一副本…',
    'merge.title': '合并另一副本',
    'merge.why': '本综述的另一副本，或编码员交回的数据包。先作比较；在您确认之前不会写入任何内容。',
    'merge.choose': '选择副本…',
    'merge.stop': '停止',
    'merge.brings_one': '将并入 {people} 的 {count} 条记录：',
    'merge.brings_other': '将并入 {people} 的 {count} 条记录：',
    'merge.changes-nothing': '这些记录不改变此处的任何内容。',
    'merge.nothing': '没有新内容：该副本中的一切均已合并过。',
    'merge.taken-back':
      '第 {merge#} 条记录曾将其并入，第 {undoneBy#} 条又将其撤回；如需恢复，请撤销第 {undoneBy#} 条。',
    'merge.tasks_one': '有 {count} 处在两份副本中作了不同修改：两者都会保留，请在“一致性”中处理。',
    'merge.tasks_other': '有 {count} 处在两份副本中作了不同修改：两者都会保留，请在“一致性”中处理。',
    'merge.renumbered': '“{title}”将成为案例 {to#}，不再是 {from#}。',
    'merge.double': '案例 {here} 与 {came} 看似相同（“{title}”）：请在合并后查看。',
    'merge.run': '合并',
    'merge.another': '选择其他副本',
    'merge.done_one': '已并入 {people} 的 {count} 条记录。',
    'merge.done_other': '已并入 {people} 的 {count} 条记录。',
  },
);
