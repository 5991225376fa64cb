import type { PlacedCode } from '../../../domain/model/code.ts';
import { thousands } from '../../../domain/model/thousands.ts';
import { useWords } from '../../language/use-words.ts';
import { useCodebook, type Variable } from '../codebook.ts';
import { Swatch } from './swatch.tsx';

type Listed = { readonly variable: Variable; readonly placed: readonly PlacedCode[] };

/** The codes of a variable in their order, each with a bar of the cases that have it. */
export function CodeList({ variable, placed }: Listed) {
  const { say } = useWords();
  const { uses, show } = useCodebook();
  const coded = uses.get(variable.id) ?? 0;
  return (
    <section className="item-part">
      <h3>
        {say('codebook.codes')}
        {coded > 0 && <span className="muted item-base">{say('codebook.used-variable', { count: coded })}</span>}
      </h3>
      <ul className="item-codes">
        {placed.map(({ code, depth }) => {
          const cases = uses.get(`${variable.id}/${code.id}`) ?? 0;
          return (
            <li key={code.id} data-retired={code.retired !== undefined}>
              <button
                type="button"
                style={{ paddingInlineStart: 4 + depth * 16 }}
                onClick={() => show({ kind: 'code', variable: variable.id, code: code.id })}
              >
                <Swatch colour={code.colour} />
                <span className="item-codes-label">{code.label}</span>
                {code.retired !== undefined && <span className="muted">{say('codebook.retired')}</span>}
              </button>
              <Bar cases={cases} of={coded} />
              <span className="numbers item-codes-count">{thousands(cases)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How much of a whole; the number stands beside it. */
export function Bar({ cases, of }: { readonly cases: number; readonly of: number }) {
  return (
    <span className="use-bar" aria-hidden="true">
      <span style={{ width: of === 0 ? 0 : `${String((100 * cases) / of)}%` }} />
    </span>
  );
}
