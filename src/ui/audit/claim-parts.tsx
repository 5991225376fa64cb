import { Check, Circle, EqualNot } from 'lucide-react';
import { amountWords, valueWords } from '../../domain/audit/readings-text.ts';
import type { AuditEntry } from '../../domain/model/claim.ts';
import { sayIn } from '../../domain/model/sentences/said.ts';
import type { Language } from '../language/language.ts';
import { useWords } from '../language/use-words.ts';

const signs = { match: Check, differs: EqualNot, 'not-testable': Circle } as const;

/** A sign, and its word for those who do not see it; never a colour alone. */
export function StatusSign({ status }: { readonly status: AuditEntry['status'] }) {
  const { say } = useWords();
  const Sign = signs[status];
  return (
    <span className="claim-sign" title={say(`audit.status-${status}`)}>
      <Sign size={14} aria-hidden="true" />
      <span className="only-heard">{say(`audit.status-${status}`)}</span>
    </span>
  );
}

/** Cases are understood; only another unit stands beside its number. */
export function amount(value: AuditEntry['reported'], unit: string | undefined, language: Language): string {
  const plain = unit === 'cases' || typeof value === 'string';
  return sayIn(language, plain ? valueWords(value) : amountWords(value, unit));
}
