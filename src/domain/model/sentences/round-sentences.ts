import { defineSentences } from './define-sentences.ts';

export const roundSentences = defineSentences({
  'rounds.nothing-coded': [
    '{coder} has coded nothing yet of {cases*}. Code it first (where nothing is found, as absent), or mark the others done.',
    '{coder} 尚未编码{cases}。请先编码（查无内容时标为不存在），或只将其他案例标为完成。',
  ],
  'rounds.marked': [
    '{coder} marked {cases*} done in the round “{title}”',
    '{coder} 在编码轮次“{title}”中将{cases}标为完成',
  ],
  'rounds.none-open-for': ['No round is open that gives {coder} cases.', '没有将案例分给 {coder} 的进行中的编码轮次。'],
  'rounds.several-open-for': [
    '{coder} has cases in several open rounds: {titles}. Say which‹ (--round TITLE)|›.',
    '{coder} 在多个进行中的编码轮次里都有案例：{titles}。请指明是哪一个‹（--round TITLE）|›。',
  ],
  'rounds.not-a-coder': [
    '{coder} does not code in the round “{round}”, whose coders are {coders,}.',
    '{coder} 不是编码轮次“{round}”的编码员；该轮次的编码员是 {coders}。',
  ],
  'rounds.case-not-given': [
    'The round “{round}” does not give case {strange#} to {coder}.',
    '编码轮次“{round}”没有将案例 {strange} 分给 {coder}。',
  ],
  'rounds.is-closed': [
    'The round “{round}” is closed. Undo that, or open another round for these cases.',
    '编码轮次“{round}”已结束。请撤销结束操作，或为这些案例另开一轮。',
  ],
  'rounds.other-version': [
    'The round “{round}” was opened under version {codebookVersion#} of the codebook, which has come to version {version#} by a merge. Close the round as it is‹ (--unfinished)|› and open another.',
    '编码轮次“{round}”开始时用的是编码手册第 {codebookVersion} 版，合并后已是第 {version} 版。请按现状结束该轮次‹（--unfinished）|›，再另开一轮。',
  ],
  'rounds.title-taken': [
    'There is a round “{title}” already. Give the new one another title.',
    '已有名为“{title}”的编码轮次。请为新的一轮另取标题。',
  ],
  'rounds.two-at-a-time': [
    'A coder cannot code one case in two rounds at a time. Close the other round, or leave these cases out.',
    '同一编码员不能同时在两个轮次中编码同一案例。请结束另一轮次，或不要选这些案例。',
  ],
  'rounds.cannot-code': [
    '“{unasked}” holds what files say and codes in no round. Name persons or rules.',
    '“{unasked}”只保存文件所述，不参加编码轮次。请指定人员或规则。',
  ],
  'rounds.case-excluded': [
    'Case {excluded#} is excluded from the review. Leave it out, or include it first.',
    '案例 {excluded} 已被排除在综述之外。请不要选它，或先将其纳入。',
  ],
  'rounds.still-to-do': [
    'case {number#}: {coder} has it to do in the round “{round}”',
    '案例 {number}：{coder} 在编码轮次“{round}”中尚未完成',
  ],
  'rounds.closed-already': ['The round “{title}” was closed on {day} already.', '编码轮次“{title}”已于 {day} 结束。'],
  'rounds.unfinished': [
    'The round “{title}” is not finished: {waiting*,}. Mark the cases done first, or close it as it is‹ (--unfinished)|›.',
    '编码轮次“{title}”尚未完成：{waiting}。请先将案例标为完成，或按现状结束‹（--unfinished）|›。',
  ],
  'rounds.waiting': [
    '{coder} has {missing+} of {assigned+} cases to do',
    '{coder} 的 {assigned} 个案例中还有 {missing} 个未完成',
  ],
  'rounds.done-stays': [
    '{coder} has marked case {number#}{others*} done in the round “{round}”, so what {coder} said there stays. To code it again, open another round that gives the case to this coder; a mark set by mistake can be undone‹ (copro history, copro undo)| in History›. Nothing was changed.',
    '{coder} 已在编码轮次“{round}”中将案例 {number}{others}标为完成，因此 {coder} 在此的答案保持不变。如需重新编码，请另开一轮并将该案例分给此编码员；误标可以‹撤销（copro history，copro undo）|在“历史”中撤销›。未作任何更改。',
  ],
  'rounds.done-in': [
    'case {number#}, coder {coder}: done in the round “{round}”',
    '案例 {number}，编码员 {coder}：已在编码轮次“{round}”中完成',
  ],
  'rounds.project-lacks': ['The project has no round {round}.', '项目中没有编码轮次 {round}。'],
  'rounds.codebook-held': [
    'The round “{round}” is open, and until it is closed the codebook stays at version {version#}: all of its coders must code by one scheme. Close the round‹ (copro round PROJECT --close TITLE, with --unfinished where cases are not done)| under Agree›, change the codebook, and open another round for what is left. Nothing was changed.',
    '编码轮次“{round}”正在进行，结束之前编码手册保持第 {version} 版：所有编码员须按同一方案编码。请‹结束该轮次（copro round PROJECT --close TITLE，尚有未完成案例时加 --unfinished）|在“比对”中结束该轮次›，修改编码手册，再为余下案例另开一轮。未作任何更改。',
  ],
  'rounds.idle-coder': [
    '{coder} would have no case to code. Leave the coder out, or give more cases.',
    '{coder} 将没有案例可编码。请去掉该编码员，或增加案例。',
  ],
  'rounds.no-case': [
    'There is no case to code: no case was chosen, or none passes the filter.',
    '没有可编码的案例：没有选择案例，或没有案例符合筛选条件。',
  ],
  'rounds.no-coder': ['Say who codes: name one coder or more.', '请说明由谁编码：至少指定一名编码员。'],
  'rounds.coder-twice': [
    'Coder “{twice}” is named twice. Name each coder once.',
    '编码员“{twice}”出现了两次。每名编码员只写一次。',
  ],
  'rounds.stranger': [
    '“{stranger}” is none of the round’s coders: {coders,}.',
    '“{stranger}”不是该轮次的编码员：{coders}。',
  ],
  'rounds.sample-too-large': [
    'A sample of {count+} cannot be drawn from {cases:case|cases}.',
    '无法从 {cases} 个案例中抽取 {count} 个。',
  ],
  'rounds.too-many-each': [
    'Each case cannot be coded by {perCase+} of {coders+} coders.',
    '无法由 {coders} 名编码员中的 {perCase} 名编码每个案例。',
  ],
  'rounds.opened': [
    'Opened the round “{title}” for {coders,}: {cases:case|cases}',
    '为 {coders} 开始了编码轮次“{title}”：{cases} 个案例',
  ],
  'rounds.filter': ['filter {filter}', '筛选 {filter}'],
  'rounds.together': ['{together+} coded by {each+} each', '{together} 个案例各由 {each} 人编码'],
  'rounds.seed': ['seed {seed#}', '随机种子 {seed}'],
  'rounds.others-dealt': ['the others dealt out to {coders,}, one each', '其余案例分给 {coders}，每个一人'],
  'rounds.others-by': ['the others coded by {coders,}', '其余案例由 {coders} 编码'],
  'rounds.closed': ['Closed the round “{title}”', '结束了编码轮次“{title}”'],
  'rounds.closed-unfinished': [
    'Closed the round “{title}”, unfinished: {waiting*,}',
    '结束了尚未完成的编码轮次“{title}”：{waiting}',
  ],
  'rounds.case-list': ['cases {numbers,}', '案例 {numbers}'],
  'rounds.no-cases-named': [
    '“{part}” names no cases: write all, numbers as 1,2,5-9, or a filter as "year>2000".',
    '“{part}”没有指明案例：请写 all、如 1,2,5-9 的编号，或如 "year>2000" 的筛选。',
  ],
  'rounds.no-range': [
    '“{part}” is no range of cases: write the smaller number first.',
    '“{part}”不是案例范围：请先写较小的编号。',
  ],
  'rounds.no-sample': [
    '‹--sample takes|The sample is› a number of cases or a share as 20%; “{text}” is none.',
    '‹--sample 接受|抽样可用›案例数或如 20% 的比例；“{text}”不是。',
  ],
});
