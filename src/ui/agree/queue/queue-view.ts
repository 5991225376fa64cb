import { useChoice } from '../../app/workbench.ts';

/** What can be shown of what is to be settled. */
export const queueViews = ['differences', 'tasks', 'settled'] as const;
type QueueView = (typeof queueViews)[number];

/** What is shown of it, kept when one goes elsewhere, and the way to show another. */
export function useQueueView(): readonly [QueueView, (view: QueueView) => void] {
  return useChoice('agree.queue', queueViews);
}
