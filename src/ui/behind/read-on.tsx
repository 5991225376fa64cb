import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { flattenCodes } from '../../domain/model/code.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { type Say, useWords } from '../language/use-words.ts';
import { type CodeAt, showPassages } from '../retrieval/passages-store.ts';
import type { Behind } from './opened.ts';

type Shown = { readonly behind: Behind; readonly variables: ReadonlyMap<string, Variable> };

/** Leads from the cases of a number to everything that was given its codes, in whatever case. */
export function ReadOn({ behind, variables }: Shown) {
  const { say } = useWords();
  const wanted = behind.codes ?? behind.variables.map((variable): CodeAt => ({ variable }));
  const named = wanted.flatMap((at) => {
    const variable = variables.get(at.variable);
    return variable?.role !== 'judgement' ? [] : [{ at, label: labelOf(variable, at.code, say) }];
  });
  if (named.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button className="behind-read" variant="default" rightSection={<ChevronDown size={12} aria-hidden="true" />}>
          {say('behind.read')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {named.map(({ at, label }) => (
          <Menu.Item key={label} onClick={() => showPassages(at)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function labelOf(variable: Variable, code: string | undefined, say: Say): string {
  const codes = isChoice(variable) ? flattenCodes(variable.codes) : [];
  const found = codes.find((one) => one.code.id === code);
  return found?.code.label ?? say('retrieval.all-of', { label: variable.label });
}
