import { useEffect, useState } from 'react';
import { BehindDrawer } from '../behind/behind-drawer.tsx';
import { keysToScreen } from '../parts/use-arrival.ts';
import { FigureEditor } from './editor/figure-editor.tsx';
import { Gallery } from './gallery/gallery.tsx';
import { type Figure, useOpenedFigure } from './opened-figure.ts';
import './figures.css';

/** Figures: the gallery that the codebook gives, and one of them to be made one's own. */
export function FiguresScreen() {
  const [opened, open] = useOpenedFigure();
  const [last, setLast] = useState<string>();
  const opening = opened?.opening;
  useEffect(() => {
    // The picture that was pressed went with the gallery.
    if (opening !== undefined) keysToScreen();
  }, [opening]);
  const take = (figure: Figure): void => {
    setLast(figure.name ?? figure.specification.title);
    open(figure);
  };
  return (
    <>
      {opened === undefined ? (
        <Gallery open={take} last={last} />
      ) : (
        <FigureEditor key={opened.opening} opened={opened} open={open} />
      )}
      <BehindDrawer />
    </>
  );
}
