import type { Grouping } from '../../domain/model/grouping.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { codeTable } from './code-table.ts';
import { type Html, markup } from './markup.ts';
import type { Report } from './report.ts';
import { originText } from './words.ts';

const kindWords: Readonly<Record<Variable['kind'], string>> = {
  single: 'single choice',
  multiple: 'multiple choice',
  number: 'number',
  text: 'text',
};

/** The coding scheme as one would print it: decisions, variables with their codes and groupings, worked examples. */
export function codebookPages({ codebook, groupings }: Pick<Report, 'codebook' | 'groupings'>): Html {
  const { about, title, version, sections, decisions, workedExamples } = codebook;
  return markup`<p class="lead">${about}</p>
<p class="quiet">${title}, version ${version}.</p>
${decisions.length > 0 && decisionList(decisions)}
${sections.map((section) => sectionEntry(section, groupings))}
${workedExamples.length > 0 && exampleList(workedExamples)}`;
}

function decisionList(decisions: Report['codebook']['decisions']): Html {
  const entries = decisions.map(({ title, decision, reason, consequence }) => {
    const why = `Why: ${reason}${consequence === undefined ? '' : ` What follows: ${consequence}`}`;
    return markup`<li><strong>${title}.</strong> ${decision} <span class="quiet">${why}</span></li>
`;
  });
  return markup`<h3>Decisions of ours</h3><ul class="decisions">${entries}</ul>`;
}

function sectionEntry(section: Report['codebook']['sections'][number], groupings: readonly Grouping[]): Html {
  return markup`<h3>${section.label}</h3>
${paragraph(section.note)}${section.variables.map((variable) => variableEntry(variable, groupings))}`;
}

function variableEntry(variable: Variable, groupings: readonly Grouping[]): Html {
  const { id, label, kind, role, origin, optional, definition, note } = variable;
  const facts = [kindWords[kind], role, originText(origin), ...(optional ? ['optional'] : [])];
  const own = groupings.filter((grouping) => grouping.variable === id);
  return markup`<article class="variable" id="variable-${id}">
<h4>${label} <span class="quiet">${facts.join(' · ')}</span></h4>
${paragraph(definition)}${paragraph(note)}${isChoice(variable) && codeTable(variable)}
${own.map(groupingEntry)}</article>
`;
}

function paragraph(text: string | undefined): Html | false {
  return text !== undefined && markup`<p>${text}</p>`;
}

function groupingEntry(grouping: Grouping): Html {
  const { variable, id, label, source, ours } = grouping;
  const groups = grouping.kind === 'codes' ? grouping.groups : grouping.bins;
  const names = groups.map((group) => group.label).join(', ');
  return markup`<p class="grouping"><strong>${label}</strong> <code>${variable}@${id}</code> ${names}. <span class="quiet">${ours && 'Our own rule. '}${source}</span></p>
`;
}

function exampleList(examples: Report['codebook']['workedExamples']): Html {
  const entries = examples.map(({ title, source, answers }) => {
    const lines = Object.entries(answers).map(
      ([variable, answer]) => markup`<div><dt>${variable}</dt><dd>${answer}</dd></div>`,
    );
    return markup`<article class="variable"><h4>${title} <span class="quiet">${source}</span></h4><dl class="attributes">${lines}</dl></article>`;
  });
  return markup`<h3>Worked examples</h3>${entries}`;
}
