import { Drawer } from '@mantine/core';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCodebook } from '../codebook.ts';
import { codeAt, variableAt } from '../find-part.ts';
import { AddCodeForm } from './add-code-form.tsx';
import { AddVariableForm } from './add-variable-form.tsx';
import { DescribeForm } from './describe-form.tsx';
import { DetailsForm } from './details-form.tsx';
import type { Draft } from './draft.ts';
import { KindForm } from './kind-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { MoveForm } from './move-form.tsx';
import { PromoteForm } from './promote-form.tsx';
import { RedefineForm } from './redefine-form.tsx';
import { RenameForm } from './rename-form.tsx';
import { RetireForm } from './retire-form.tsx';
import { SplitForm } from './split-form.tsx';
import { BegunChange } from './use-field.ts';
import './change.css';

/** Where a change of the codebook is made, with what it does before it is made. */
export function ChangeDrawer({ draft, close }: { readonly draft: Draft | undefined; readonly close: () => void }) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const { uuid } = useProject();
  return (
    <Drawer
      opened={draft !== undefined}
      onClose={close}
      title={draft === undefined ? '' : say(titleOf(draft.kind), { label: labelOf(codebook, draft) })}
      size={480}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {draft !== undefined && (
        <BegunChange value={JSON.stringify([uuid, { ...draft, spot: undefined }])}>
          <ChangeForm draft={draft} close={close} />
        </BegunChange>
      )}
    </Drawer>
  );
}

function titleOf(kind: Draft['kind']) {
  if (kind === 'add-code') return 'codebook.title-add-code';
  return kind === 'add-variable' ? 'codebook.title-add-variable' : (`codebook.title-${kind}` as const);
}

function labelOf(codebook: Parameters<typeof variableAt>[0], draft: Draft): string {
  if (draft.kind === 'add-variable') return '';
  const { variable } = draft;
  const code = 'code' in draft ? draft.code : undefined;
  const found = code === undefined ? undefined : codeAt(codebook, { variable, code });
  return found?.placed.code.label ?? variableAt(codebook, variable)?.variable.label ?? variable;
}

type Form<One extends Draft> = { readonly draft: One; readonly close: () => void };
type OfCode = Extract<Draft, { kind: 'redefine' | 'details' | 'merge' | 'split' | 'retire' | 'promote' }>;

function ChangeForm({ draft, close }: Form<Draft>) {
  if ('code' in draft && draft.kind !== 'rename' && draft.kind !== 'move')
    return <CodeForm draft={draft} close={close} />;
  switch (draft.kind) {
    case 'rename':
      return <RenameForm {...draft} close={close} />;
    case 'describe':
      return <DescribeForm {...draft} close={close} />;
    case 'add-code':
      return <AddCodeForm {...draft} close={close} />;
    case 'add-variable':
      return <AddVariableForm {...draft} close={close} />;
    case 'move':
      return <MoveForm {...draft} close={close} />;
    case 'kind':
      return <KindForm {...draft} close={close} />;
  }
}

function CodeForm({ draft, close }: Form<OfCode>) {
  switch (draft.kind) {
    case 'redefine':
      return <RedefineForm {...draft} close={close} />;
    case 'details':
      return <DetailsForm {...draft} close={close} />;
    case 'merge':
      return <MergeForm {...draft} close={close} />;
    case 'split':
      return <SplitForm {...draft} close={close} />;
    case 'retire':
      return <RetireForm {...draft} close={close} />;
    case 'promote':
      return <PromoteForm {...draft} close={close} />;
  }
}
