import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from './support/fixture.ts';

const folder = new URL('../../../fixtures/samples/', import.meta.url);

/** Of the files as their repositories hold them, or as changed by the note in README.md. */
const expected: Readonly<Record<string, string>> = {
  'asreview-generic_semicolon.csv': 'eba92ce2b8e35c8b9f23b4a37715d72e9e9e12e939d7568b77b35b0faef7601f',
  'csvspectrum-newlines_crlf.csv': '7d05c17ec14367b2cf0dc4777861b575b6ccc2a1d5145194f2dba4a1b8d9056f',
  'risrs-zotero-excerpt.csv': 'be4fd8533284ec320927acf250120012a4b76359c08fe01866e7b9ddedfe4bb2',
  'synergy-Cohen_2006_Antihistamines_ids.csv': '4264001bbfbd08ac8c70c68d81068d005ef89b7f14e493cd7d9ffbf291413530',
  'asreview-baseline_reference_types.ris': '38fae29665e9bae4eedd91dea7c89f4be61325ffe71bda1a1f6a83f7ef6a8003',
  'asreview-baseline_tag-notes_labels.ris': 'f10e893764c1bea5ec0199e09e90b776e70807b0259dd98fb454e158a24841b6',
  'jabref-NbibImporterTest.nbib': 'e7dcee542e09c0093a9826a5bfe5e705fec88f24bcfe9ee8785eed775a6525da',
  'jabref-RisImporterTest1.ris': '28f1c5106db8cf1c66cc7cea7b5d840a329e06211294860c889a08eaabbff8ae',
  'rispy-example_multiline.ris': 'cc46b6332925b6623ccaf6a07c7c0951661304f3e1eb372e208f883f2cedea83',
};

describe('the sample files of other programs', () => {
  it('are kept byte for byte', () => {
    const samples = readdirSync(folder).filter((name) => /\.(?:csv|ris|nbib)$/u.test(name));
    const hashes = samples.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(new URL(name, folder)))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(expected);
  });

  it('have their source and licence in the README', () => {
    const lines = readText('fixtures/samples/README.md').split('\n');
    for (const name of Object.keys(expected)) {
      expect(lines.find((line) => line.startsWith(`| ${name} `))).toMatch(
        /[0-9a-f]{40}.*(Apache-2\.0|BSD-2|CC-BY|CC0|MIT)/,
      );
    }
  });
});
