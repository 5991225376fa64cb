import type { TableBody } from '../../domain/model/table.ts';
import type { TableResiduals } from '../../domain/model/table-residuals.ts';
import { formatP } from '../../domain/tabulate/format-p.ts';
import { useWords } from '../language/use-words.ts';
import { codeTests } from './shade.ts';

type Shown = {
  readonly body: TableBody;
  /** Undefined while they are counted. */
  readonly residuals: TableResiduals | undefined;
  readonly place: number;
};

/** What the shading of a table by residuals means: what was tested, over which cases, adjusted for how many tests. */
export function Shading({ body, residuals, place }: Shown) {
  const { say, paragraph, language } = useWords();
  const part = residuals?.parts[place];
  if (residuals === undefined || part === undefined)
    return (
      <p className="left-out" role="status">
        {say('tables.shading')}
      </p>
    );
  const { kind, tests, simulated } = residuals;
  const codes = codeTests(residuals, part, body);
  const list = codes.map(({ label, p }) => `${label} ${formatP(p)}`).join(language === 'zh' ? '；' : '; ');
  return (
    <p className="left-out shading">
      {paragraph(
        say(`tables.shaded-${kind}`, { cases: part.cases, tests }),
        codes.length > 0 && say('tables.shaded-holm', { list }),
        part.leftOut > 0 && say('tables.shaded-left-out', { count: part.leftOut }),
        simulated !== null && say('tables.shaded-simulated', simulated),
      )}
    </p>
  );
}
