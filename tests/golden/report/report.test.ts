import { describe, it } from 'vitest';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { expectGolden } from '../../support/golden-file.ts';
import { smallReport } from '../../support/small-report.ts';

/** What a report says. How it looks and behaves stands in files of its own, and is read there. */
function saidBy(report: Parameters<typeof renderReport>[0]): string {
  return renderReport(report).replaceAll(/<(style|script)>.*?<\/\1>\n?/gsu, '');
}

describe('the report', () => {
  it('is written as a person last read and approved it', () => {
    expectGolden('report/six-cases.html', saidBy(smallReport()));
  });

  it('is written in Chinese as a person last read and approved it', () => {
    expectGolden('report/six-cases-zh.html', saidBy(smallReport({ language: 'zh' })));
  });
});
