import { describe, expect, it } from 'vitest';
import { answerOf, codes, codingKit, silent } from '../support/coding-kit.ts';
import { coreProject, jsonFile } from '../support/core-project.ts';
import { hashOf } from '../support/hash-of.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

describe('taking an answer back', () => {
  it('leaves the case not coded there, and undo brings all of it back', async () => {
    const { put, clear, said, call, handle } = await codingKit();
    must(await put('Ana', [{ case: 1, variable: 'role', answer: codes('panel'), evidence: { quote: 'q' } }]));
    const before = (await said(1)).map(({ at: _, ...rest }) => rest);
    const done = must(
      await clear('Ana', [
        [1, 'role'],
        [2, 'role'],
      ]),
    );
    expect(done).toMatchObject({
      written: 1,
      unchanged: 1,
      entry: { words: 'Ana took back Role of case 1, which was Panel' },
    });
    expect(answerOf(await said(1), 'role')).toBeUndefined();
    must(await call('history.undo', { project: handle }));
    expect((await said(1)).map(({ at: _, ...rest }) => rest)).toEqual(before);
  });

  it.each<[[number, string][], string]>([
    [
      [
        [1, 'type'],
        [2, 'type'],
      ],
      'Ana took back Type of 2 cases',
    ],
    [
      [
        [1, 'type'],
        [1, 'role'],
      ],
      'Ana took back 2 answers of case 1',
    ],
  ])('says what goes together: %j', async (keys, words) => {
    const { put, clear } = await codingKit();
    must(
      await put(
        'Ana',
        keys.map(([number, variable]) => ({ case: number, variable, answer: silent })),
      ),
    );
    expect(must(await clear('Ana', keys)).entry?.words).toBe(words);
  });

  it('is refused where there is no such place, and how many more there are not', async () => {
    const { clear, put } = await codingKit();
    expect(await clear('Ana', [[9, 'type']])).toMatchObject({
      error: { code: 'invalid-input', message: like(/^There is no case 9\..*Nothing was changed\.$/u) },
    });
    const wrong = [9, 10, 11].map((number) => ({ case: number, variable: 'type', answer: silent }));
    const told = [wrong.slice(0, 1), wrong.slice(0, 2), wrong].map((entries) => put('Ana', entries));
    expect((await Promise.all(told)).map((reply) => (reply.ok ? '' : reply.error.message))).toEqual([
      like(/^There is no case 9\.(?!.*more)/u),
      like(/\(and 1 more\) Nothing was changed\.$/u),
      like(/\(and 2 more\) Nothing was changed\.$/u),
    ]);
  });

  it('takes back the places that are named and no other, and says for whom', async () => {
    const { put, call, handle, said } = await codingKit();
    const entries = [1, 2].flatMap((number) =>
      ['type', 'role'].map((variable) => ({ case: number, variable, answer: silent })),
    );
    must(await put('Ana', entries));
    const keys = [
      { case: 1, variable: 'type' },
      { case: 2, variable: 'role' },
    ];
    const { entry } = must(await call('codings.clear', { project: handle, coder: 'Ana', keys, by: 'Eva' }));
    expect(entry).toMatchObject({ by: 'Eva', words: 'Eva, for Ana, took back 2 answers in 2 cases' });
    expect(answerOf(await said(1), 'role')).toEqual(silent);
    expect(answerOf(await said(2), 'type')).toEqual(silent);
    expect(answerOf(await said(1), 'type')).toBeUndefined();
  });

  it('never touches another coder’s judgement, but an attribute is everybody’s', async () => {
    const { put, clear, said } = await codingKit();
    must(await put('Ben', [{ case: 1, variable: 'type', answer: codes('user') }]));
    expect(
      must(
        await clear('Ana', [
          [1, 'type'],
          [1, 'country'],
        ]),
      ),
    ).toMatchObject({ written: 1, unchanged: 1 });
    expect((await said(1)).map(({ variable }) => variable)).toEqual(['year', 'type']);
  });

  it('takes along what made a passage its evidence, and undo brings that back too', async () => {
    const { put, review } = await codingKit();
    must(await put('Ana', [{ case: 1, variable: 'type', answer: codes('user') }]));
    const whole = await review();
    const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';
    const text = 'Residents decide.';
    const passage = { uuid, document: uuid, start: 0, end: 9, quote: 'Residents' };
    const evidenceFor = [{ case: 1, variable: 'type', coder: 'Ana' }];
    const sha256 = hashOf(text);
    const given = {
      ...whole,
      documents: [{ uuid, title: 'D', kind: 'text', cases: [1], text, sha256 }],
      passages: [{ ...passage, evidenceFor }],
    };
    const other = await coreProject();
    must(await other.import([jsonFile('review.json', given)]));
    expect((await other.review()).passages).toMatchObject([{ evidenceFor }]);
    must(
      await other.call('codings.clear', { project: other.handle, coder: 'Ana', keys: [{ case: 1, variable: 'type' }] }),
    );
    expect((await other.review()).passages).toMatchObject([{ quote: 'Residents', evidenceFor: [] }]);
    must(await other.call('history.undo', { project: other.handle }));
    expect((await other.review()).passages).toMatchObject([{ evidenceFor }]);
  });
});
