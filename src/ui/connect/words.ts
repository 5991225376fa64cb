import { defineWords } from '../language/define-words.ts';

export const connectWords = defineWords(
  {
    'desktop.restarted':
      'The part of the program that keeps the projects stopped and was started again. What was saved is there; what was under way was not done again.',
    'desktop.refused':
      '{name} is no project of this program. A project ends in .copro; lists are imported in a project.',
  },
  {
    'desktop.restarted': '管理项目的后台程序曾意外停止，现已重新启动。已保存的内容都在；正在进行的操作没有自动重做。',
    'desktop.refused': '{name} 不是本程序的项目文件。项目文件以 .copro 结尾；案例列表请在项目中导入。',
  },
);
