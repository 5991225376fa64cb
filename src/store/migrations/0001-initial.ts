import type { Connection } from '../sqlite/connection.ts';
import { makeTables, type Table } from './make-tables.ts';

/** Column order matters for speed: what every load reads comes first. */
const answerColumns = `
  codebook_version INTEGER NOT NULL REFERENCES codebook_version,
  codes TEXT,
  number REAL,
  state TEXT NOT NULL CHECK (state IN ('coded', 'absent', 'not-reported', 'not-applicable')),
  text TEXT,
  other TEXT CHECK (other IS NULL OR json_valid(other))`;

/** A coded answer has one value and the other states none; a `+` in the codes says that `other` holds a text. */
const answerChecks = `
  CHECK ((codes IS NOT NULL) + (number IS NOT NULL) + (text IS NOT NULL) = (state = 'coded')),
  CHECK ((other IS NOT NULL) = (codes IS NOT NULL AND instr(codes, '+') > 0))`;

const evidenceColumns = `
  rationale TEXT,
  quote TEXT,
  page TEXT,
  confidence TEXT CHECK (confidence IS NULL OR confidence IN ('low', 'medium', 'high'))`;

const stamp = 'command INTEGER NOT NULL';

/** Each entity has a key for joins, never given twice, and mostly a UUID for exchange. */
const entityKey = (table: string): string => `${table}_key INTEGER PRIMARY KEY AUTOINCREMENT`;
const uuid = 'uuid TEXT NOT NULL UNIQUE';

const scheme: readonly Table[] = [
  {
    name: 'project',
    key: ['project_key'],
    create: `CREATE TABLE project (project_key INTEGER PRIMARY KEY CHECK (project_key = 1), ${uuid}, title TEXT NOT NULL,
      created TEXT NOT NULL, search_date TEXT, note TEXT, ${stamp}) STRICT`,
  },
  {
    name: 'codebook',
    key: ['codebook_key'],
    create: `CREATE TABLE codebook (codebook_key INTEGER PRIMARY KEY CHECK (codebook_key = 1), id TEXT NOT NULL,
      version INTEGER NOT NULL REFERENCES codebook_version, body TEXT NOT NULL CHECK (json_valid(body)), ${stamp}) STRICT`,
  },
  {
    name: 'codebook_version',
    key: ['version'],
    create: `CREATE TABLE codebook_version (version INTEGER PRIMARY KEY,
      content TEXT NOT NULL CHECK (json_valid(content)), ${stamp}) STRICT`,
  },
  {
    name: 'section',
    key: ['section_key'],
    create: `CREATE TABLE section (${entityKey('section')}, id TEXT NOT NULL UNIQUE, position INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)), ${stamp}) STRICT`,
  },
  {
    name: 'variable',
    key: ['variable_key'],
    create: `CREATE TABLE variable (${entityKey('variable')}, ${uuid}, section_key INTEGER NOT NULL REFERENCES section,
      id TEXT NOT NULL UNIQUE, position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'number', 'text')),
      role TEXT NOT NULL CHECK (role IN ('attribute', 'judgement')),
      body TEXT NOT NULL CHECK (json_valid(body)), ${stamp}) STRICT`,
  },
  {
    name: 'code',
    key: ['code_key'],
    create: `CREATE TABLE code (${entityKey('code')}, ${uuid}, variable_key INTEGER NOT NULL REFERENCES variable,
      parent_key INTEGER REFERENCES code, id TEXT NOT NULL, position INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)), ${stamp}, UNIQUE (variable_key, id)) STRICT`,
  },
  {
    name: 'grouping',
    key: ['grouping_key'],
    create: `CREATE TABLE grouping (${entityKey('grouping')}, id TEXT NOT NULL,
      variable_key INTEGER NOT NULL REFERENCES variable, position INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)), ${stamp}, UNIQUE (variable_key, id)) STRICT`,
  },
  {
    name: 'coder',
    key: ['coder_key'],
    create: `CREATE TABLE coder (${entityKey('coder')}, ${uuid}, name TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'rule', 'import', 'stated')), note TEXT, ${stamp}) STRICT`,
  },
];

const answers: readonly Table[] = [
  {
    name: 'case',
    key: ['case_key'],
    create: `CREATE TABLE "case" (${entityKey('case')}, ${uuid}, number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      title TEXT NOT NULL, doi TEXT, citation TEXT CHECK (citation IS NULL OR json_valid(citation)),
      status TEXT NOT NULL CHECK (status IN ('included', 'undecided', 'excluded')), reason TEXT, note TEXT, ${stamp},
      CHECK ((reason IS NOT NULL) = (status = 'excluded'))) STRICT`,
  },
  {
    name: 'coding',
    key: ['variable_key', 'coder_key', 'case_key'],
    create: `CREATE TABLE coding (variable_key INTEGER NOT NULL REFERENCES variable,
      coder_key INTEGER NOT NULL REFERENCES coder, case_key INTEGER NOT NULL, ${answerColumns}, ${evidenceColumns},
      ${stamp}, ${answerChecks}, PRIMARY KEY (variable_key, coder_key, case_key)) STRICT, WITHOUT ROWID`,
  },
  {
    name: 'final_coding',
    key: ['variable_key', 'case_key'],
    create: `CREATE TABLE final_coding (variable_key INTEGER NOT NULL REFERENCES variable, case_key INTEGER NOT NULL,
      ${answerColumns}, origin TEXT NOT NULL CHECK (origin IN ('agreed', 'discussed', 'decided', 'single-coder')),
      by TEXT NOT NULL, at TEXT NOT NULL, note TEXT, ${stamp}, ${answerChecks},
      PRIMARY KEY (variable_key, case_key)) STRICT, WITHOUT ROWID`,
  },
];

const sources: readonly Table[] = [
  {
    name: 'document',
    key: ['document_key'],
    create: `CREATE TABLE document (${entityKey('document')}, ${uuid}, title TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('pdf', 'web-page', 'text')), text TEXT NOT NULL, sha256 TEXT NOT NULL,
      source TEXT, ${stamp}) STRICT`,
  },
  {
    name: 'document_case',
    key: ['document_key', 'case_key'],
    create: `CREATE TABLE document_case (document_key INTEGER NOT NULL REFERENCES document,
      case_key INTEGER NOT NULL REFERENCES "case", position INTEGER NOT NULL, ${stamp},
      PRIMARY KEY (document_key, case_key)) STRICT, WITHOUT ROWID`,
  },
  {
    name: 'passage',
    key: ['passage_key'],
    create: `CREATE TABLE passage (${entityKey('passage')}, ${uuid},
      document_key INTEGER NOT NULL REFERENCES document, start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" > start), quote TEXT NOT NULL, ${stamp}) STRICT`,
  },
  {
    name: 'passage_coding',
    key: ['passage_key', 'variable_key', 'coder_key', 'case_key'],
    create: `CREATE TABLE passage_coding (passage_key INTEGER NOT NULL REFERENCES passage,
      variable_key INTEGER NOT NULL REFERENCES variable, coder_key INTEGER NOT NULL REFERENCES coder,
      case_key INTEGER NOT NULL REFERENCES "case", position INTEGER NOT NULL, ${stamp},
      PRIMARY KEY (passage_key, variable_key, coder_key, case_key)) STRICT, WITHOUT ROWID`,
  },
];

const rounds: readonly Table[] = [
  {
    name: 'round',
    key: ['round_key'],
    create: `CREATE TABLE round (${entityKey('round')}, ${uuid}, title TEXT NOT NULL,
      codebook_version INTEGER NOT NULL REFERENCES codebook_version, opened TEXT NOT NULL, closed TEXT, ${stamp}) STRICT`,
  },
  {
    name: 'round_case',
    key: ['round_key', 'case_key'],
    create: `CREATE TABLE round_case (round_key INTEGER NOT NULL REFERENCES round,
      case_key INTEGER NOT NULL REFERENCES "case", position INTEGER NOT NULL, ${stamp},
      PRIMARY KEY (round_key, case_key)) STRICT, WITHOUT ROWID`,
  },
  {
    name: 'round_coder',
    key: ['round_key', 'coder_key'],
    create: `CREATE TABLE round_coder (round_key INTEGER NOT NULL REFERENCES round,
      coder_key INTEGER NOT NULL REFERENCES coder, position INTEGER NOT NULL, ${stamp},
      PRIMARY KEY (round_key, coder_key)) STRICT, WITHOUT ROWID`,
  },
  {
    name: 'frozen_coding',
    key: ['round_key', 'variable_key', 'coder_key', 'case_key'],
    create: `CREATE TABLE frozen_coding (round_key INTEGER NOT NULL REFERENCES round,
      variable_key INTEGER NOT NULL REFERENCES variable, coder_key INTEGER NOT NULL REFERENCES coder,
      case_key INTEGER NOT NULL REFERENCES "case", ${answerColumns}, ${evidenceColumns}, ${stamp}, ${answerChecks},
      PRIMARY KEY (round_key, variable_key, coder_key, case_key)) STRICT, WITHOUT ROWID`,
  },
];

const analyses: readonly Table[] = [
  {
    name: 'specification',
    key: ['specification_key'],
    create: `CREATE TABLE specification (${entityKey('specification')}, id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('table', 'figure')), body TEXT NOT NULL CHECK (json_valid(body)), ${stamp}) STRICT`,
  },
  {
    name: 'claim',
    key: ['claim_key'],
    create: `CREATE TABLE claim (${entityKey('claim')}, id TEXT NOT NULL UNIQUE, position INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)), ${stamp}) STRICT`,
  },
];

/** The tables whose rows carry a stamp and leave their old selves in the history, as far as this migration makes them. */
export const initialTables: readonly Table[] = [...scheme, ...answers, ...sources, ...rounds, ...analyses];

const log = [
  `CREATE TABLE command (seq INTEGER PRIMARY KEY, ${uuid}, kind TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
    summary TEXT NOT NULL) STRICT`,
  `CREATE TABLE history (history_key INTEGER PRIMARY KEY, command INTEGER NOT NULL REFERENCES command,
    table_name TEXT NOT NULL, operation TEXT NOT NULL CHECK (operation IN ('update', 'delete')),
    key_1 INTEGER NOT NULL, key_2 INTEGER, key_3 INTEGER, key_4 INTEGER, old TEXT NOT NULL) STRICT`,
  'CREATE INDEX history_command ON history (command)',
];

const appendOnly = ['command', 'history'].flatMap((table) =>
  (['UPDATE', 'DELETE'] as const).map(
    (operation) => `CREATE TRIGGER ${table}_no_${operation.toLowerCase()} BEFORE ${operation} ON ${table} BEGIN
      SELECT RAISE(ABORT, '${table}: entries are only added'); END`,
  ),
);

/** Child keys of what can be deleted; without them a deletion would look through the whole child table. */
const indices = [
  'CREATE INDEX code_parent ON code (parent_key)',
  'CREATE INDEX variable_section ON variable (section_key)',
  'CREATE INDEX document_case_case ON document_case (case_key)',
  'CREATE INDEX passage_document ON passage (document_key)',
  'CREATE INDEX passage_coding_case ON passage_coding (case_key)',
  'CREATE INDEX round_case_case ON round_case (case_key)',
  'CREATE INDEX frozen_coding_case ON frozen_coding (case_key)',
];

/**
 * Codings point at their case by triggers instead of a foreign key: deleting a case would look through every coding, or
 * every coding would pay for an index; the primary key finds them by variable and coder.
 */
const caseReferences = [
  ...['coding', 'final_coding'].map(
    (table) => `CREATE TRIGGER ${table}_case BEFORE INSERT ON ${table} BEGIN
      SELECT RAISE(ABORT, '${table}: there is no such case')
      WHERE NOT EXISTS (SELECT 1 FROM "case" WHERE case_key = NEW.case_key); END`,
  ),
  `CREATE TRIGGER case_coded BEFORE DELETE ON "case" BEGIN
    SELECT RAISE(ABORT, 'case: it still has codings') FROM variable CROSS JOIN coder
    WHERE EXISTS (SELECT 1 FROM coding WHERE coding.variable_key = variable.variable_key
      AND coding.coder_key = coder.coder_key AND coding.case_key = OLD.case_key);
    SELECT RAISE(ABORT, 'case: it still has final codings') FROM variable
    WHERE EXISTS (SELECT 1 FROM final_coding WHERE final_coding.variable_key = variable.variable_key
      AND final_coding.case_key = OLD.case_key); END`,
];

/** A code that an answer names stays; its key stands inside the answer's text, where no foreign key reaches. */
const codeReferences = ['coding', 'final_coding', 'frozen_coding'].map(
  (table) => `CREATE TRIGGER code_in_${table} BEFORE DELETE ON code BEGIN
    SELECT RAISE(ABORT, 'code: codings still use it') FROM ${table} WHERE variable_key = OLD.variable_key
    AND instr(' ' || replace(replace(codes, '?', ''), '+', '') || ' ', ' ' || OLD.code_key || ' ') > 0; END`,
);

/** Makes every table, with the triggers that keep history and references. */
export function initial(connection: Connection): void {
  for (const sql of log) connection.exec(sql);
  makeTables(connection, initialTables);
  for (const sql of [...appendOnly, ...indices, ...caseReferences, ...codeReferences]) connection.exec(sql);
}
