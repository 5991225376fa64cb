import { defineSentences } from './define-sentences.ts';

export const reportSentences = defineSentences({
  'saved.taken-over': [
    '{by} took over {tables:table|tables} and {figures:figure|figures} from {file}',
    '{by} 从 {file} 读取 {tables} 个表和 {figures} 个图',
  ],
  'saved.is-figure-here': [
    'The file has a table “{name}”, and a figure is called so here. Rename one of them.',
    '文件中有表“{name}”，而此处已有同名的图。请重命名其一。',
  ],
  'saved.is-table-here': [
    'The file has a figure “{name}”, and a table is called so here. Rename one of them.',
    '文件中有图“{name}”，而此处已有同名的表。请重命名其一。',
  ],
  'claims.added': ['Added the claim “{statement}”', '添加论断“{statement}”'],
  'claims.changed': ['Changed the claim “{statement}”', '修改论断“{statement}”'],
  'claims.deleted': ['Deleted the claim “{statement}”', '删除论断“{statement}”'],
  'claims.taken': ['Took {claims:claim|claims} from {file} ({title})', '从 {file} 读取 {claims} 条论断（{title}）'],
  'claims.none': ['The project keeps no claim “{id}”.', '项目中没有论断“{id}”。'],
  'report.no-table': ['The table “{title}” could not be made: {message*}', '未能生成表“{title}”：{message}'],
  'report.no-figure': ['The figure “{title}” could not be made: {message*}', '未能生成图“{title}”：{message}'],
  'report.look-here': ['Look here: {text*}', '请注意：{text}'],
  'report.changed': ['Changed: {change*}', '有变化：{change}'],
  'report.written': [
    '{files:file|files} in {folder}; open {folder}/index.html.',
    '{folder} 中共 {files} 个文件；请打开 {folder}/index.html。',
  ],
  'report.holds': [
    '{numbers:number|numbers} in {path}; all are as the project gives them.',
    '{path} 中共 {numbers} 个数字，均与项目得出的一致。',
  ],
  'report.holds-in-part': [
    '{numbers:number|numbers} in {path}; {held+} are as the project gives them.',
    '{path} 中共 {numbers} 个数字，其中 {held} 个与项目得出的一致。',
  ],
  'report.remark': ['{title}: {message*}', '{title}：{message}'],
  'deposit.no-licence': [
    'No licence was chosen; LICENCE.txt says so. Choose one before you deposit.',
    '尚未选择许可协议，LICENCE.txt 中已注明。存档之前请选择一种。',
  ],
  'deposit.no-authors': [
    'Nobody is named as author in CITATION.cff. Name them before you deposit.',
    'CITATION.cff 中尚未列出作者。存档之前请列出。',
  ],
  'stage.tabulating': ['Tabulating', '正在制表'],
  'stage.drawing': ['Drawing', '正在绘图'],
  'stage.auditing': ['Auditing', '正在核对'],
  'stage.writing-report': ['Writing the report', '正在写入报告'],
  'stage.counting-again': ['Counting again', '正在重新计数'],
  'stage.writing-package': ['Writing the package', '正在写入存档包'],
});
