import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import { addressOf, isIllustrative, type PageContext, titleOf } from './context.ts';
import { type Content, type Html, markup } from './markup.ts';
import type { ReportSection } from './report.ts';
import { sectionIsIllustrative } from './sections.ts';

/** A part of the page in the order of reading. */
export type PagePart = {
  readonly address: string;
  readonly title: string;
  readonly content: Content;
  /** Present where the part is a section of tables and figures. */
  readonly section?: ReportSection;
};

function markOf({ language }: PageContext): Html {
  return markup` <span class="mark">${sentenceIn(language, 'page.mark')}</span>`;
}

/** The table of contents: parts, and under each its tables and figures. */
export function contents(parts: readonly PagePart[], context: PageContext): Html {
  const lines = parts.map(({ address, title, section }) => {
    const below = section !== undefined && sectionLines(section, context);
    return markup`<li><a href="#${address}">${title}</a>${below}</li>
`;
  });
  return markup`<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${sentenceIn(context.language, 'print.contents')}</h2>
<ol>${lines}</ol>
</nav>`;
}

/** A section's items; the word *illustrative* stands once where it holds for all of them. */
function sectionLines(section: ReportSection, context: PageContext): Html {
  const mark = markOf(context);
  const whole = sectionIsIllustrative(section);
  const lines = section.items.map((item) => {
    const address = addressOf(item);
    const words = markup`<span class="item-number">${context.numbers.get(address)}</span> ${titleOf(item)}`;
    return markup`<li><a href="#${address}">${words}</a>${!whole && isIllustrative(item) && mark}</li>
`;
  });
  return markup`${whole && mark}<ol>${lines}</ol>`;
}
