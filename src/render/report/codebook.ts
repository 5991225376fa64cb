import type { Grouping } from '../../domain/model/grouping.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { codeTable } from './code-table.ts';
import { type Html, markup } from './markup.ts';
import type { Report } from './report.ts';
import { originText } from './words.ts';

/** The coding scheme as one would print it: decisions, variables with their codes and groupings, worked examples. */
export function codebookPages(
  { codebook, groupings }: Pick<Report, 'codebook' | 'groupings'>,
  language: SentenceLanguage,
): Html {
  const { about, title, version, sections, decisions, workedExamples } = codebook;
  return markup`<p class="lead">${about}</p>
<p class="quiet">${sentenceIn(language, 'print.version', { title, version })}</p>
${decisions.length > 0 && decisionList(decisions, language)}
${sections.map((section) => sectionEntry(section, groupings, language))}
${workedExamples.length > 0 && exampleList(workedExamples, language)}`;
}

function decisionList(decisions: Report['codebook']['decisions'], language: SentenceLanguage): Html {
  const entries = decisions.map(({ title, decision, reason, consequence }) => {
    const why =
      consequence === undefined
        ? sentenceIn(language, 'print.why', { reason })
        : sentenceIn(language, 'print.why-and-then', { reason, consequence });
    return markup`<li><strong>${title}.</strong> ${decision} <span class="quiet">${why}</span></li>
`;
  });
  return markup`<h3>${sentenceIn(language, 'print.decisions')}</h3><ul class="decisions">${entries}</ul>`;
}

function sectionEntry(
  section: Report['codebook']['sections'][number],
  groupings: readonly Grouping[],
  language: SentenceLanguage,
): Html {
  return markup`<h3>${section.label}</h3>
${paragraph(section.note)}${section.variables.map((variable) => variableEntry(variable, groupings, language))}`;
}

function variableEntry(variable: Variable, groupings: readonly Grouping[], language: SentenceLanguage): Html {
  const { id, label, kind, role, origin, optional, definition, note } = variable;
  const facts = [
    sentenceIn(language, `print.${kind}`),
    sentenceIn(language, `print.${role}`),
    originText(origin, language),
    ...(optional ? [sentenceIn(language, 'print.optional')] : []),
  ];
  const own = groupings.filter((grouping) => grouping.variable === id);
  return markup`<article class="variable" id="variable-${id}">
<h4>${label} <span class="quiet">${facts.join(' · ')}</span></h4>
${paragraph(definition)}${paragraph(note)}${isChoice(variable) && codeTable(variable, language)}
${own.map((grouping) => groupingEntry(grouping, language))}</article>
`;
}

function paragraph(text: string | undefined): Html | false {
  return text !== undefined && markup`<p>${text}</p>`;
}

function groupingEntry(grouping: Grouping, language: SentenceLanguage): Html {
  const { variable, id, label, source, ours } = grouping;
  const groups = grouping.kind === 'codes' ? grouping.groups : grouping.bins;
  const names = groups.map((group) => group.label).join(', ');
  return markup`<p class="grouping"><strong>${label}</strong> <code>${variable}@${id}</code> ${names}. <span class="quiet">${ours ? sentenceIn(language, 'print.our-rule', { source }) : source}</span></p>
`;
}

function exampleList(examples: Report['codebook']['workedExamples'], language: SentenceLanguage): Html {
  const entries = examples.map(({ title, source, answers }) => {
    const lines = Object.entries(answers).map(
      ([variable, answer]) => markup`<div><dt>${variable}</dt><dd>${answer}</dd></div>`,
    );
    return markup`<article class="variable"><h4>${title} <span class="quiet">${source}</span></h4><dl class="attributes">${lines}</dl></article>`;
  });
  return markup`<h3>${sentenceIn(language, 'print.examples')}</h3>${entries}`;
}
