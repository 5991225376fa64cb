import { lowerFirst } from '../../model/first-letter.ts';
import type { Policy } from '../../model/policy.ts';
import type { FigureLanguage } from '../figure-language.ts';

/** What a percentage is a share of. */
export type Share = { readonly whole: 'row' | 'column' | 'total'; readonly base: 'cases' | 'responses' };

/** Titles and captions as the program writes them; none says more than that codes occur together. */
export type CaptionWords = {
  /** Between two sentences. */
  readonly space: string;
  readonly read: (policy: Policy) => string;
  readonly together: string;
  readonly cases: { readonly title: string; readonly caption: string };
  readonly distribution: (variable: string) => string;
  readonly pairTitle: (rows: string, cols: string) => string;
  readonly pair: (rows: string, cols: string) => string;
  readonly shares: (rows: string, cols: string, of: Share) => string;
  readonly share: (variable: string) => string;
  /** Names a panel of several before its caption. */
  readonly panel: (letter: string, caption: string) => string;
  readonly diverging: (rows: string, cols: string) => string;
  readonly directions: { readonly title: string; readonly caption: string };
  readonly time: (variable: string) => string;
  readonly timeBy: (variable: string, cols: string) => string;
  readonly gapsTitle: (rows: string, cols: string) => string;
  readonly gaps: (rows: string, cols: string) => string;
  readonly togetherTitle: (variable: string) => string;
  readonly pairs: (variable: string) => string;
  readonly process: { readonly title: string; readonly caption: string; readonly note: string };
};

const english: CaptionWords = {
  space: ' ',
  read: (policy) => `Base: the cases with a value, named over each panel; ${englishPolicy(policy)}.`,
  together: 'Counts are co-occurrences among the chosen cases and imply no effect.',
  cases: {
    title: 'Characteristics of the cases',
    caption: 'Characteristics of the cases: how many cases have each value, with the percentage of the base.',
  },
  distribution: (variable) => `${variable}: cases with each code, with the percentage of the base.`,
  pairTitle: (rows, cols) => `${rows} by ${lower(cols)}`,
  pair: (rows, cols) => `${rows} by ${lower(cols)}: cases that have both codes.`,
  shares: (rows, cols, { whole, base }) =>
    `${rows} by ${lower(cols)}: percentages of the ${base} ${whole === 'total' ? 'in all' : `in each ${whole}`}.`,
  share: (variable) => `${variable}: percentage of the base with each code.`,
  panel: (letter, caption) => `(${letter}) ${caption}`,
  diverging: (rows, cols) =>
    `${rows} by ${lower(cols)}: cases that have both codes, on either side of zero by their place in the key.`,
  directions: {
    title: 'Direction of each outcome',
    caption: 'Direction of each outcome: shares of the cases coded for it, worse to the left of zero.',
  },
  time: (variable) => `Cases by ${lower(variable)}; a year without a bar has no case.`,
  timeBy: (variable, cols) => `Cases by ${lower(variable)} and ${lower(cols)}; a year without a bar has no case.`,
  gapsTitle: (rows, cols) => `Evidence gap map: ${lower(rows)} by ${lower(cols)}`,
  gaps: (rows, cols) =>
    `Evidence gap map of ${lower(rows)} by ${lower(cols)}: the area of a circle grows with the cases that have both codes; a dashed cell has none among the cases of this review.`,
  togetherTitle: (variable) => `${variable} that occur together`,
  pairs: (variable) =>
    `${variable}: cases that have both codes of a pair; on the diagonal, outlined, all cases with the code.`,
  process: {
    title: 'The process with its counts',
    caption:
      'The process with its counts: cases with each code, stage by stage. The arrows follow the order of the codebook and are no finding of these counts.',
    note: 'Arrows follow the order of the codebook; they are no finding of these counts.',
  },
};

const chinese: CaptionWords = {
  space: '',
  read: (policy) => `基数：有取值的案例，见各图上方；${chinesePolicy(policy)}。`,
  together: '计数表示所选案例中的共现，不代表任何因果效应。',
  cases: { title: '案例特征', caption: '案例特征：具有各取值的案例数及其占基数的百分比。' },
  distribution: (variable) => `${variable}：具有各代码的案例数及其占基数的百分比。`,
  pairTitle: (rows, cols) => `${rows} × ${cols}`,
  pair: (rows, cols) => `${rows} × ${cols}：同时具有两个代码的案例数。`,
  shares: (rows, cols, { whole, base }) =>
    `${rows} × ${cols}：占${{ row: '每行', column: '每列', total: '全部' }[whole]}${base === 'cases' ? '案例' : '应答'}的百分比。`,
  share: (variable) => `${variable}：具有各代码的案例占基数的百分比。`,
  panel: (letter, caption) => `（${letter}）${caption}`,
  diverging: (rows, cols) => `${rows} × ${cols}：同时具有两个代码的案例数，按图例顺序分列零线两侧。`,
  directions: { title: '各项结果的方向', caption: '各项结果的方向：占该项已编码案例的百分比，变差列于零线左侧。' },
  time: (variable) => `按${variable}统计的案例数；没有条形的年份没有案例。`,
  timeBy: (variable, cols) => `按${variable}和${cols}统计的案例数；没有条形的年份没有案例。`,
  gapsTitle: (rows, cols) => `证据缺口图：${rows} × ${cols}`,
  gaps: (rows, cols) =>
    `${rows} × ${cols}的证据缺口图：圆的面积随同时具有两个代码的案例数增大；虚线格表示本综述中没有这样的案例。`,
  togetherTitle: (variable) => `${variable}的共现`,
  pairs: (variable) => `${variable}：同时具有一对代码的案例数；对角线上带框的数字为含该代码的全部案例。`,
  process: {
    title: '过程及各阶段计数',
    caption: '过程及各阶段计数：各阶段具有各代码的案例数。箭头依编码手册的顺序绘制，并非由计数得出的结论。',
    note: '箭头依编码手册的顺序绘制，并非由计数得出的结论。',
  },
};

function englishPolicy(policy: Policy): string {
  switch (policy.kind) {
    case 'final':
      return 'final codings';
    case 'coder':
      return `the codings of ${policy.name}`;
    case 'union':
      return 'a code counts where any coder has it';
    case 'intersection':
      return 'a code counts where every coder has it';
  }
}

function chinesePolicy(policy: Policy): string {
  switch (policy.kind) {
    case 'final':
      return '取最终编码';
    case 'coder':
      return `取 ${policy.name} 的编码`;
    case 'union':
      return '任一编码员编有即计入';
    case 'intersection':
      return '所有编码员均编有才计入';
  }
}

/** A label within a sentence; one that begins with several capitals is a name or an abbreviation and stays. */
function lower(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? lowerFirst(label) : label;
}

/** The words of a language. */
export function captionWords(language: FigureLanguage): CaptionWords {
  return language === 'zh' ? chinese : english;
}
