import type { CaseStatus } from '../../domain/model/case.ts';
import type { AuditEntry, Claims } from '../../domain/model/claim.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import type { Coder } from '../../domain/model/coder.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import type { NumberChange } from '../../domain/model/manifest.ts';
import type { RetrievedCoding } from '../../domain/model/retrieval.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { Table } from '../../domain/model/table.ts';

/** A link with its words. A path is relative to the report's own folder. */
export type ReportLink = { readonly label: string; readonly href: string };

export type TableItem = {
  readonly kind: 'table';
  readonly id: string;
  readonly table: Table;
  /** The same table as files. */
  readonly links: readonly ReportLink[];
  /** The command that makes it again. */
  readonly command?: string;
};

export type FigureItem = {
  readonly kind: 'figure';
  readonly id: string;
  readonly specification: FigureSpecification;
  /** The figure as SVG text, width and height in millimetres. */
  readonly svg: string;
  /** What the figure draws, as computed, in the order of `tablesOf(specification)`. */
  readonly tables: readonly Table[];
  readonly links: readonly ReportLink[];
  readonly command?: string;
};

export type ReportSection = {
  readonly id: string;
  readonly title: string;
  /** Paragraphs. */
  readonly introduction: readonly string[];
  readonly items: readonly (TableItem | FigureItem)[];
};

/** A coder whose answers the review holds, and what they are. */
export type Provenance = {
  readonly coder: string;
  readonly kind: Coder['kind'];
  readonly text: string;
};

export type ReportCoding = {
  readonly coder: string;
  /** The variable's label. */
  readonly variable: string;
  /** The answer in words: labels of codes, or a state. */
  readonly answer: string;
} & Pick<RetrievedCoding, 'evidence' | 'passages'>;

/** An answer that was settled; it counts in place of what the coders said. */
export type ReportFinal = Pick<ReportCoding, 'variable' | 'answer'> & Pick<FinalCoding, 'origin' | 'by' | 'note'>;

export type ReportCase = {
  readonly number: number;
  readonly title: string;
  readonly status: CaseStatus;
  readonly note?: string;
  readonly attributes: readonly { readonly label: string; readonly value: string }[];
  readonly codings: readonly ReportCoding[];
  readonly finals: readonly ReportFinal[];
};

/** What claims are about, and what became of each. */
export type ReportAudit = { readonly claims: Pick<Claims, 'title' | 'about'>; readonly entries: readonly AuditEntry[] };

/** Everything that the report of a review shows. */
export type Report = {
  /** Of the words around what the review itself says. */
  readonly language: SentenceLanguage;
  readonly title: string;
  readonly subtitle: string;
  /** Paragraphs. */
  readonly about: readonly string[];
  /** The publications that the review works on. */
  readonly references: readonly { readonly text: string; readonly href?: string }[];
  /** What the word *illustrative* means here, in one or two sentences; empty where nothing is. */
  readonly illustrative: string;
  /** Paragraphs on how the review was made, from its history. */
  readonly methods: readonly string[];
  /** What is another number than in the report before this one. */
  readonly changes: readonly NumberChange[];
  readonly provenance: readonly Provenance[];
  /** Figures at the head of the page; those of the audit are added. */
  readonly summary: readonly { readonly value: string; readonly label: string }[];
  readonly sections: readonly ReportSection[];
  readonly audit: ReportAudit;
  /** Ascending by number. */
  readonly cases: readonly ReportCase[];
  readonly codebook: Codebook;
  readonly groupings: readonly Grouping[];
  readonly regenerate: readonly { readonly command: string; readonly does: string }[];
  readonly files: readonly ReportLink[];
  /** What could not be had, a sentence each. */
  readonly notAvailable: readonly string[];
};
