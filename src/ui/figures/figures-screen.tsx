import { BehindDrawer } from '../behind/behind-drawer.tsx';
import { FigureEditor } from './editor/figure-editor.tsx';
import { Gallery } from './gallery/gallery.tsx';
import { useOpenedFigure } from './opened-figure.ts';
import './figures.css';

/** Figures: the gallery that the codebook gives, and one of them to be made one's own. */
export function FiguresScreen() {
  const [opened, open] = useOpenedFigure();
  return (
    <>
      {opened === undefined ? (
        <Gallery open={open} />
      ) : (
        <FigureEditor key={opened.opening} opened={opened} open={open} />
      )}
      <BehindDrawer />
    </>
  );
}
