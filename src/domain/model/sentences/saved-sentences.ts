import { defineSentences } from './define-sentences.ts';

export const savedSentences = defineSentences({
  'saved.table': ['table', '表'],
  'saved.figure': ['figure', '图'],
  'saved.name-taken': [
    'There is a {kind*} “{name}” already. Choose another name.',
    '已有名为“{name}”的{kind}。请另取名称。',
  ],
  'saved.put': ['{by} saved the {kind*} “{name}”', '{by} 保存了{kind}“{name}”'],
  'saved.changed': ['{by} changed the {kind*} “{name}”', '{by} 修改了{kind}“{name}”'],
  'saved.renamed': ['{by} renamed the {kind*} “{name}” to “{to}”', '{by} 将{kind}“{name}”重命名为“{to}”'],
  'saved.copied': ['{by} saved a copy of the {kind*} “{name}” as “{to}”', '{by} 将{kind}“{name}”另存为“{to}”'],
  'saved.deleted': ['{by} deleted the {kind*} “{name}”', '{by} 删除了{kind}“{name}”'],
  'saved.none-yet': [
    'There is no saved table or figure “{name}”. Nothing is saved yet.',
    '没有已存的表或图“{name}”。尚未保存任何表或图。',
  ],
  'saved.none-of-name': [
    'There is no saved table or figure “{name}”. There are: {names,}.',
    '没有已存的表或图“{name}”。现有：{names}。',
  ],
});
