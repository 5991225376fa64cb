import { holdsWords } from '../../domain/finding/sought-words.ts';
import { useWords } from '../language/use-words.ts';
import { useAsk } from '../project/use-ask.ts';
import { useActiveCommands } from './command-list.ts';
import { type Find, type Finder, useCurrentFinder } from './finder.ts';

/** One line of the palette, and what Enter does there. */
export type PaletteItem = {
  readonly id: string;
  readonly title: string;
  /** What it is, or where it stands. */
  readonly beside?: string;
  readonly shortcut?: string;
  readonly run: () => void;
};

export type PaletteSection = { readonly id: string; readonly title: string; readonly items: readonly PaletteItem[] };

/** `sure`: how many of the first items answer to what is sought now; those behind may be of what was sought a letter ago. */
export type Found = {
  readonly sections: readonly PaletteSection[];
  readonly items: readonly PaletteItem[];
  readonly sure: number;
};

/** What has the words sought: commands, and in a project what is called so there. */
export function useFound(sought: string): Found {
  const { say } = useWords();
  const finder = useCurrentFinder();
  const commands = useActiveCommands()
    .filter(({ id }) => id !== 'palette')
    .map(({ title, values, ...command }): PaletteItem => ({ ...command, title: say(title, values) }))
    .filter(({ title }) => holdsWords(title, sought));
  const inProject = useFoundInProject(finder, sought);
  const ofCommands = { id: 'commands', title: say('command.commands'), items: commands };
  // A number is that of a case, though a command may have it in its words.
  const isNumber = /^\d+$/.test(sought.trim());
  const sections = (isNumber ? [...inProject.sections, ofCommands] : [ofCommands, ...inProject.sections]).filter(
    (section) => section.items.length > 0,
  );
  const items = sections.flatMap((section) => section.items);
  const atOnce = isNumber && inProject.asked ? 0 : commands.length;
  return { sections, items, sure: inProject.settled ? items.length : atOnce };
}

const mostSought = 200;

type FoundInProject = {
  readonly sections: readonly PaletteSection[];
  readonly asked: boolean;
  readonly settled: boolean;
};

function useFoundInProject(finder: Finder | undefined, sought: string): FoundInProject {
  const { say } = useWords();
  const text = sought.trim().slice(0, mostSought);
  const enabled = finder !== undefined && text !== '';
  const {
    data: found,
    isPlaceholderData,
    isError,
  } = useAsk('project.find', { project: finder?.project ?? '', text }, { enabled });
  if (!enabled || found === undefined) return { sections: [], asked: enabled, settled: !enabled || isError };
  const { cases, parts, saved } = found;
  const item = (find: Find, line: Omit<PaletteItem, 'run'>): PaletteItem => ({ ...line, run: () => finder.open(find) });
  const title = (name: 'cases' | 'parts' | 'saved'): string => {
    const { items, total } = found[name];
    return items.length < total ? say(`command.${name}-more`, { shown: items.length, total }) : say(`command.${name}`);
  };
  const sections = [
    {
      id: 'cases',
      title: title('cases'),
      items: cases.items.map((of) =>
        item(
          { kind: 'case', of },
          { id: String(of.number), title: `${String(of.number)} ${of.title}`, beside: of.reference },
        ),
      ),
    },
    {
      id: 'parts',
      title: title('parts'),
      items: parts.items.map((of) =>
        item({ kind: 'part', of }, { id: `${of.variable}/${of.code ?? ''}`, title: of.label, beside: of.within }),
      ),
    },
    {
      id: 'saved',
      title: title('saved'),
      items: saved.items.map((of) =>
        item({ kind: 'saved', of }, { id: of.name, title: of.name, beside: say(`command.${of.kind}`) }),
      ),
    },
  ];
  return { sections, asked: true, settled: !isPlaceholderData };
}
