import { defineWords } from '../language/define-words.ts';

export const behindWords = defineWords(
  {
    'behind.cases': 'The cases behind this number',
    'behind.blind_one':
      'You code blind: of {count} case that you have still to do, only your own answers are read and shown, until you mark it done.',
    'behind.blind_other':
      'You code blind: of {count} cases that you have still to do, only your own answers are read and shown, until you mark them done.',
    'behind.sealed': 'what others said is not shown yet',
    'behind.none': 'No case is counted here.',
    'behind.walk': 'from case to case',
    'behind.lead': 'opens it in Code',
    'behind.close': 'back',
    'behind.read': 'Read the passages of',
    'behind.back': 'Back to {title}',
    'behind.page': 'p. {page}',
    'behind.not-read': 'not read here',
    'behind.origin-agreed': 'agreed, by {by}',
    'behind.origin-discussed': 'discussed, by {by}',
    'behind.origin-decided': 'decided by {by}',
    'behind.origin-sole': 'single coder, by {by}',
  },
  {
    'behind.cases': '这个数字所含的案例',
    'behind.blind_one': '盲编中：您还有 {count} 个案例待完成，在您标记完成之前，只读取并显示您自己的编码。',
    'behind.blind_other': '盲编中：您还有 {count} 个案例待完成，在您标记完成之前，只读取并显示您自己的编码。',
    'behind.sealed': '他人的编码暂不显示',
    'behind.none': '此处没有案例。',
    'behind.walk': '逐个查看',
    'behind.lead': '在编码页打开',
    'behind.close': '返回',
    'behind.read': '阅读摘录',
    'behind.back': '返回{title}',
    'behind.page': '第 {page} 页',
    'behind.not-read': '此处不计',
    'behind.origin-agreed': '一致，{by}',
    'behind.origin-discussed': '经讨论，{by}',
    'behind.origin-decided': '由 {by} 裁定',
    'behind.origin-sole': '单人编码，{by}',
  },
);
