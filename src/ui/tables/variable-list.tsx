import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Variable } from '../../domain/model/variable.ts';
import { variableKinds } from '../cases/variable-kinds.tsx';
import { useWords } from '../language/use-words.ts';
import type { OptionGroup } from './axis-options.ts';
import { axesOf, axisOf, type Kind, type Place, withAxis, withList } from './draft.ts';
import type { Editing } from './editing.ts';
import { dragKind } from './wells.tsx';

const keys: Readonly<Record<string, Place>> = { r: 'rows', c: 'cols', l: 'layers' };

/** The codebook to pick from: search, drag, or R, C and L on a variable; in a list Enter adds it or takes it out. */
export function VariableList({
  kind,
  options,
  ...editing
}: Editing & { readonly kind: Kind; readonly options: readonly OptionGroup[] }) {
  const { say } = useWords();
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const groups = options
    .map(({ section, options: own }) => ({
      section,
      variables: own.flatMap(({ variable, view }) =>
        view === undefined && (wanted === '' || `${variable.label} ${section}`.toLowerCase().includes(wanted))
          ? [variable]
          : [],
      ),
    }))
    .filter(({ variables }) => variables.length > 0);
  const [reached, reach] = useState<string>();
  const shown = groups.flatMap(({ variables }) => variables.map(({ id }) => id));
  // One of them takes the Tab key, arrows lead to the others.
  const stop = shown.find((id) => id === reached) ?? shown[0];
  return (
    <section className="variables" aria-label={say('tables.variables')}>
      <TextInput
        type="search"
        value={sought}
        aria-label={say('tables.find')}
        placeholder={say('tables.find')}
        leftSection={<Search size={13} aria-hidden="true" />}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <p className="variables-hint muted">{say(kind === 'cross' ? 'tables.pick-hint' : 'tables.pick-list-hint')}</p>
      {groups.map(({ section, variables }) => (
        <div key={section}>
          <h3>
            {section}
            {kind !== 'cross' && <SectionButton section={section} variables={variables} kind={kind} {...editing} />}
          </h3>
          <ul onKeyDown={walk}>
            {variables.map((variable) => (
              <li key={variable.id}>
                <VariableButton
                  variable={variable}
                  kind={kind}
                  isStop={variable.id === stop}
                  reach={() => reach(variable.id)}
                  {...editing}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type OfList = Editing & { readonly kind: Exclude<Kind, 'cross'> };

/** Takes a whole section at once: all of it that can be counted. */
function SectionButton({
  section,
  variables,
  kind,
  specification,
  set,
}: OfList & { readonly section: string; readonly variables: readonly Variable[] }) {
  const { say } = useWords();
  const axes = variables
    .filter((variable) => kind === 'evidence' || variable.kind !== 'text')
    .map(({ id }) => axisOf(id));
  return (
    <button
      type="button"
      className="section-all"
      aria-label={say('tables.section-of', { section })}
      onClick={() => set(withList(specification, kind, axes))}
    >
      {say('tables.section')}
    </button>
  );
}

type OfVariable = Editing & {
  readonly variable: Variable;
  readonly kind: Kind;
  readonly isStop: boolean;
  readonly reach: () => void;
};

function VariableButton({ variable, kind, isStop, reach, specification, set }: OfVariable) {
  const { say } = useWords();
  const { icon: Icon, name } = variableKinds[variable.kind];
  const chosen = axesOf(specification).some((axis) => axis.variable === variable.id);
  const put = (place: Place): void => set(withAxis(specification, place, axisOf(variable.id)));
  const toggle = (): void => {
    const axes = axesOf(specification);
    if (kind === 'cross')
      put(specification?.kind === 'cross' ? (specification.cols === undefined ? 'cols' : 'layers') : 'rows');
    else
      set(
        withList(
          specification,
          kind,
          chosen ? axes.filter((axis) => axis.variable !== variable.id) : [...axes, axisOf(variable.id)],
        ),
      );
  };
  return (
    <button
      type="button"
      className="variable"
      aria-pressed={chosen}
      tabIndex={isStop ? 0 : -1}
      onFocus={reach}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragKind, variable.id)}
      onClick={toggle}
      onKeyDown={(event) => {
        const place = keys[event.key];
        if (kind !== 'cross' || place === undefined || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        put(place);
      }}
    >
      <Icon size={12} aria-label={say(name)} /> <span>{variable.label}</span>
    </button>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.variables button.variable')];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
