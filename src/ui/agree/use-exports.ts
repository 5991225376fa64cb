import { useMemo } from 'react';
import type { Input } from '../../contract/method.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { download } from '../parts/download.ts';
import { useProject } from '../project/project.ts';
import { useRequest } from '../project/use-request.ts';
import { useAgree } from './agree.ts';

type AgreementFormat = Input<'agreement.export'>['format'];
type LogFormat = Input<'finals.exportLog'>['format'];

const agreementFormats = [
  'docx',
  'xlsx',
  'csv',
  'csv-excel',
  'md',
  'html',
  'latex',
  'text',
] as const satisfies AgreementFormat[];
const logFormats = ['docx', 'xlsx', 'csv', 'csv-excel', 'md'] as const satisfies LogFormat[];

const formatNames: Readonly<Record<AgreementFormat, string>> = {
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  'csv-excel': 'CSV (Excel)',
  md: 'Markdown',
  html: 'HTML',
  latex: 'LaTeX',
  text: 'TXT',
};

/**
 * The files that the screen gives: agreement, the log of what was settled, a package for each person; the same stands among
 * the commands.
 */
export function useExports(): readonly Command[] {
  const { handle: project } = useProject();
  const { compared, people } = useAgree();
  const { language } = useWords();
  const request = useRequest();
  const { coders, round } = compared;
  const names = coders.join('\n');
  const entries = useMemo<Command[]>(() => {
    const read = round === undefined ? {} : { round };
    const agreement = async (format: (typeof agreementFormats)[number]): Promise<void> => {
      const written = await request('agreement.export', {
        project,
        coders: names.split('\n'),
        ...read,
        format,
        language,
      });
      if (written.ok) download(written.value.file);
    };
    const log = async (format: (typeof logFormats)[number]): Promise<void> => {
      const written = await request('finals.exportLog', { project, ...read, format, language });
      if (written.ok) download(written.value.file);
    };
    const packageFor = async (person: string): Promise<void> => {
      const written = await request('project.export', { project, format: 'package', coder: person });
      if (written.ok) download(written.value.file);
    };
    return [
      ...agreementFormats.map((format): Command => ({
        id: `agree-export-${format}`,
        title: 'agree.export-agreement',
        values: { format: formatNames[format] },
        run: () => void agreement(format),
      })),
      ...logFormats.map((format): Command => ({
        id: `agree-log-${format}`,
        title: 'agree.export-log',
        values: { format: formatNames[format] },
        run: () => void log(format),
      })),
      ...people
        .filter(({ kind }) => kind === 'person')
        .map(({ name }): Command => ({
          id: `agree-package-${name}`,
          title: 'agree.export-package',
          values: { coder: name },
          run: () => void packageFor(name),
        })),
    ];
  }, [project, names, round, language, people, request]);
  useCommands(entries);
  return entries;
}
