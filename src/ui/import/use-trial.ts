import { useMemo, useState } from 'react';
import type { Result } from '../../contract/errors.ts';
import type { File as ContractFile } from '../../contract/file.ts';
import type { Input, Output } from '../../contract/method.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import { useProject } from '../project/project.ts';
import { guessSeparator } from './guess-separator.ts';
import { asShown, type ImportDraft, type InspectedList, mapOf, type Reading, targetsOf } from './import-draft.ts';
import { useReply } from './use-reply.ts';

type Decided = {
  readonly file: ContractFile;
  readonly codebook: Codebook;
  readonly draft: ImportDraft;
  readonly reading: Reading;
};

/** What a list is and what it would bring, as things are decided. */
export type Trial = {
  readonly inspected: Result<InspectedList> | undefined;
  readonly list: InspectedList | undefined;
  /** The list as it could last be read: its settings stay at hand when a choice of them was wrong. */
  readonly readable: InspectedList | undefined;
  readonly targets: readonly string[];
  /** Between codes, as it was chosen or else found. */
  readonly separator: string;
  /** Left out as long as nothing could be imported. */
  readonly input: Input<'cases.import'> | undefined;
  readonly outcome: Result<Output<'cases.import'>> | undefined;
};

/** Looks at a list and tries what an import of it would do, again whenever something is decided otherwise. */
export function useTrial({ file, codebook, draft, reading }: Decided): Trial {
  const { handle: project } = useProject();
  const looking = useMemo(() => ({ project, file, ...reading }), [project, file, reading]);
  const inspected = useReply('cases.inspect-list', looking);
  const list = inspected?.ok === true ? inspected.value : undefined;
  const [good, setGood] = useState(list);
  if (list !== undefined && list !== good) setGood(list);
  const targets = useMemo(() => (list === undefined ? [] : targetsOf(list, draft, codebook)), [list, draft, codebook]);
  const separator =
    draft.separator !== '' || list === undefined ? draft.separator || ';' : guessSeparator(list, targets, codebook);
  const input = useMemo(() => {
    if (list === undefined || !targets.includes('title')) return undefined;
    const map = mapOf(list, targets, { draft, codebook });
    return { project, files: [file], format: 'csv' as const, ...asShown(list), separator, map };
  }, [project, file, list, targets, draft, codebook, separator]);
  const trial = useMemo(() => (input === undefined ? undefined : { ...input, dryRun: true }), [input]);
  const tried = useReply('cases.import', trial);
  return {
    inspected,
    list,
    readable: list ?? good,
    targets,
    separator,
    input,
    outcome: input === undefined ? undefined : tried,
  };
}
