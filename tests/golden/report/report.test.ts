import { describe, it } from 'vitest';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { expectGolden } from '../../support/golden-file.ts';
import { smallReport } from '../../support/small-report.ts';

describe('the report', () => {
  it('is written as a person last read and approved it', () => {
    expectGolden('report/six-cases.html', renderReport(smallReport()));
  });

  it('is written in Chinese as a person last read and approved it', () => {
    // Looks and behaviour have no language.
    const page = renderReport(smallReport({ language: 'zh' })).replaceAll(/<(style|script)>.*?<\/\1>\n?/gsu, '');
    expectGolden('report/six-cases-zh.html', page);
  });
});
