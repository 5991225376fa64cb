import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { auditEntry, smallReport } from '../../support/small-report.ts';
import { drawerCases, element, words } from './page.ts';

const html = renderReport(smallReport());
const ledger = html.slice(
  html.indexOf('<table class="ledger"'),
  html.indexOf('</table>', html.indexOf('<table class="ledger"')),
);

describe('the ledger of the audit', () => {
  it('shows statement, section, reported, recomputed, difference and reading of each claim', () => {
    expect(words(element(html, 'claim-uk', '</tr>'))).toBe(
      '≠ differs The statement uk. § 3.1 Reported 5 cases Recomputed 3 Difference −2 cases labelled UK',
    );
  });

  it('opens the arithmetic under a difference, with every reading', () => {
    const below = ledger.slice(ledger.indexOf('class="arithmetic differs"'));
    expect(below).toMatch(/^[^>]*>.*?<details open><summary>1 of 2 readings match<\/summary>/s);
    expect(words(below)).toContain('does not match: 3 cases labelled UK (primary)');
    expect(words(below)).toContain('matches: 5 and Sweden 3 + 2');
  });

  it('opens the cases of the recomputed number and of every reading', () => {
    expect(drawerCases(html, 'claim-uk_cases')).toEqual([1, 2, 3]);
    expect(drawerCases(html, 'claim-uk_r1')).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves a match quiet: nothing under it where it has one reading', () => {
    const after = ledger.slice(ledger.indexOf('id="claim-all"'));
    expect(after.slice(0, after.indexOf('</tbody>'))).not.toContain('arithmetic');
  });

  it('keeps other readings of a match closed', () => {
    const report = smallReport();
    const entry = auditEntry({
      id: 'both',
      status: 'match',
      readings: [
        { id: 'a', rule: 'one rule', recomputed: 5, matches: true },
        { id: 'b', rule: 'other rule', recomputed: 6, matches: false, reported: 7 },
      ],
    });
    const page = renderReport({ ...report, audit: { ...report.audit, entries: [entry] } });
    expect(page).toContain('<details><summary>1 of 2 readings match</summary>');
    expect(words(page)).toContain('other rule reported 7');
  });

  it('says why a claim cannot be tested', () => {
    expect(words(ledger)).toContain('○ not testable The statement level.');
    expect(words(ledger)).toContain('The level of single cases is not published.');
  });

  it('groups claims by kind and counts each group and the whole', () => {
    expect(words(ledger)).toContain('Numbers counted again 1 matches, 1 differs');
    expect(words(ledger)).toContain('Not testable from what is published 1 not testable');
    expect(words(html)).toContain('claim matches 1 claim differs 1 claim not testable 1');
  });

  it('never speaks of errors', () => {
    expect(html).not.toMatch(/\berrors?\b|\bwrong\b|#f00|\bred\b/i);
  });

  it('is left out where nothing is audited', () => {
    const report = smallReport();
    const page = renderReport({ ...report, audit: { ...report.audit, entries: [] } });
    expect(page).not.toContain('id="audit"');
    expect(page).not.toContain('claims match');
  });
});
