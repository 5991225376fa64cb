import type { Handlers } from '../contract/dispatch.ts';
import type { ParsedInput } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Retrieval } from '../domain/model/retrieval.ts';
import { settledAnswers } from '../domain/model/settled-answers.ts';
import { retrieve } from '../domain/retrieval/retrieve.ts';
import { encodeText } from '../formats/encode-text.ts';
import { type RetrievalFormat, writeRetrieval } from '../formats/retrieval/write-retrieval.ts';
import { renderRetrieval } from '../render/report/render-retrieval.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { readGrounds } from '../store/read/read-grounds.ts';
import { readInfo } from '../store/read/read-info.ts';
import type { Session } from './session.ts';

/** Reading across cases what was given one code, and why. */
export function retrievalHandlers(session: Session): Pick<Handlers, 'retrieval.read' | 'retrieval.export'> {
  return {
    'retrieval.read': (input) => read(session, input),
    'retrieval.export': ({ format, language, ...input }) => {
      const found = read(session, input);
      if (!found.ok) return found;
      const reading = session.reading(input.project);
      const info = reading.ok ? readInfo(reading.value) : reading;
      if (!info.ok) return info;
      const { title } = info.value.project;
      if (format !== 'html')
        return ok({
          file: writeRetrieval({ title, retrieval: found.value, language }, format satisfies RetrievalFormat),
        });
      const bytes = encodeText(renderRetrieval({ title, retrieval: found.value, language }));
      return ok({ file: { name: 'passages.html', bytes } });
    },
  };
}

function read(session: Session, { project, ...wish }: ParsedInput<'retrieval.read'>): Result<Retrieval> {
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const { codebook, coders, cases } = snapshot.value;
  const { variable } = wish;
  const wanted = { cases: cases.map(({ number }) => number), variables: [variable] };
  const codings = readCodingsOf(reading.value, wanted);
  if (!codings.ok) return codings;
  const grounds = readGrounds(reading.value, wanted);
  if (!grounds.ok) return grounds;
  const settled = settledAnswers(codings.value, grounds.value.finals);
  const finals = new Map(settled.map((one) => [one.case, one.answer]));
  return retrieve(wish, {
    codebook,
    coders,
    cases,
    codings: codings.value,
    passages: grounds.value.passages,
    finalOf: (number) => finals.get(number),
  });
}
