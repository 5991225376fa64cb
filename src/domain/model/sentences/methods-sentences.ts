import { defineSentences } from './define-sentences.ts';

/** The methods of a review as a paper tells them, each sentence from what the project and its history hold. */
export const methodsSentences = defineSentences({
  'methods.searched': ['Date of the search: {date}.', '检索日期：{date}。'],
  'methods.holds': ['The review holds {cases:case|cases}{statuses*}.', '本综述共有 {cases} 个案例{statuses}。'],
  'methods.statuses': [': {statuses*,}', '，其中{statuses}'],
  'methods.of-status': ['{cases+} {status*}', '{status} {cases} 个'],
  'methods.entry': ['{what} ({day*}).', '{what}（{day}）。'],
  'methods.sources': ['{sources:source is|sources are} kept beside the cases.', '案例之外保存有 {sources} 份文献。'],
  'methods.codebook': [
    'The codebook “{title}” (version {version#}) has {variables:variable|variables}, {judgements+} of them judgements.',
    '编码手册“{title}”（第 {version} 版）含 {variables} 个变量，其中 {judgements} 个需由编码员判断。',
  ],
  'methods.changed-once': ['It was changed once: {changes*;}.', '编码手册修改过 1 次：{changes}。'],
  'methods.changed': ['It was changed {times+} times: {changes*;}.', '编码手册修改过 {times} 次：{changes}。'],
  'methods.change': [
    'version {version#} ({day*}): {summary} ({reason})',
    '第 {version} 版（{day}）：{summary}（{reason}）',
  ],
  'methods.coder': [
    '{coder}{kind*} gave {answers:answer|answers} on {cases:case|cases}.',
    '{coder}{kind}对 {cases} 个案例给出 {answers} 个答案。',
  ],
  'methods.kind-rule': [' (a written rule, not a person)', '（书面规则，并非人工编码）'],
  'methods.kind-import': [' (values read from files)', '（读自文件的值）'],
  'methods.kind-stated': [' (what the sources themselves say)', '（文献自述）'],
  'methods.round-open': [
    'The round “{title}” was opened on {opened*} under version {version#} of the codebook and is still open: {cases:case|cases}, {shared+} of them coded by two or more.',
    '编码轮次“{title}”于 {opened}按编码手册第 {version} 版开启，尚未结束：共 {cases} 个案例，其中 {shared} 个由两人以上编码。',
  ],
  'methods.round-closed': [
    'The round “{title}” was opened on {opened*} under version {version#} of the codebook and closed on {closed*}: {cases:case|cases}, {shared+} of them coded by two or more.',
    '编码轮次“{title}”于 {opened}按编码手册第 {version} 版开启，于 {closed}结束：共 {cases} 个案例，其中 {shared} 个由两人以上编码。',
  ],
  'methods.drawn': ['How they were drawn: {drawn;}.', '案例的抽取方式：{drawn}。'],
  'methods.done': ['Marked done: {done*,}.', '已标为完成：{done}。'],
  'methods.done-by': ['{coder} {done+} of {assigned+}', '{coder} {assigned} 个中的 {done} 个'],
  'methods.final': [
    'Of {finals:final answer|final answers}, {parts*,}; entered by {by,}.',
    '{finals} 个最终编码中，{parts}；由 {by} 录入。',
  ],
  'methods.origin-agreed': ['{answers+} agreed (two answers alike)', '{answers} 个为编码员一致（两人答案相同）'],
  'methods.origin-discussed': ['{answers+} settled in discussion', '{answers} 个经讨论确定'],
  'methods.origin-decided': ['{answers+} decided', '{answers} 个经裁定确定'],
  'methods.origin-single-coder': ['{answers+} given by one coder alone', '{answers} 个仅由一名编码员给出'],
  'methods.merged-once': ['Copies of the project were merged once{settled*}.', '项目副本合并过 1 次{settled}。'],
  'methods.merged': [
    'Copies of the project were merged {times+} times{settled*}.',
    '项目副本合并过 {times} 次{settled}。',
  ],
  'methods.settled': [
    '; {places:place that two copies had changed differently was settled|places that two copies had changed differently were settled}',
    '；两份副本修改不一的 {places} 处均已裁定',
  ],
  'methods.day': ['{day#} {month*} {year}', '{year} 年 {month}{day} 日'],
  'month.01': ['January', '1 月 '],
  'month.02': ['February', '2 月 '],
  'month.03': ['March', '3 月 '],
  'month.04': ['April', '4 月 '],
  'month.05': ['May', '5 月 '],
  'month.06': ['June', '6 月 '],
  'month.07': ['July', '7 月 '],
  'month.08': ['August', '8 月 '],
  'month.09': ['September', '9 月 '],
  'month.10': ['October', '10 月 '],
  'month.11': ['November', '11 月 '],
  'month.12': ['December', '12 月 '],
});
