import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import type { Input } from '../../../contract/method.ts';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/command-list.ts';
import { useWords } from '../../language/use-words.ts';
import { download } from '../../parts/download.ts';
import { useProject } from '../../project/project.ts';
import { useRequest } from '../../project/use-request.ts';

type Export = {
  readonly specification: FigureSpecification;
  /** How many things the checks found. */
  readonly problems: number;
};

const files = [
  { id: 'svg', format: 'svg' },
  { id: 'pdf', format: 'pdf' },
  { id: 'png-300', format: 'png', dpi: 300 },
  { id: 'png-600', format: 'png', dpi: 600 },
  { id: 'csv', format: 'csv' },
  { id: 'json', format: 'json' },
] as const satisfies readonly ({ id: string } & Pick<Input<'figures.render'>, 'format' | 'dpi'>)[];

/** The files of a figure; the same stand among the commands. */
export function ExportMenu({ specification, problems }: Export) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const request = useRequest();
  const commands = useMemo<Command[]>(
    () =>
      files.map(({ id, ...wanted }) => ({
        id: `figures-export-${id}`,
        title: `figures.export-${id}`,
        run: () => {
          void request('figures.render', { project, specification, ...wanted }).then((made) => {
            if (made.ok) download(made.value.file);
          });
        },
      })),
    [project, specification, request],
  );
  useCommands(commands);
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button rightSection={<ChevronDown size={12} aria-hidden="true" />}>{say('figures.export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {problems > 0 && <Menu.Label>{say('figures.export-look', { count: problems })}</Menu.Label>}
        {commands.map(({ id, title, run }) => (
          <Menu.Item key={id} onClick={run}>
            {say(title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
