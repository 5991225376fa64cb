import { defineSentences } from './define-sentences.ts';

export const caseSentences = defineSentences({
  'cases.added': ['{by} added case {number#} “{title}”', '{by} 添加了案例 {number}“{title}”'],
  'cases.none-of-number': ['There is no case {number#}. Nothing was changed.', '没有案例 {number}。未作任何更改。'],
  'cases.retitled': ['{by} retitled {whom*} to “{title}”', '{by} 将{whom}的标题改为“{title}”'],
  'cases.changed': ['{by} changed {whom*}', '{by} 修改了{whom}'],
  'cases.note-changed': ['{by} changed the note of {whom*}', '{by} 修改了{whom}的备注'],
  'cases.none-at-position': ['There is no case at position {position#}.', '第 {position} 个位置没有案例。'],
  'cases.project-lacks': ['The project has no case {number#}.', '项目中没有案例 {number}。'],
  'cases.in-round': ['case {number#}: in the round “{title}”', '案例 {number}：在编码轮次“{title}”中'],
  'cases.no-sort-column': ['There is no column “{column}” to sort by.', '没有可用于排序的“{column}”列。'],
  'cases.no-filter-column': ['There is no column “{column}” to filter by.', '没有可用于筛选的“{column}”列。'],
  'paste.too-many-rows': [
    '{rows:row was|rows were} pasted, but only {cases:case is|cases are} shown from here on. Paste further up, or add cases first. Nothing was changed.',
    '粘贴了 {rows} 行，但从这里往下只有 {cases} 个案例。请从更靠上的位置粘贴，或先添加案例。未作任何更改。',
  ],
  'paste.nothing': ['The clipboard holds no cells to paste.', '剪贴板中没有可粘贴的单元格。'],
  'paste.no-column': ['There is no column “{id}” to paste onto.', '没有可供粘贴的“{id}”列。'],
  'paste.done': [
    '{coder} pasted {cells:cell|cells} into {rows:case|cases}',
    '{coder} 将 {cells} 个单元格粘贴到 {rows} 个案例',
  ],
  'paste.no-column-here': [
    'there is no column here to paste onto. Start further left.',
    '此处没有可供粘贴的列。请从更靠左的位置开始。',
  ],
  'paste.number-stays': [
    'the number of a case stays as it is. Leave this column out.',
    '案例编号不可更改。请去掉此列。',
  ],
  'paste.no-status': [
    '“{text}” is no status. Write included, undecided, or excluded: and the reason.',
    '“{text}”不是案例状态。请写 included、undecided，或 excluded: 加理由。',
  ],
  'cases.excluded': ['{by} excluded {whom*} ({reason})', '{by} 排除了{whom}（{reason}）'],
  'cases.included': ['{by} included {whom*}', '{by} 纳入了{whom}'],
  'cases.undecided': ['{by} marked {whom*} as undecided', '{by} 将{whom}标为待定'],
  'cases.deleted-one': ['{by} deleted case {number#} “{title}”', '{by} 删除了案例 {number}“{title}”'],
  'cases.deleted': ['{by} deleted {cases:case|cases}', '{by} 删除了 {cases} 个案例'],
  'paste.unreadable': [
    '{cells:cell|cells} of what was pasted cannot be read, so nothing was changed.',
    '粘贴的内容中有 {cells} 个单元格无法读取，因此未作任何更改。',
  ],
  'cases.held-by-round': [
    'Case {number#}{others*} belongs to the round “{title}”, whose record stays whole. Exclude it instead, with the reason. Nothing was changed.',
    '案例 {number}{others}属于编码轮次“{title}”，该轮次的记录须保持完整。请改为排除并写明理由。未作任何更改。',
  ],
});
