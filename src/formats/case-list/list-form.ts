import type { ImportMap, UnknownRule } from '../../domain/model/import-map.ts';
import type { StateTokens } from '../../domain/model/state-tokens.ts';
import type { ChoiceVariable, Variable } from '../../domain/model/variable.ts';
import { type AnswerForm, codingForm } from '../answer/answer-form.ts';
import { type CodeLookUp, lookUpCode } from '../answer/look-up-code.ts';
import { nameKey } from '../answer/name-key.ts';
import type { CodeAddition, UnknownLabel } from './case-list.ts';
import { idFromLabel } from './id-from-label.ts';

/** What reading a list brings to light beside its values. */
export type Findings = {
  /** Codes that labels ask for, by variable and label. */
  readonly additions: Map<string, CodeAddition>;
  /** Labels passed over in the present cell. */
  readonly leftOut: string[];
  /** Labels that are no code, by variable and label, whatever is done with them. */
  readonly unknown: Map<string, UnknownLabel>;
};

/** How the cells of one variable are read: the map's codes before the codebook's, and its rule for unknown labels. */
export function listForm(
  variable: Variable,
  settings: { map?: ImportMap | undefined; separator: string; tokens: StateTokens },
  findings: Findings,
): AnswerForm {
  const { map, separator, tokens } = settings;
  const codes = new Map(
    Object.entries(map?.codes[variable.id] ?? {}).map(([label, ids]) => [nameKey(label), [ids].flat()] as const),
  );
  return {
    ...codingForm,
    tokens: map?.tokens ?? tokens,
    separator,
    textStates: false,
    decimalComma: map?.decimalComma.includes(variable.id) ?? false,
    lookUp: (label, choice) => {
      const mapped = codes.get(nameKey(label));
      return mapped === undefined ? lookUpCode(label, choice) : { ok: true, codes: mapped };
    },
    unknownCode: (label, choice) => {
      const rule = ruleOf(map?.unknown[variable.id], label);
      findings.unknown.set(`${variable.id}\n${nameKey(label)}`, { variable: variable.id, label, rule });
      return unknownCode(label, choice, { rule, findings });
    },
  };
}

function ruleOf(rules: ImportMap['unknown'][string] | undefined, label: string): UnknownRule {
  if (rules === undefined || typeof rules === 'string') return rules ?? 'reject';
  return Object.entries(rules).find(([named]) => nameKey(named) === nameKey(label))?.[1] ?? 'reject';
}

function unknownCode(
  label: string,
  variable: ChoiceVariable,
  { rule, findings }: { rule: UnknownRule; findings: Findings },
): CodeLookUp | undefined {
  switch (rule) {
    case 'reject':
      return undefined;
    case 'leave-out':
      findings.leftOut.push(label);
      return { ok: true, codes: [] };
    case 'add': {
      const key = `${variable.id}\n${nameKey(label)}`;
      const taken = [...findings.additions.values()].filter((addition) => addition.variable === variable.id);
      const code =
        findings.additions.get(key)?.code ??
        idFromLabel(
          label,
          variable,
          taken.map((one) => one.code),
        );
      if (code === undefined) return undefined;
      if (!findings.additions.has(key)) findings.additions.set(key, { variable: variable.id, code, label });
      return { ok: true, codes: [code] };
    }
  }
}
