/** The page's list of procedure sets, obsolete since PDF 1.4, up to its size in whole points. */
const resourcesToSize = /\/ProcSet \[\/PDF \/Text \/ImageB \/ImageC \/ImageI\]([\s\S]*?)\/MediaBox \[0 0 \d+ (\d+)\]/;

/**
 * Gives the one page of a PDF its size in hundredths of a point; the writer rounds pages up to whole points and keeps
 * the drawing at the top left. The longer numbers take the place of an obsolete list, so that no offset in the file
 * moves; a file written otherwise stays as it is.
 */
export function withExactPage(pdf: Buffer, width: number, height: number): Buffer {
  const text = pdf.toString('latin1');
  const [found, between = '', top = ''] = resourcesToSize.exec(text) ?? [];
  if (found === undefined) return pdf;
  // Below zero where the writer has rounded down; never written as −0.
  const foot = Math.round((Number(top) - height) * 100) / 100 + 0;
  const box = `/MediaBox [0 ${foot.toFixed(2)} ${width.toFixed(2)} ${top}]`;
  const changed = `/ProcSet [/PDF /Text]${between}${box}`.padEnd(found.length);
  return changed.length > found.length
    ? pdf
    : Buffer.from(
        text.replace(found, () => changed),
        'latin1',
      );
}
