import { defineSentences } from './define-sentences.ts';

export const figureSentences = defineSentences({
  'figures.none-of-id': [
    'There is no figure “{id}”. Those that come with the program: {names}.',
    '没有图“{id}”。程序自带的图有：{names}。',
  ],
  'figures.no-rows': ['the table has no rows to draw.', '表中没有可绘制的行。'],
  'figures.no-percent': [
    'it draws percentages, but its table has none. Set “percent” of the table to row, column or total.',
    '图要绘制百分比，而表中没有。请将表的“percent”设为 row、column 或 total。',
  ],
  'figures.stacked-percent': [
    'cases may have several codes of “{variable}”, so stacked percentages of cases add to more than 100. Take counts, grouped bars, or the base “responses”.',
    '案例可有“{variable}”的多个代码，堆叠的案例百分比之和会超过 100。请改用计数、分组柱形，或以“responses”为基数。',
  ],
  'figures.too-low': [
    'Figure “{id}” needs a height of at least {needed+} mm; it is given {height+} mm. Raise it, or leave the height out.',
    '图“{id}”至少需要 {needed} mm 的高度，现为 {height} mm。请加高，或不指定高度。',
  ],
  'figures.too-narrow': [
    'Figure “{id}” leaves each of its {columns+} columns {wide} mm; {least+} mm are needed. Widen it, or take fewer columns.',
    '图“{id}”的 {columns} 列每列只有 {wide} mm，需要 {least} mm。请加宽，或减少列数。',
  ],
  'figures.beyond-panel': [
    '“{text}” reaches {points} pt beyond its panel; shorten it, or make the figure larger or its type smaller.',
    '“{text}”超出图框 {points} pt；请缩短，或放大图、缩小字号。',
  ],
  'figures.overlap': [
    '“{first}” and “{second}” overlap; make the figure larger, its type smaller, or the labels shorter.',
    '“{first}”与“{second}”重叠；请放大图、缩小字号，或缩短标签。',
  ],
  'figures.broken-word': [
    'A word has no room and breaks after “{start}”; make the figure larger, its type smaller, or the label shorter.',
    '单词放不下，在“{start}”之后断开；请放大图、缩小字号，或缩短标签。',
  ],
  'figures.small-type': [
    '“{text}” is set in {size+} pt; print needs {least+} pt or more.',
    '“{text}”的字号为 {size} pt；印刷至少需要 {least} pt。',
  ],
  'figures.no-glyph': [
    'The shipped fonts have no glyph for {named,} in “{text}”, so it may look different elsewhere; write it otherwise.',
    '所附字体没有“{text}”中 {named} 的字形，在别处可能显示不同；请换一种写法。',
  ],
  'figures.contrast': [
    '“{text}” has a contrast of {contrast} : 1 against what lies behind it; {least+} : 1 is needed.',
    '“{text}”与其背景的对比度为 {contrast} : 1；至少需要 {least} : 1。',
  ],
  'figures.heat-map-two-way': [
    'a heat map needs a two-way table with at least one row and one column.',
    '热图需要至少有一行一列的双向表。',
  ],
  'figures.stage-without-table': ['the table of stage “{stage}” is missing', '缺少阶段“{stage}”的表'],
  'figures.arrow-astray': [
    'an arrow leads from or to “{astray}”, but the boxes are {ids,}. Name one of these.',
    '有箭头连到“{astray}”，而图框只有 {ids}。请用其中之一。',
  ],
  'figures.box-without-code': [
    'box “{box}” shows the code “{id}”, which “{label}” does not have. Its codes are {codes,}.',
    '图框“{box}”显示代码“{id}”，而“{label}”没有该代码。现有代码：{codes}。',
  ],
  'figures.not-years': [
    'a timeline takes a number variable of years without a grouping; “{odd}” of “{variable}” is no year. Draw it as bars.',
    '时间线需要未分组的年份数值变量；“{variable}”的“{odd}”不是年份。请改用柱形图。',
  ],
  'figures.too-many-years': [
    'a timeline of {years+} years cannot be read. Filter the years, or group them and draw bars.',
    '跨度 {years} 年的时间线无法看清。请筛选年份，或分组后用柱形图。',
  ],
  'figures.left-astray': [
    'it puts “{astray}” to the left, but its columns are {columns,}. Name some of these.',
    '图把“{astray}”放在左侧，而其列只有 {columns}。请用其中的一些。',
  ],
  'figures.other-codes': [
    'its variables must have the same codes ({codes,}), and “{variable}” has others. Leave it out.',
    '各变量的代码必须相同（{codes}），而“{variable}”的代码不同。请去掉该变量。',
  ],
  'figures.alike-in-grey': [
    '“{first}” and “{second}” look alike in grey; let textures tell them apart, take the grey palette, or show fewer series.',
    '“{first}”与“{second}”在灰度下难以区分；请用纹理区分，改用灰度配色，或减少系列。',
  ],
  'figures.dpi': [
    'Figure “{id}” cannot be drawn at {dpi#} dpi; take 300 or 600, or a smaller figure.',
    '图“{id}”无法以 {dpi} dpi 绘制；请用 300 或 600，或缩小图。',
  ],
  'figures.other-tables': [
    'Figure “{id}” draws {needed+} cross tables; {given+} were given, {crossed+} of them cross tables. Compute those that the figure lists.',
    '图“{id}”需要 {needed} 张列联表；给出了 {given} 张表，其中列联表 {crossed} 张。请计算该图所列的表。',
  ],
  'figures.in-panel': ['Figure “{id}”, panel {panel#}: {message*}', '图“{id}”第 {panel} 幅：{message}'],
  'figures.panel-without-table': ['the panel’s table is missing', '缺少该图幅的表'],
});
