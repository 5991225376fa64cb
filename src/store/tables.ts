import type { Generated } from 'kysely';

/** The command that last wrote the row. */
type Stamped = { command: number };

/** JSON text. */
type Json = string;

type AnswerColumns = {
  state: string;
  /** Keys of the codes present, then of those not reported with a leading `?`; a trailing `+` says that `other` has a text. */
  codes: string | null;
  number: number | null;
  text: string | null;
  other: Json | null;
};

type EvidenceColumns = {
  rationale: string | null;
  quote: string | null;
  page: string | null;
  confidence: string | null;
};

/** The columns of every table, as the newest migration leaves them. */
export type Tables = {
  command: { seq: number; uuid: string; kind: string; at: string; by: string; summary: string; detail: Json | null };
  history: {
    history_key: Generated<number>;
    command: number;
    table_name: string;
    operation: 'update' | 'delete';
    key_1: number;
    key_2: number | null;
    key_3: number | null;
    key_4: number | null;
    /** The stamp of the old row. */
    writer: number;
    /** The old row: its values as an array, in the order of the table's columns. */
    old: Json;
  };
  project: Stamped & {
    project_key: number;
    uuid: string;
    title: string;
    created: string;
    search_date: string | null;
    note: string | null;
  };
  codebook: Stamped & { codebook_key: number; id: string; version: number; body: Json };
  codebook_version: Stamped & { version: number; content: Json };
  section: Stamped & { section_key: Generated<number>; id: string; position: number; body: Json };
  variable: Stamped & {
    variable_key: Generated<number>;
    uuid: string;
    section_key: number;
    id: string;
    position: number;
    kind: 'single' | 'multiple' | 'number' | 'text';
    role: 'attribute' | 'judgement';
    body: Json;
  };
  code: Stamped & {
    code_key: Generated<number>;
    uuid: string;
    variable_key: number;
    parent_key: number | null;
    id: string;
    position: number;
    body: Json;
  };
  grouping: Stamped & {
    grouping_key: Generated<number>;
    id: string;
    variable_key: number;
    position: number;
    body: Json;
  };
  coder: Stamped & { coder_key: Generated<number>; uuid: string; name: string; kind: string; note: string | null };
  case: Stamped & {
    case_key: Generated<number>;
    uuid: string;
    number: number;
    title: string;
    doi: string | null;
    citation: Json | null;
    status: 'included' | 'undecided' | 'excluded';
    reason: string | null;
    note: string | null;
  };
  coding: Stamped & CodingKeys & AnswerColumns & EvidenceColumns & { codebook_version: number };
  final_coding: Stamped &
    AnswerColumns & {
      variable_key: number;
      case_key: number;
      codebook_version: number;
      origin: string;
      by: string;
      at: string;
      note: string | null;
    };
  document: Stamped & {
    document_key: Generated<number>;
    uuid: string;
    title: string;
    kind: string;
    text: string;
    sha256: string;
    source: string | null;
  };
  document_case: Stamped & { document_key: number; case_key: number; position: number };
  passage: Stamped & {
    passage_key: Generated<number>;
    uuid: string;
    document_key: number;
    start: number;
    end: number;
    quote: string;
  };
  passage_coding: Stamped & CodingKeys & { passage_key: number; position: number };
  round: Stamped & {
    round_key: Generated<number>;
    uuid: string;
    title: string;
    codebook_version: number;
    opened: string;
    closed: string | null;
  };
  round_case: Stamped & { round_key: number; case_key: number; position: number };
  round_coder: Stamped & { round_key: number; coder_key: number; position: number };
  round_assignment: Stamped & { round_key: number; coder_key: number; case_key: number };
  round_done: Stamped & { round_key: number; coder_key: number; case_key: number; at: string };
  frozen_coding: Stamped &
    CodingKeys &
    AnswerColumns &
    EvidenceColumns & { round_key: number; codebook_version: number };
  specification: Stamped & { specification_key: Generated<number>; id: string; kind: string; body: Json };
  codebook_change: Stamped & { version: number; at: string; by: string; summary: string; change: Json; counts: Json };
  recode: Stamped & {
    recode_key: Generated<number>;
    version: number;
    variable_key: number;
    case_key: number;
    /** Null where it is the final coding. */
    coder_key: number | null;
    code_key: number | null;
    why: 'narrowed' | 'widened' | 'one-choice' | 'several-choices';
    reason: string;
  };
  rival: Stamped & {
    rival_key: Generated<number>;
    table_name: string;
    key_1: number;
    key_2: number | null;
    key_3: number | null;
    key_4: number | null;
    /** UUID of the command that wrote this version. */
    writer: string;
    content: Json | null;
    /** `open` is a task; `superseded` was written over by who had seen it; the others were settled. */
    state: 'open' | 'superseded' | 'kept-this' | 'kept-other';
  };
  claim: Stamped & { claim_key: Generated<number>; id: string; position: number; body: Json };
};

type CodingKeys = { variable_key: number; coder_key: number; case_key: number };
