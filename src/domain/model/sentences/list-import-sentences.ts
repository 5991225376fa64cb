import { defineSentences } from './define-sentences.ts';

export const listImportSentences = defineSentences({
  'import.all-rejected': [
    'No row could be imported: {rejected+} rejected. Nothing was changed.',
    '没有任何一行可以导入：{rejected} 行被拒绝。未作任何更改。',
  ],
  'import.done': [
    'Imported {files,}: {imported:case|cases} new, {updated+} updated',
    '导入 {files}：新增 {imported} 个案例，更新 {updated} 个',
  ],
  'import.one-review': [
    'A review comes as one JSON file; import them one at a time.',
    '一份综述就是一个 JSON 文件；请逐个导入。',
  ],
  'import.altered-document': [
    '{name}: the text of the document “{title}” is not the one that its sha256 stands for, so that its passages may be elsewhere. Take the file from where it was exported once more.',
    '{name}：文献“{title}”的文本与其 sha256 不符，其摘录的位置可能有误。请从导出处重新取得该文件。',
  ],
  'import.holds-cases': [
    'The project already holds {cases:case|cases}. Take the review into a new project‹: copro new NAME.copro|›.',
    '项目中已有 {cases} 个案例。请将综述导入新项目‹：copro new NAME.copro|›。',
  ],
  'import.review-taken': ['Took over the review “{title}” from {name}', '从 {name} 导入了综述“{title}”'],
  'import.reason-added': ['added by an import', '导入时添加'],
  'import.number-and-doi': [
    'its number is that of case {byNumber}, its DOI that of case {byDoi}. Correct one of them.',
    '编号属于案例 {byNumber}，而 DOI 属于案例 {byDoi}。请更正其一。',
  ],
  'import.number-taken': [
    'number {number#} is already the case {known}. Give this row another number, or none.',
    '编号 {number} 已属于案例 {known}。请为此行另给编号，或不写编号。',
  ],
  'import.title-of-two': [
    'cases {first#} and {second#} both have this title. Add the number.',
    '案例 {first} 与案例 {second} 都是这一标题。请补充编号。',
  ],
  'import.doi-renumbered': [
    'its DOI is that of case {known}, which does not have the number {number#}. Correct one of them.',
    '其 DOI 属于案例 {known}，但该案例的编号不是 {number}。请更正其一。',
  ],
  'import.same-title': [
    '{file}, line {line#}: case {number#} has the same title as case {namesake#}; both are kept.',
    '{file} 第 {line} 行：案例 {number} 与案例 {namesake} 标题相同；两者均保留。',
  ],
  'import.entered-stays': [
    '{file}, line {line#}: {variable} of case {number#} differs from what {coder} entered, which stays.',
    '{file} 第 {line} 行：案例 {number} 的 {variable} 与 {coder} 所录入的不同，以后者为准。',
  ],
  'import.map-problem': ['The import map {problem*}', '导入对照表{problem}'],
  'import.map-both': [
    'The import map sends both “{other}” and “{header}” to {name}. Keep one.',
    '导入对照表将“{other}”和“{header}”都指向 {name}。请只保留其一。',
  ],
  'import.map-no-column': [
    '{name}, line {line#}: there is no column “{header}”, which the import map names. The columns are: {cells,}. Correct the map, or choose the delimiter.',
    '{name} 第 {line} 行：没有导入对照表所指的“{header}”列。现有各列：{cells}。请更正对照表，或选择列分隔符。',
  ],
  'import.map-repeated': [
    '{name}, line {line#}: two columns are headed “{header}”, so the import map cannot tell them apart. Rename one.',
    '{name} 第 {line} 行：有两列的表头都是“{header}”，导入对照表无法区分。请改名。',
  ],
  'import.map-no-variable': [
    'The import map sends column “{header}” to “{name}”, which is no variable of the codebook. Use number, title, doi, note, citation.FIELD, or one of: {ids,}.',
    '导入对照表将“{header}”列指向“{name}”，而它不是编码手册的变量。请用 number、title、doi、note、citation.FIELD，或以下之一：{ids}。',
  ],
  'import.map-lacks-variable': [
    'names a variable “{id}”, which the codebook lacks. Correct it.',
    '提到变量“{id}”，而编码手册中没有。请更正。',
  ],
  'import.map-no-codes': [
    'gives codes for “{id}”, which takes none. Take them out.',
    '为“{id}”给出了代码，而它不接受代码。请删去。',
  ],
  'import.map-lacks-code': [
    'names a code “{wrong}”, which variable “{id}” lacks. Codes are: {codes,}.',
    '提到代码“{wrong}”，而变量“{id}”没有。现有代码：{codes}。',
  ],
  'import.row-repeated': [
    'Line {line#} has {mark*}, as line {first#} has. Keep one of the two.',
    '第 {line} 行与第 {first} 行的{mark}相同。请只保留一行。',
  ],
  'import.no-title-column': [
    '{name}, line {line#}: no column holds the titles of the cases. The columns are: {headers,}. Head one “title”, ‹name it in an import map (--map)|choose it below›, or choose the delimiter.',
    '{name} 第 {line} 行：没有案例标题列。现有各列：{headers}。请将一列的表头写作“title”，‹在导入对照表（--map）中指明|在下方选择该列›，或选择列分隔符。',
  ],
  'import.no-title-in-sheet': [
    '{name}, line {line#}: no column holds the titles of the cases. The columns are: {headers,}. Head one “title”, ‹name it in an import map (--map)|choose it below›, or choose another sheet‹ (--sheet)|›. Lines above the headers must go first.',
    '{name} 第 {line} 行：没有案例标题列。现有各列：{headers}。请将一列的表头写作“title”，‹在导入对照表（--map）中指明|在下方选择该列›，或改选其他工作表‹（--sheet）|›。表头之上如有其他各行，请先删去。',
  ],
  'import.header-below': [
    '{name}, line {line#}: no column holds the titles of the cases, but line {below#} reads like a header: {headers,}. Take out the lines above it, and read the list again.',
    '{name} 第 {line} 行：没有案例标题列，但第 {below} 行像是表头：{headers}。请删去其上各行，再重新读取。',
  ],
  'import.columns-not-read': [
    'not read: {columns*,}{more*}. ‹Name a column in an import map (--map) to read it.|Choose below where a column goes to read it.›',
    '未读取：{columns}{more}。如需读取，请在‹导入对照表（--map）中指明|下方选择该列的去处›。',
  ],
  'import.header-twice': [
    'two columns are headed “{header}”; only the first can be read by that name.',
    '有两列的表头都是“{header}”；按此名只能读取第一列。',
  ],
  'import.only-header': ['the list has a header and no rows.', '清单只有表头，没有数据行。'],
  'import.no-title': [
    'Line {line#} has no title. Write one, or take the row out.',
    '第 {line} 行没有标题。请补上，或删去该行。',
  ],
  'import.no-case-number': [
    '“{text}” is not a case number. Write a whole number from 1 on, or leave it blank to have one given.',
    '“{text}”不是案例编号。请写从 1 起的整数，或留空以自动编号。',
  ],
  'import.no-doi': ['“{text}” is no DOI and is left out.', '“{text}”不是 DOI，已忽略。'],
  'import.label-left-out': [
    '“{label}” is no code of {variable} and is left out, as the import map says.',
    '“{label}”不是“{variable}”的代码，已按导入对照表忽略。',
  ],
  'csv.open-quote': [
    'a quotation mark opens a cell and nothing closes it, so the rest of the file would be lost. Close it, or double it ("") where it belongs to the text.',
    '引号开启了单元格却没有闭合，文件其余内容将丢失。请补上引号；若引号属于文字，请写两个（""）。',
  ],
  'csv.after-quote': [
    'a quoted cell goes on after its closing quotation mark. Double the marks ("") that belong to the text, or take them out.',
    '带引号的单元格在闭合引号之后还有内容。属于文字的引号请写两个（""），或删去。',
  ],
  'csv.bad-delimiter': [
    'The delimiter “{delimiter}” is not one character such as , or ; or a tab.',
    '列分隔符“{delimiter}”不是单个字符，如 , 或 ; 或制表符。',
  ],
  'references.not-read': [
    '{name} holds references in {format}. Export them as RIS or CSV from your reference manager (in Zotero: Export Library, format RIS), and read that.',
    '{name} 是 {format} 格式的参考文献。请在文献管理软件中导出为 RIS 或 CSV（Zotero：导出文献库，格式选 RIS），再导入。',
  ],
  'sheet.unreadable': [
    '{name} is no spreadsheet that can be read (XLSX, ODS), or it is damaged. Save the table anew as one of these, or as CSV, and read that.',
    '{name} 不是可读取的电子表格（XLSX、ODS），或已损坏。请将表格重新另存为其中一种，或另存为 CSV，再行读取。',
  ],
  'sheet.old': [
    '{name} is a file of an old Excel or Word, or one with a password. Save it as XLSX without a password, and read that.',
    '{name} 是旧版 Excel 或 Word 文件，或受密码保护。请另存为不带密码的 XLSX，再行读取。',
  ],
  'sheet.not-there': [
    '{name} has no sheet “{sheet}”. It has {sheets,}.',
    '{name} 中没有工作表“{sheet}”，现有：{sheets}。',
  ],
  'sheet.others': [
    '{name} has several sheets. “{sheet}” is read, not {others,}.‹ Name another with --sheet.|›',
    '{name} 有多个工作表。读取的是“{sheet}”，而非 {others}。‹ 可用 --sheet 指定其他工作表。|›',
  ],
  'sheet.merged': [
    '{name} has merged cells ({ranges,}{more*}). Only the first of them holds what they say; the others are read as blank.',
    '{name} 中有合并的单元格（{ranges}{more}）。只有其中第一个单元格有内容，其余按空白读取。',
  ],
  'cell.formula-error': [
    '“{error}” is what a spreadsheet writes where a formula fails. Mend it there, or empty the cell.',
    '“{error}”是电子表格公式出错时写下的内容。请在表格中修正，或清空该单元格。',
  ],
  'rows.none': [
    '{name} holds no rows. Its first row must name the columns.',
    '{name} 没有任何行。第一行须写明各列名称。',
  ],
  'rows.ragged-in-sheet': [
    '{file}, line {line#}: {cells:cell|cells}, but the header has {columns+}. Head the other columns, or empty these cells.',
    '{file} 第 {line} 行：有 {cells} 个单元格，而表头有 {columns} 个。请为多出的列写上表头，或清空这些单元格。',
  ],
  'rows.ragged': [
    '{file}, line {line#}: {cells:cell|cells}, but the header has {columns+}. Look for a missing or superfluous delimiter or quotation mark.',
    '{file} 第 {line} 行：有 {cells} 个单元格，而表头有 {columns} 个。请检查是否缺少或多出了分隔符或引号。',
  ],
  'text.an-archive': ['a spreadsheet, document or archive (ZIP)', '电子表格、文档或压缩文件（ZIP）'],
  'text.old-office': ['an old Excel or Word file', '旧式 Excel 或 Word 文件'],
  'text.a-pdf': ['a PDF', 'PDF 文件'],
  'text.empty': [
    '{name} is empty (0 bytes). Export it again, or choose another file.',
    '{name} 是空文件（0 字节）。请重新导出，或选择其他文件。',
  ],
  'text.not-text': [
    '{name} is {what*}, not text. Save it as text (UTF-8), a table as CSV (in Excel: File, Save As, CSV UTF-8), and read that.',
    '{name} 是{what}，不是文本。请另存为文本（UTF-8），表格另存为 CSV（Excel：文件、另存为、CSV UTF-8），再行读取。',
  ],
  'text.unknown-encoding': [
    'The encoding “{wanted}” is not known. Known are: {known,}.',
    '不认识文字编码“{wanted}”。可用的有：{known}。',
  ],
  'text.other-mark': [
    '{name} starts with the mark of {mark}, so it is not {encoding}. ‹Leave --encoding out.|Choose the other encoding.›',
    '{name} 以 {mark} 的标记开头，因此不是 {encoding}。‹请去掉 --encoding。|请另选文字编码。›',
  ],
  'text.none-known': ['none that is known', '未知编码'],
  'text.reads': ['{encoding} (“{word}”)', '{encoding}（“{word}”）'],
  'text.may-be': [
    '{name}, line {line#}: the bytes are not UTF-8 and may be {candidates*/}. ‹Choose with --encoding, for example --encoding {example}.|Choose the encoding.›',
    '{name} 第 {line} 行：字节不是 UTF-8，可能是 {candidates}。请选择文字编码‹（--encoding），例如 --encoding {example}|›。',
  ],
  'text.guessed': [
    '{name} is not UTF-8 and has no mark; it was read as {encoding}, which is a guess. If letters look wrong, choose another‹ with --encoding|›.',
    '{name} 不是 UTF-8，也没有标记；已按 {encoding} 读取，这只是推测。若文字显示不正常，请‹用 --encoding |›另选。',
  ],
  'text.wrong-encoding': [
    '{name}, line {line#}: a byte there is not {encoding}. Choose the right encoding‹ with --encoding|›, or save the file as UTF-8.',
    '{name} 第 {line} 行：有一个字节不属于 {encoding}。请选择正确的文字编码‹（--encoding）|›，或将文件另存为 UTF-8。',
  ],
  'text.zero-byte': [
    '{name}, line {line#}: a zero byte stands there, so this is not text. Choose a text file, or its encoding‹ with --encoding|›.',
    '{name} 第 {line} 行：有零字节，因此不是文本。请选择文本文件，或指定其文字编码‹（--encoding）|›。',
  ],
});
