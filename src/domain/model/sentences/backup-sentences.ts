import { defineSentences } from './define-sentences.ts';

export const backupSentences = defineSentences({
  'backup.not-made-today': ['Today’s backup could not be made. {reason*}', '今天的备份未能完成。{reason}'],
  'backup.being-read': [
    'Somebody reads {path} at this moment. Close the project there, then try again.',
    '此刻有人正在读取 {path}。请在该处关闭项目后重试。',
  ],
  'backup.not-sound-source': [
    '{path} was not backed up, because it is not sound ({message*}). The earlier backups stay as they are.',
    '{path} 未备份，因为它已损坏（{message}）。先前的备份保持不变。',
  ],
  'backup.restored': ['Restored the backup {backup}', '还原了备份 {backup}'],
  'backup.not-sound': [
    '{backup} is not sound ({message*}). It was not put in place; take another backup.',
    '{backup} 已损坏（{message}）。未用它还原；请选用其他备份。',
  ],
  'backup.onto-folder': ['{path} is a folder. Name the project file.', '{path} 是文件夹。请指定项目文件。'],
  'backup.onto-backup': [
    '{path} is a backup itself, and nothing is put in its place. Name the backup first, then the project.',
    '{path} 本身就是备份，不会被替换。请先写备份，再写项目。',
  ],
  'backup.is-project': [
    '{backup} is the project itself. Name the backup first, then the project.',
    '{backup} 就是项目本身。请先写备份，再写项目。',
  ],
  'backup.copy-not-sound': [
    'The copy of the backup is not sound ({message*}). Nothing was changed; check the disk.',
    '备份的副本已损坏（{message}）。未作任何更改；请检查磁盘。',
  ],
  'check.final-codings': ['final codings', '最终编码'],
  'check.frozen-codings': ['frozen codings', '冻结的编码'],
  'check.no-case': ['{rows+} {what*} belong to no case', '有 {rows} 条{what}不属于任何案例'],
  'check.of-variable': ['{rows+} {what*} of “{variable}” {problem*}', '“{variable}”的 {rows} 条{what}{problem}'],
  'check.several-codes': ['have {present+} codes where one is allowed', '在只允许一个代码处有 {present} 个代码'],
  'check.wrong-kind': ['have the wrong kind of value for {kind}', '的值不符合“{kind}”类型'],
  'check.unknown-code': [
    'name a code ({unknown}) that the variable does not have',
    '使用了该变量没有的代码（{unknown}）',
  ],
  'check.several-values': [
    'several values of the attribute “{id}” in {cases:case|cases}',
    '有 {cases} 个案例的属性“{id}”有多个值',
  ],
  'check.codebook-differs': [
    'The codebook differs from what was kept as its version {version#}.',
    '编码手册与所存的第 {version} 版不一致。',
  ],
  'check.passages-without-coding': [
    '{rows:passage is|passages are} evidence for a coding that is not there',
    '有 {rows} 段摘录所支持的编码并不存在',
  ],
  'check.empty-rounds': [
    '{rounds:round has|rounds have} no cases or no coders',
    '有 {rounds} 个轮次没有案例或没有编码员',
  ],
  'check.outside-rounds': [
    '{rows:mark or frozen answer is|marks or frozen answers are} of what their round gives nobody to code',
    '有 {rows} 条完成标记或冻结的答案不属于其轮次所分配的编码任务',
  ],
  'check.schema': ['its {part} is not as the program makes it', '其 {part} 与程序所建的不符'],
  'check.unknown-command': [
    '{rows:row|rows} of “{table}” by a command that the history does not have',
    '“{table}”中有 {rows} 行由操作记录中没有的操作写入',
  ],
  'check.commands-missing': ['commands are missing from the history', '操作记录有缺失'],
  'check.dangling': [
    '{rows:row|rows} of “{table}” without the “{parent}” that they belong to',
    '“{table}”中有 {rows} 行指向不存在的“{parent}”',
  ],
  'backup.none-sound': ['{problem*} There is no sound backup in {folder}.', '{problem}{folder} 中没有完好的备份。'],
  'backup.newest': [
    '{problem*} The newest sound backup ({at}) ‹comes back with: copro restore "{path}" "{file}"|is {path}›.',
    '{problem}‹可用以下命令还原最新的完好备份（{at}）：copro restore "{path}" "{file}"|最新的完好备份（{at}）：{path}›。',
  ],
  'backup.newest-holds': [
    '{problem*} The newest sound backup ({at}, {cases:case|cases}, {codings:coding|codings}) ‹comes back with: copro restore "{path}" "{file}"|is {path}›.',
    '{problem}‹可用以下命令还原最新的完好备份（{at}，{cases} 个案例，{codings} 条编码）：copro restore "{path}" "{file}"|最新的完好备份（{at}，{cases} 个案例，{codings} 条编码）：{path}›。',
  ],
});
