import { expect, it } from 'vitest';
import { createWishes } from '../../../../src/ui/connect/wishes.ts';

it('What a person wishes before the interface is drawn is heard once, in order, as soon as it is', () => {
  const { tell, listen } = createWishes();
  const heard: string[] = [];
  tell({ kind: 'open', file: 'a' });
  tell({ kind: 'run', command: 'b' });
  const stop = listen((wish) => heard.push(wish.kind));
  expect(heard).toEqual(['open', 'run']);
  stop();
  tell({ kind: 'refused', name: 'c' });
  listen((wish) => heard.push(wish.kind));
  expect(heard).toEqual(['open', 'run', 'refused']);
});
