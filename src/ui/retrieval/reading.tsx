import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { BlindNote } from '../behind/blind-note.tsx';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { ExportPassages } from './export-passages.tsx';
import { Found } from './found.tsx';
import { type CodeAt, showPassages } from './passages-store.ts';

/** Which code, by whom, and all that was given it. */
export function Reading({ at }: { readonly at: CodeAt | undefined }) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder, setCoder] = useState('');
  const codebook = useAsk('codebook.read', { project }).data;
  const coders = useAsk('coders.list', { project }).data ?? [];
  const chosen = at ?? (codebook === undefined ? undefined : firstCode(codebook));
  const input = { project, ...(chosen ?? { variable: '' }), ...(coder === '' ? {} : { coders: [coder] }) };
  const found = useAsk('retrieval.read', input, { enabled: chosen !== undefined }).data;
  if (codebook === undefined || chosen === undefined) return null;
  return (
    <>
      <div className="passages-head">
        <NativeSelect
          data-autofocus
          size="xs"
          label={say('retrieval.code')}
          value={valueOf(chosen)}
          data={optionsOf(codebook, (label) => say('retrieval.all-of', { label }))}
          onChange={(event) => showPassages(codeAt(event.currentTarget.value))}
        />
        <NativeSelect
          size="xs"
          label={say('retrieval.coder')}
          value={coder}
          data={[
            { value: '', label: say('retrieval.everybody') },
            ...coders.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={(event) => setCoder(event.currentTarget.value)}
        />
        <ExportPassages input={input} empty={found === undefined || found.cases.length === 0} />
      </div>
      <BlindNote />
      {found !== undefined && <Found key={`${valueOf(chosen)} ${coder}`} found={found} />}
    </>
  );
}

function firstCode(codebook: Codebook): CodeAt | undefined {
  const variable = variablesOf(codebook).find((one) => one.role === 'judgement' && isChoice(one));
  const [first] = variable !== undefined && isChoice(variable) ? flattenCodes(variable.codes) : [];
  return variable === undefined || first === undefined ? undefined : { variable: variable.id, code: first.code.id };
}

function valueOf({ variable, code }: CodeAt): string {
  return code === undefined ? variable : `${variable}/${code}`;
}

function codeAt(value: string): CodeAt {
  const [variable = '', code] = value.split('/');
  return code === undefined ? { variable } : { variable, code };
}

type Option = { readonly value: string; readonly label: string };

/** Every code under its variable, set in by its depth; of a variable with codes or without also every answer. */
function optionsOf(codebook: Codebook, every: (label: string) => string): { group: string; items: Option[] }[] {
  return variablesOf(codebook).map((variable) => ({
    group: variable.label,
    items: [
      ...(isChoice(variable) ? flattenCodes(variable.codes) : []).map(({ code, depth }) => ({
        value: `${variable.id}/${code.id}`,
        label: `${'\u2003'.repeat(depth)}${code.label}`,
      })),
      { value: variable.id, label: every(variable.label) },
    ],
  }));
}
