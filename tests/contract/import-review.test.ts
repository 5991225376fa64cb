import { describe, expect, it } from 'vitest';
import { fullReview } from '../store/support/full-review.ts';
import { type CoreProject, coreProject, fileOf, fingerprint, jsonFile } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

/** A project of another scheme, into which a review is taken over. */
async function takeOver(json: string, into?: CoreProject): Promise<string> {
  const project = into ?? (await coreProject(null));
  must(await project.import([fileOf('review.json', json)]));
  return project.json();
}

describe('a whole review as JSON', () => {
  it('with everything in it leaves a project as it entered one, byte for byte', async () => {
    const once = await takeOver(JSON.stringify(fullReview()));
    expect(JSON.parse(once)).toMatchObject({ ...fullReview(), identities: {} });
    expect(await takeOver(once)).toBe(once);
  });

  it('comes from lists and codings as well, with codings under earlier versions of the codebook', async () => {
    const project = await coreProject();
    const map = jsonFile('map.json', { columns: { title: 'title', role: 'role' }, unknown: { role: 'add' } });
    must(await project.import('title,doi,country,year,type,role\nA,10.1234/a,UK,1999,user,survey;?panel\n'));
    must(await project.import('title,role\nB,juror\n', { map }));
    must(
      await project.code('Ana', 'case,role,role:page,remark\n1,other=a muse\\; and more,3,\\NR\n2,-,,"two\nlines"\n'),
    );
    must(await project.import('title,role\nC,auditor\n', { map }));
    must(await project.code('strict', 'case,type\n3,NA\n', { coderKind: 'rule' }));
    const once = await project.json();
    expect((JSON.parse(once) as { earlierCodebooks: unknown[] }).earlierCodebooks).toHaveLength(2);
    expect(await takeOver(once)).toBe(once);
  });

  it('counts the same in the project that it comes into', async () => {
    const project = await coreProject();
    must(await project.import('title,country,role\nA,UK,survey\nB,UK,-\nC,Sweden,planner;?panel\n'));
    const wanted = { rows: 'country', cols: 'role' };
    const there = await coreProject(null);
    await takeOver(await project.json(), there);
    expect(must(await there.table(wanted))).toEqual(must(await project.table(wanted)));
  });

  it('takes nothing over from the codebook that stood there before', async () => {
    const project = await coreProject(null);
    await takeOver(JSON.stringify(fullReview()), project);
    expect(JSON.stringify(must(await project.call('codebook.read', { project: project.handle })))).not.toMatch(
      /tu-2022/u,
    );
    expect((await project.review()).codebook).toEqual(fullReview().codebook);
  });

  it('is refused where the text of a document is not the one its passages were found in', async () => {
    const project = await coreProject(null);
    const { documents, ...rest } = fullReview();
    const altered = { ...rest, documents: documents.map((one) => ({ ...one, text: `${one.text} More.` })) };
    expect(await project.import([jsonFile('review.json', altered)])).toMatchObject({
      error: {
        code: 'invalid-input',
        message: like(/^review\.json: the text of the document “Report” is not the one/u),
      },
    });
    expect((await project.review()).cases).toEqual([]);
  });

  it('is refused by a project that holds cases, which stays as it is', async () => {
    const project = await coreProject();
    must(await project.import('title\nMine\n'));
    const before = await project.json();
    for (const dryRun of [false, true]) {
      expect(await project.import([jsonFile('review.json', fullReview())], { dryRun })).toMatchObject({
        ok: false,
        error: { code: 'conflict', message: like(/already holds 1 case.*copro new/u) },
      });
    }
    expect(await project.json()).toBe(before);
  });

  it('is looked at without being taken over in a dry run', async () => {
    const project = await coreProject();
    const before = fingerprint(project.folder);
    const report = must(await project.import([jsonFile('review.json', fullReview())], { dryRun: true }));
    expect(report).toMatchObject({ imported: 3, dryRun: true });
    expect(fingerprint(project.folder)).toEqual(before);
  });

  it('comes alone', async () => {
    const project = await coreProject();
    const file = jsonFile('review.json', fullReview());
    expect(await project.import([file, file])).toMatchObject({ ok: false, error: { message: like(/one at a time/u) } });
    expect(await project.import([jsonFile('review', fullReview())], { format: 'json' })).toMatchObject({ ok: true });
  });
});

describe('a review that contradicts itself', () => {
  const review = fullReview();
  const [coding] = review.codings;
  const [document] = review.documents;

  it.each([
    ['a coding of a case that is not there', { codings: [{ ...coding, case: 77 }] }, /no case 77/u],
    ['a coder that is not there', { codings: [{ ...coding, coder: 'eve' }] }, /no coder eve/u],
    ['a version that is not there', { codings: [{ ...coding, codebookVersion: 7 }] }, /no version 7 of the codebook/u],
    ['a coding twice', { codings: [coding, coding] }, /is there twice/u],
    ['a document twice', { documents: [document, document] }, /is there twice/u],
    ['a version twice', { earlierCodebooks: [review.codebook] }, /version 2 of the codebook is there twice/u],
    ['a coder whose name is a list', { coders: [{ ...review.coders[0], name: 'ada,ben' }] }, /no comma/u],
    ['half a character', { project: { ...review.project, title: 'a\ud800b' } }, /half characters/u],
    ['a format of the future', { formatVersion: 2 }, /formatVersion/u],
    ['a field that nobody knows', { secrets: [] }, /secrets/u],
  ])('by %s is refused with its line, and nothing is written', async (_, changes, why) => {
    const project = await coreProject();
    const before = fingerprint(project.folder);
    const text = JSON.stringify({ ...review, ...changes }, null, 1);
    expect(await project.import([fileOf('review.json', text)])).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(why) },
    });
    expect(await project.import([fileOf('review.json', text)])).toMatchObject({
      error: { message: like(/review\.json, line \d+/u) },
    });
    expect(fingerprint(project.folder)).toEqual(before);
  });

  it('because it is cut off is refused where it ends', async () => {
    const project = await coreProject();
    const text = JSON.stringify(review).slice(0, -20);
    expect(await project.import([fileOf('review.json', text)])).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/the file ends here/u) },
    });
  });
});
