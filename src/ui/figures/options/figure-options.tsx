import { type ReactNode, useState } from 'react';
import type { FigurePanel } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import type { Key } from '../../language/words.ts';
import { useProject } from '../../project/project.ts';
import { LabelOptions } from './label-options.tsx';
import { LookOptions } from './look-options.tsx';
import type { FigureChange } from './option-props.ts';
import { OrderOptions } from './order-options.tsx';
import { PanelChooser } from './panel-chooser.tsx';
import { SizeOptions } from './size-options.tsx';
import { WhatOptions } from './what-options.tsx';
import { WordsOptions } from './words-options.tsx';

/** Everything that can be chosen of a figure, in the order in which one thinks: what, order, look, size, words. */
export function FigureOptions({ scheme, specification, change }: FigureChange) {
  const { access } = useProject();
  const [chosen, choose] = useState(0);
  const place = Math.min(chosen, specification.panels.length - 1);
  const panel = specification.panels[place];
  const put = (next: FigurePanel): void =>
    change({ ...specification, panels: specification.panels.map((one, index) => (index === place ? next : one)) });
  if (panel === undefined) return null;
  const all = { scheme, specification, change };
  return (
    <fieldset className="figures-options" disabled={access === 'read'}>
      <Part title="figures.what">
        <PanelChooser specification={specification} change={change} place={place} choose={choose} />
        <WhatOptions key={place} scheme={scheme} panel={panel} put={put} />
      </Part>
      <Part title="figures.order">
        <OrderOptions {...all} panel={panel} put={put} />
      </Part>
      <Part title="figures.look">
        <LookOptions {...all} />
      </Part>
      <Part title="figures.size">
        <SizeOptions {...all} />
      </Part>
      <Part title="figures.words">
        <WordsOptions {...all} panel={panel} put={put} />
        <LabelOptions {...all} panel={panel} />
      </Part>
    </fieldset>
  );
}

function Part({ title, children }: { readonly title: Key; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <section className="figures-part" aria-label={say(title)}>
      <h2>{say(title)}</h2>
      {children}
    </section>
  );
}
