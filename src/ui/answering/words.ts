import { defineWords } from '../language/define-words.ts';

/** What keeps a number from being taken, wherever one is typed. */
export const answeringWords = defineWords(
  {
    'answering.not-number': '“{text}” is not a number. Write digits, or say a state.',
    'answering.not-integer': '“{text}” is not a whole number. Correct it, or say a state.',
    'answering.not-minimum': '“{text}” is below {minimum#}, the least that is taken here.',
    'answering.not-maximum': '“{text}” is above {maximum#}, the most that is taken here.',
  },
  {
    'answering.not-number': '“{text}”不是数值。请输入数字，或选择一种状态。',
    'answering.not-integer': '“{text}”不是整数。请更正，或选择一种状态。',
    'answering.not-minimum': '“{text}”小于此处允许的最小值 {minimum#}。',
    'answering.not-maximum': '“{text}”大于此处允许的最大值 {maximum#}。',
  },
);
