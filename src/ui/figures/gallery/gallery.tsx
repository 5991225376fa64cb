import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import type { Figure } from '../opened-figure.ts';
import { usePolicies } from '../use-policies.ts';
import { Thumbnail } from './thumbnail.tsx';

type Made = Output<'figures.gallery'>[number];
type Open = {
  readonly open: (figure: Figure) => void;
  /** The title of the figure that one comes back from. */
  readonly last: string | undefined;
};

/** The figures that are saved and those that the codebook gives, each drawn small. */
export function Gallery({ open, last }: Open) {
  const { say, told, language } = useWords();
  const { handle } = useProject();
  const [policy, setPolicy] = useState('final');
  const [words, setWords] = useState<'en' | 'zh'>(language);
  const policies = usePolicies();
  const made = useAsk('figures.gallery', { project: handle, policy, language: words });
  const saved = useAsk('specifications.list', { project: handle }).data ?? [];
  const figures = saved.flatMap((one) => (one.kind === 'figure' ? [one] : []));
  return (
    <div className="figures-gallery">
      <div className="figures-head">
        <NativeSelect
          size="xs"
          label={say('figures.policy')}
          value={policy}
          data={policies}
          onChange={(event) => setPolicy(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={say('figures.language')}
          value={words}
          data={[
            { value: 'en', label: 'English' },
            { value: 'zh', label: '简体中文' },
          ]}
          onChange={(event) => setWords(event.currentTarget.value === 'zh' ? 'zh' : 'en')}
        />
      </div>
      {figures.length > 0 && (
        <section className="figures-group" aria-labelledby="figures-saved">
          <h2 id="figures-saved">{say('figures.saved')}</h2>
          <ul className="figures-thumbs">
            {figures.map((one) => (
              <Thumbnail
                key={one.name}
                title={one.name}
                specification={one.specification}
                open={() => open(one)}
                left={one.name === last}
              />
            ))}
          </ul>
        </section>
      )}
      {made.data !== undefined && <Groups made={made.data} open={open} last={last} />}
      {made.error !== null && <p className="figures-empty">{told(made.error.error.message)}</p>}
    </div>
  );
}

function Groups({ made, open, last }: Open & { readonly made: readonly Made[] }) {
  const { say } = useWords();
  const kinds = [...new Set(made.map(({ kind }) => kind))];
  if (kinds.length === 0) return <p className="figures-empty">{say('figures.none')}</p>;
  return kinds.map((kind) => (
    <section key={kind} className="figures-group" aria-labelledby={`figures-${kind}`}>
      <h2 id={`figures-${kind}`}>{say(`figures.kind-${kind}`)}</h2>
      <ul className="figures-thumbs">
        {made
          .filter((one) => one.kind === kind)
          .map(({ specification }) => (
            <Thumbnail
              key={specification.id}
              title={specification.title}
              specification={specification}
              open={() => open({ specification })}
              left={specification.title === last}
            />
          ))}
      </ul>
    </section>
  ));
}
