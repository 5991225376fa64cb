import { defineSentences } from './define-sentences.ts';

export const stageSentences = defineSentences({
  'stage.comparing-coders': ['Comparing the coders', '正在比较编码员'],
  'stage.backing-up': ['Backing up', '正在备份'],
  'stage.comparing-with-project': ['Comparing it with the project', '正在与项目比对'],
  'stage.writing-cases': ['Writing the cases', '正在写入案例'],
  'stage.reading-list': ['Reading the list', '正在读取清单'],
  'stage.reading-codings': ['Reading the codings', '正在读取编码'],
  'stage.writing-codings': ['Writing the codings', '正在写入编码'],
  'stage.reading-published': ['Reading the published list', '正在读取已发表的清单'],
  'stage.reading-project': ['Reading the project', '正在读取项目'],
  'stage.writing-out': ['Writing it out', '正在写出'],
  'stage.reading-review': ['Reading the review', '正在读取综述'],
  'stage.writing-review': ['Writing the review', '正在写入综述'],
  'stage.opening-copy': ['Opening the other copy', '正在打开另一副本'],
  'stage.comparing-copies': ['Comparing the copies', '正在比较两个副本'],
  'stage.merging': ['Merging', '正在合并'],
  'stage.counting': ['Counting', '正在计数'],
  'stage.testing': ['Testing the table', '正在检验列联表'],
});
