import { defineSentences } from './define-sentences.ts';

export const mergeSentences = defineSentences({
  'merge.kept-this': ['kept what showed', '保留了显示的版本'],
  'merge.took-other': ['took the other version', '采用了另一版本'],
  'merge.other-review': [
    '{path} is another review, no copy of this one. Export it and import what you need. Nothing was changed.',
    '{path} 是另一份综述，不是本综述的副本。请将其导出，再导入所需内容。未作任何更改。',
  ],
  'merge.taken-back': [
    'Much of {path} was merged before (entry {merge#}) and taken back by entry {undoneBy#}. ‹Bring it back first: copro undo PROJECT --entry {undoneBy#}.|Undo entry {undoneBy#} in History first.› Nothing was changed.',
    '{path} 的大部分内容先前已合并（第 {merge} 条），后又撤销（第 {undoneBy} 条）。‹请先将其恢复：copro undo PROJECT --entry {undoneBy}。|请先在“历史”中撤销第 {undoneBy} 条。›未作任何更改。',
  ],
  'merge.changed-meanwhile': [
    'The project was changed while the merge was worked out. Nothing was changed; merge again.',
    '计算合并时项目已有更改。未作任何更改；请重新合并。',
  ],
  'merge.dry-run': ['A dry run keeps nothing.', '试运行不保留任何内容。'],
  'merge.ask-again': [
    'On another copy the variable took several codes when this was coded; now it takes one.',
    '在另一副本上编码时，该变量可选多个代码；现在只能选一个。',
  ],
  'merge.contradict': [
    'The two copies contradict each other: {message*}. Nothing was changed.',
    '两个副本相互矛盾：{message}。未作任何更改。',
  ],
  'merge.no-task': [
    'There is no open task {task#}.‹ copro merge PROJECT --tasks lists them.|›',
    '没有待裁定的第 {task} 项。‹可用 copro merge PROJECT --tasks 查看。|›',
  ],
  'export.json-of-all': [
    'JSON holds the codings of everybody. Leave the coder out, or choose csv.',
    'JSON 包含所有人的编码。请不要指定编码员，或改选 csv。',
  ],
  'export.package-needs-coder': [
    'A package is made for one coder. Name the coder.',
    '数据包是为一名编码员制作的。请指明编码员。',
  ],
  'export.entry-left-out': ['What another coder did', '另一位编码员的操作'],
  'export.package-made': ['Made a package for {coder}', '为 {coder} 制作了数据包'],
  'merge.settled': ['Settled task {task#}: {kept*}', '裁定了第 {task} 项：{kept}'],
  'merge.settled-at': ['Settled task {task#} ({place*,}): {kept*}', '裁定了第 {task} 项（{place}）：{kept}'],
  'merge.done': ['Merged {file}: {entries:entry|entries} by {people,}', '合并了 {file}：{people} 的 {entries} 条记录'],
  'merge.nothing-said': ['The merge said nothing.', '合并没有返回结果。'],
  'merge.row-in-neither': [
    'Neither copy has row {key#} of {table}, which others need.',
    '两个副本都没有其他内容所需的 {table} 第 {key} 行。',
  ],
});
