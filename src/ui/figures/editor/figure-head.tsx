import { Button, NativeSelect } from '@mantine/core';
import { ArrowLeft, Copy, Trash2 } from 'lucide-react';
import { useWords } from '../../language/use-words.ts';
import { freeName } from '../../parts/free-name.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { useTellDone } from '../../project/use-tell-done.ts';
import type { Figure } from '../opened-figure.ts';
import { TextOption } from '../options/text-option.tsx';
import { type Zoom, zooms } from './figure-page.tsx';
import type { EditedFigure } from './use-figure.ts';

type Head = {
  readonly figure: EditedFigure;
  readonly open: (figure: Figure | undefined) => void;
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
};

/** The way back to the gallery, the name of the figure, and how large it is shown. */
export function FigureHead({ figure, open, zoom, setZoom }: Head) {
  const { say } = useWords();
  return (
    <div className="figures-head">
      <Button
        variant="subtle"
        color="gray"
        leftSection={<ArrowLeft size={14} aria-hidden="true" />}
        onClick={() => open(undefined)}
      >
        {say('figures.back')}
      </Button>
      <Keeping figure={figure} open={open} />
      <NativeSelect
        size="xs"
        className="figures-zoom"
        aria-label={say('figures.zoom')}
        value={zoom}
        data={zooms.map((value) => ({ value, label: say(`figures.zoom-${value}`) }))}
        onChange={(event) => setZoom(zooms.find((one) => one === event.currentTarget.value) ?? 'true')}
      />
    </div>
  );
}

function Keeping({ figure, open }: Pick<Head, 'figure' | 'open'>) {
  const { say } = useWords();
  const { handle, access } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const tellDone = useTellDone();
  const { name, specification, saved, change, rename } = figure;
  if (access === 'read') return <span className="figures-kept muted">{name}</span>;
  if (name === undefined) {
    return (
      <span className="figures-kept">
        <Button variant="default" onClick={() => change(specification)}>
          {say('figures.save')}
        </Button>
        <span className="muted">{say('figures.unsaved')}</span>
      </span>
    );
  }
  const target = { project: handle, name, ...(coder === undefined ? {} : { by: coder }) };
  const duplicate = async (): Promise<void> => {
    const to = freeName(name, saved);
    const done = await tell('specifications.duplicate', { ...target, to });
    if (!done.ok) return;
    open({ name: to, specification });
    tellDone(say('figures.duplicated', { name: to }), done.value.entry);
  };
  const remove = async (): Promise<void> => {
    const done = await tell('specifications.delete', target);
    if (!done.ok) return;
    open(undefined);
    tellDone(say('figures.deleted', { name }), done.value.entry);
  };
  return (
    <span className="figures-kept">
      <TextOption label={say('figures.name')} value={name} hidden put={(to) => void rename(to)} />
      <Button variant="default" leftSection={<Copy size={13} aria-hidden="true" />} onClick={() => void duplicate()}>
        {say('figures.duplicate')}
      </Button>
      <Button variant="default" leftSection={<Trash2 size={13} aria-hidden="true" />} onClick={() => void remove()}>
        {say('figures.delete')}
      </Button>
    </span>
  );
}
