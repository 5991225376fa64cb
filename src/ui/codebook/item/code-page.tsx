import type { ReactNode } from 'react';
import { flattenCodes, type PlacedCode } from '../../../domain/model/code.ts';
import { type Say, useWords } from '../../language/use-words.ts';
import { ReadPassages } from '../../retrieval/read-passages.tsx';
import type { ChoiceVariable, Code, Codebook } from '../codebook.ts';
import { Crumbs } from './crumbs.tsx';
import { Fact, Said, SaidList } from './fact.tsx';
import { OriginText } from './origin-text.tsx';
import { Swatch } from './swatch.tsx';
import { UseOf } from './use-of.tsx';
import { VersionsOf } from './versions-of.tsx';

type Shown = {
  readonly variable: ChoiceVariable;
  readonly section: Codebook['sections'][number];
  readonly placed: PlacedCode;
  readonly actions: ReactNode;
};

/** One code: what it means, where it is used, and how it came to be so. */
export function CodePage({ variable, section, placed: { code, ancestors }, actions }: Shown) {
  const { say } = useWords();
  const labels = new Map(flattenCodes(variable.codes).map((one) => [one.code.id, one.code.label]));
  return (
    <article className="item" aria-label={code.label}>
      <Crumbs
        steps={[
          { label: section.label, part: { kind: 'section', section: section.id } },
          { label: variable.label, part: { kind: 'variable', variable: variable.id } },
          ...ancestors.map((id) => ({
            label: labels.get(id) ?? id,
            part: { kind: 'code', variable: variable.id, code: id } as const,
          })),
        ]}
      />
      <h2 className="item-title">
        {code.colour !== undefined && <Swatch colour={code.colour} large />}
        {code.label}
      </h2>
      <p className="item-notes muted">{[code.id, ...notesOf(code, say)].join(' · ')}</p>
      {actions}
      <dl className="facts">
        <Fact name={say('codebook.field-definition')}>
          <Said text={code.definition} />
        </Fact>
        <Fact name={say('codebook.field-useWhen')}>
          <Said text={code.useWhen} />
        </Fact>
        <Fact name={say('codebook.field-notWhen')}>
          <Said text={code.notWhen} />
        </Fact>
        <Fact name={say('codebook.field-examples')}>
          <SaidList texts={code.examples} />
        </Fact>
        <Fact name={say('codebook.field-aliases')}>
          <Said text={code.aliases.length === 0 ? undefined : code.aliases.join(', ')} />
        </Fact>
        <Fact name={say('codebook.field-colour')}>
          {code.colour === undefined ? (
            <span className="muted">{say('codebook.no-colour')}</span>
          ) : (
            <span className="fact-colour">
              <Swatch colour={code.colour} />
              {code.colour}
            </span>
          )}
        </Fact>
        <Fact name={say('codebook.origin')}>
          <OriginText origin={code.origin} />
        </Fact>
      </dl>
      <UseOf variable={variable} code={code} />
      <ReadPassages variable={variable.id} code={code.id} />
      <VersionsOf name={`${variable.id}/${code.id}`} />
    </article>
  );
}

/** What is out of the ordinary about a code. */
function notesOf({ selectable, freeText, since, retired }: Code, say: Say): string[] {
  return [
    ...(selectable ? [] : [say('codebook.groups-only')]),
    ...(freeText ? [say('codebook.takes-text')] : []),
    ...(since > 1 ? [say('codebook.since', { version: since })] : []),
    ...(retired === undefined ? [] : [say('codebook.is-retired', { version: retired })]),
  ];
}
