import type { ReferenceColumns } from './reference-columns.ts';
import type { TagForm, TaggedRecord, TaggedValue } from './tagged-records.ts';

/** A format of reference managers that is read. */
export type ReadReferences = ReferenceColumns & {
  readonly form: TagForm;
  /** What is put together before the columns are filled. */
  readonly prepare: (record: TaggedRecord) => TaggedRecord;
};

/** Years stand in dates (`2001/09/01/`, `2016 May-Jun`); of a date without one nothing counts. */
function year(value: string): string | undefined {
  return /(?<!\d)[12]\d{3}(?!\d)/u.exec(value)?.[0];
}

function doi(value: string): string | undefined {
  return /10\.\d{4,9}\/\S+/u.exec(value)?.[0];
}

/** RIS, as its specification has it (Research Information Systems 2011) and as databases depart from it. */
const ris: ReadReferences = {
  form: { tagged: /^\s*([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/u, first: 'TY', last: 'ER' },
  // A bare tag may be read as something else: NR is no number of a case.
  tagName: (tag) => `RIS ${tag}`,
  prepare: withPages,
  columns: [
    { header: 'Title', tags: ['TI', 'T1', 'CT', 'BT'] },
    { header: 'Authors', tags: ['AU', 'A1'], takes: 'all' },
    { header: 'Publication year', tags: ['PY', 'Y1', 'DA'], read: year },
    { header: 'Publication title', tags: ['T2', 'JF', 'JO', 'JA', 'J2', 'J1'] },
    { header: 'Volume', tags: ['VL'] },
    { header: 'Issue', tags: ['IS'] },
    { header: 'Pages', tags: ['SP'] },
    { header: 'Publisher', tags: ['PB'] },
    { header: 'DOI', tags: ['DO', 'M3', 'L3', 'UR'], read: doi },
    { header: 'URL', tags: ['UR', 'L2', 'LK'] },
    { header: 'Abstract', tags: ['AB', 'N2'] },
    { header: 'Keywords', tags: ['KW'], takes: 'all' },
    { header: 'Reference type', tags: ['TY'] },
  ],
};

/** NBIB, as PubMed exports it (National Library of Medicine, MEDLINE/PubMed data element descriptions). */
const nbib: ReadReferences = {
  form: { tagged: /^([A-Z]{2,5}) {0,3}- ?(.*)$/u, first: 'PMID' },
  tagName: (tag) => `NBIB ${tag}`,
  prepare: (record) => record,
  columns: [
    { header: 'Title', tags: ['TI', 'BTI', 'TT'] },
    { header: 'Authors', tags: ['FAU', 'AU'], takes: 'all' },
    { header: 'Publication year', tags: ['DP'], read: year },
    { header: 'Publication title', tags: ['JT', 'TA'] },
    { header: 'Volume', tags: ['VI'] },
    { header: 'Issue', tags: ['IP'] },
    { header: 'Pages', tags: ['PG'] },
    { header: 'DOI', tags: ['LID', 'AID'], read: doi },
    { header: 'Abstract', tags: ['AB'] },
    { header: 'Keywords', tags: ['OT', 'MH'], takes: 'all' },
    { header: 'PMID', tags: ['PMID'] },
  ],
};

/** The formats that are read, by the names that messages use. */
export const referenceFormats: ReadonlyMap<string, ReadReferences> = new Map([
  ['RIS', ris],
  ['PubMed (NBIB)', nbib],
]);

/** First and last page are one value. */
function withPages(record: TaggedRecord): TaggedRecord {
  const [start, end] = [filled(record, 'SP'), filled(record, 'EP')];
  if (start === undefined || end === undefined || start.value.includes('-')) return record;
  return record.flatMap((one) => {
    if (one === end) return [];
    return [one === start ? { ...one, value: `${start.value}-${end.value}` } : one];
  });
}

function filled(record: TaggedRecord, tag: string): TaggedValue | undefined {
  return record.find((one) => one.tag === tag && one.value !== '');
}
