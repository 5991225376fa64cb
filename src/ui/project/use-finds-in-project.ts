import { useEffect, useMemo, useRef } from 'react';
import type { Input } from '../../contract/method.ts';
import { go, useRoute } from '../app/route.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useLeadToCode } from '../behind/way-back.ts';
import { placeName } from '../code/use-place.ts';
import type { Part } from '../codebook/tree/tree-nodes.ts';
import { type Find, useFinder } from '../commands/finder.ts';
import { openFigure } from '../figures/opened-figure.ts';
import { keepFor } from '../parts/use-kept.ts';
import { draftName } from '../tables/draft-name.ts';
import { useProject } from './project.ts';
import { useRequest } from './use-request.ts';

/** Lets the palette lead to cases, to variables and codes, and to saved tables and figures. */
export function useFindsInProject(): void {
  const { handle: project, file, uuid } = useProject();
  const { preferences } = useWorkbench();
  const route = useRoute();
  const lead = useLeadToCode();
  const request = useRequest();
  const toSaved = async (name: string): Promise<void> => {
    const list = await request('specifications.list', { project });
    const saved = list.ok ? list.value.find((one) => one.name === name) : undefined;
    if (saved === undefined) return;
    const { specification } = saved;
    if (saved.kind === 'figure') openFigure(uuid, { name, specification: saved.specification });
    else preferences.set(draftName(uuid), { name, specification } as Input<'preferences.write'>['value']);
    go({ place: 'project', file, screen: saved.kind === 'figure' ? 'figures' : 'tables' });
  };
  const open = (find: Find): void => {
    if (find.kind === 'saved') void toSaved(find.of.name);
    else if (find.kind === 'part') {
      const { variable, code } = find.of;
      const part: Part = code === undefined ? { kind: 'variable', variable } : { kind: 'code', variable, code };
      keepFor({ file, screen: 'codebook' }, 'part', part);
      keepFor({ file, screen: 'codebook' }, 'view', undefined);
      go({ place: 'project', file, screen: 'codebook' });
    } else if (route.place === 'project' && route.screen === 'code') preferences.set(placeName(uuid), find.of.number);
    else lead(find.of.number);
  };
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useFinder(useMemo(() => ({ project, open: (find) => latest.current(find) }), [project]));
}
