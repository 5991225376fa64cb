import { useMemo, useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import type { FigureProblem } from '../../../domain/model/figure-specification.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/command-list.ts';
import { useWords } from '../../language/use-words.ts';
import { SplitPane } from '../../parts/split-pane.tsx';
import { BarTools } from '../../project/bar-tools.tsx';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { reword } from '../changing/reword.ts';
import type { Figure, OpenedFigure } from '../opened-figure.ts';
import { FigureOptions } from '../options/figure-options.tsx';
import { Checks } from './checks.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FigureHead } from './figure-head.tsx';
import { FigurePage, type Zoom } from './figure-page.tsx';
import { FigureTables } from './figure-tables.tsx';
import { type EditedFigure, useFigure } from './use-figure.ts';

type Editing = { readonly opened: OpenedFigure; readonly open: (figure: Figure | undefined) => void };

/** One figure: options at the left in the order in which one thinks, at the right the page as it will be printed. */
export function FigureEditor({ opened, open }: Editing) {
  const { say } = useWords();
  const { handle } = useProject();
  const figure = useFigure(opened);
  const { specification } = figure;
  const drawn = useAsk('figures.draw', { project: handle, specification });
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const groupings = useAsk('groupings.list', { project: handle }).data;
  const scheme = useMemo(() => codebook && groupings && { codebook, groupings }, [codebook, groupings]);
  useCommands(
    useMemo<Command[]>(
      () => [{ id: 'figures-back', title: 'figures.back', shortcut: 'Escape', run: () => open(undefined) }],
      [open],
    ),
  );
  if (scheme === undefined) return null;
  return (
    <>
      <BarTools>
        <ExportMenu specification={specification} problems={drawn.data?.problems.length ?? 0} />
      </BarTools>
      <SplitPane
        name="figures"
        label={say('figures.divide')}
        least={240}
        first={320}
        left={
          <FigureOptions
            scheme={scheme}
            specification={specification}
            change={(next) => figure.change(reword(specification, next, scheme))}
          />
        }
        right={<Desk figure={figure} open={open} drawn={drawn.data} trouble={drawn.error?.error.message} />}
      />
    </>
  );
}

type Drawing = {
  readonly figure: EditedFigure;
  readonly open: (figure: Figure | undefined) => void;
  readonly drawn: Output<'figures.draw'> | undefined;
  /** Why it cannot be drawn as it is wanted; the last drawing stays. */
  readonly trouble: string | undefined;
};

/** The page with its caption and numbers, its name above and its checks below. */
function Desk({ figure, open, drawn, trouble }: Drawing) {
  const { told } = useWords();
  const [zoom, setZoom] = useState<Zoom>('true');
  const [shown, setShown] = useState<FigureProblem>();
  const problem = drawn?.problems.find((one) => one === shown);
  return (
    <div className="figures-work">
      <FigureHead figure={figure} open={open} zoom={zoom} setZoom={setZoom} />
      {trouble !== undefined && (
        <p className="figures-trouble" role="alert">
          {told(trouble)}
        </p>
      )}
      {drawn !== undefined && (
        <>
          <div className="figures-desk">
            <FigurePage drawn={drawn} specification={figure.specification} zoom={zoom} problem={problem} />
            <p className="figures-caption">{drawn.caption}</p>
            <FigureTables tables={drawn.tables} />
          </div>
          {trouble === undefined && <Checks problems={drawn.problems} shown={problem} show={setShown} />}
        </>
      )}
    </div>
  );
}
