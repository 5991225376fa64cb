import { isChoice, type Variable } from '../../../domain/model/variable.ts';
import { ChoiceEditor } from './choice-editor.tsx';
import type { Editing } from './editor.ts';
import { ValueEditor } from './value-editor.tsx';
import './editors.css';

/** The editor that fits the kind of a variable. */
export function AnswerEditor({ variable, ...editing }: Editing<Variable>) {
  if (isChoice(variable)) return <ChoiceEditor variable={variable} {...editing} />;
  return <ValueEditor variable={variable} {...editing} />;
}
