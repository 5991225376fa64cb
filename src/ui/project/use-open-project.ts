import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Call } from '../../contract/client.ts';
import type { AppError, Result } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import { toast } from '../toasts/toast-store.ts';
import type { OpeningWish, ShownProject } from './project.ts';
import { useRestore } from './use-restore.ts';

type Opened = Output<'project.open'>;

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: AppError }
  | { readonly state: 'open'; readonly project: ShownProject };

/** What came of a wish; of an earlier wish it no longer counts. */
type Outcome = { readonly wish: OpeningWish; readonly reply: Result<Opened> };

/** Opens a project for as long as the caller is on screen, and notes that it was opened; `open` opens it in another way. */
export function useOpenProject(file: string): {
  readonly opening: Opening;
  readonly open: (wish: OpeningWish) => void;
} {
  const { call, listen } = useWorkbench().connection;
  const { say } = useWords();
  const restore = useRestore(file);
  const [wish, open] = useState<OpeningWish>({ access: 'write' });
  const [outcome, setOutcome] = useState<Outcome>();
  // The project is closed before it is opened in another way: a backup takes the place of a closed one only.
  const left = useRef<Promise<void>>(Promise.resolve());
  const begin = useEffectEvent(async (): Promise<Result<Opened>> => {
    await left.current;
    if (wish.restore !== undefined) await restore(wish.restore);
    return call('project.open', { file, access: wish.access });
  });
  const tellOfRestart = useEffectEvent(() => toast({ kind: 'done', text: say('desktop.restarted') }));
  useEffect(() => {
    let wanted = true;
    const opened = begin();
    void opened.then((reply) => {
      if (!wanted) return;
      setOutcome({ wish, reply });
      if (reply.ok && wish.quietly === true) tellOfRestart();
      if (reply.ok) void call('recents.note', { file, project: reply.value.project });
    });
    return () => {
      wanted = false;
      left.current = leave(call, file, opened);
    };
  }, [call, file, wish]);
  useEffect(
    () =>
      listen((news) => {
        if (news === 'restarted') open(({ access }) => ({ access, quietly: true }));
      }),
    [listen],
  );
  return { opening: openingOf(file, { outcome, wish, open }), open };
}

async function leave(call: Call, file: string, opened: Promise<Result<Opened>>): Promise<void> {
  const reply = await opened;
  if (!reply.ok) return;
  const { project } = reply.value;
  // Once more on leaving, so that the list of recent projects tells how far it has come.
  await call('recents.note', { file, project });
  await call('project.close', { project });
}

type Known = {
  readonly outcome: Outcome | undefined;
  readonly wish: OpeningWish;
  readonly open: (wish: OpeningWish) => void;
};

function openingOf(file: string, { outcome, wish, open }: Known): Opening {
  const left = outcome?.reply.ok === true && wish.quietly === true;
  if (outcome === undefined || (outcome.wish !== wish && !left)) return { state: 'opening' };
  if (!outcome.reply.ok) return { state: 'failed', error: outcome.reply.error };
  const { project: handle, overview, access, warnings, damage } = outcome.reply.value;
  const { uuid, title } = overview.project;
  return {
    state: 'open',
    project: { handle, file, uuid, title, access, warnings, damage, sealed: new Set(), openAgain: open },
  };
}
