import { describe, it } from 'vitest';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { expectGolden } from '../../support/golden-file.ts';
import { smallReport } from '../../support/small-report.ts';

describe('the report', () => {
  it('is written as a person last read and approved it', () => {
    expectGolden('report/six-cases.html', renderReport(smallReport()));
  });

  it('is written in Chinese as a person last read and approved it', () => {
    expectGolden('report/six-cases-zh.html', renderReport(smallReport({ language: 'zh' })));
  });
});
