import { bulkTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { FaultCode, RowWish, Target } from "../operations/import-plan.ts";
import { contactFields } from "../operations/import-plan.ts";
import type { ColumnQuestion, MapFault } from "../operations/map-columns.ts";
import type { Outcome, Preview } from "../operations/preview-import.ts";
import { escapeHtml } from "./escape-html.ts";
import { page } from "./page.ts";
import { seenField } from "./upload-pages.ts";

/** What the page shows. */
export interface Mapping {
  /** Names the import as it is shown. */
  readonly seen: string;
  readonly lines: number;
  readonly createsContacts: boolean;
  readonly question: ColumnQuestion;
  /** Absent until somebody said what the columns are. */
  readonly preview: Preview | undefined;
  readonly fault: MapFault | undefined;
}

/** What each column is, and, once that is said, what would happen to the first rows. */
export function mappingPage(language: Language, mapping: Mapping): string {
  const text = bulkTexts[language].upload;
  const { question, preview, fault, lines } = mapping;
  const seen = seenField(mapping.seen);
  const names = namesOf(language, question);
  const alert = fault === undefined ? "" : `<p role="alert">${sayFault(language, fault, names)}</p>`;
  const rows = question.headings.map((heading, index) => columnRow(language, question, heading, index)).join("\n");
  const checked = mapping.createsContacts ? " checked" : "";
  const body = `<p>${text.mapHelp(lines.toLocaleString(language))}</p>${alert}
<form method="post" action="/upload/columns">${seen}
<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(text.mapTitle)}"><table>
<thead><tr><th>${text.columnHead}</th><th>${text.sampleHead}</th><th>${text.targetHead}</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>
<label class="tick"><input type="checkbox" name="creates"${checked}> ${text.creates}</label>
<div class="row"><button class="button${preview ? " quiet" : ""}">${text.preview}</button></div>
</form>
${preview === undefined ? "" : previewSection(language, preview, question, names)}
<div class="row">${preview === undefined ? "" : startForm(language, lines, seen)}
<form method="post" action="/upload/cancel">${seen}<button class="button quiet">${text.anotherFile}</button></form></div>`;
  return page(text.mapTitle, body, language, "wide");
}

type Names = ReadonlyMap<Target, string>;

/** What targets are called: `BANT: Need`. */
function namesOf(language: Language, { frameworks }: ColumnQuestion): Names {
  const { fields } = bulkTexts[language].upload;
  return new Map<Target, string>([
    ...contactFields.map((field): [Target, string] => [field, fields[field]]),
    ...frameworks.flatMap(({ id, name, criteria }) =>
      criteria.map((criterion): [Target, string] => [`${id}/${criterion.id}`, `${name}: ${criterion.name[language]}`]),
    ),
  ]);
}

function sayFault(language: Language, fault: MapFault, names: Names): string {
  const { mapFaults } = bulkTexts[language].upload;
  return fault.code === "twice" ? mapFaults.twice(escapeHtml(names.get(fault.target) ?? "")) : mapFaults[fault.code];
}

function columnRow(language: Language, question: ColumnQuestion, heading: string, index: number): string {
  const samples = (question.samples[index] ?? []).map((sample) => escapeHtml(shorten(sample))).join(" · ");
  const name = escapeHtml(shorten(heading) || `#${index + 1}`);
  const select = targetSelect(language, question, question.targets[index] ?? "", `column-${index}`);
  return `<tr><th scope="row"><label for="column-${index}">${name}</label></th><td>${samples}</td><td>${select}</td></tr>`;
}

function targetSelect(language: Language, { frameworks }: ColumnQuestion, chosen: Target, id: string): string {
  const text = bulkTexts[language].upload;
  const option = (target: Target, label: string) =>
    `<option value="${escapeHtml(target)}"${target === chosen ? " selected" : ""}>${escapeHtml(label)}</option>`;
  const group = (label: string, options: readonly string[]) =>
    `<optgroup label="${escapeHtml(label)}">${options.join("")}</optgroup>`;
  const fields = contactFields.map((field) => option(field, text.fields[field]));
  const levels = frameworks.map(({ id: framework, name, criteria }) =>
    group(
      name,
      criteria.map((criterion) => option(`${framework}/${criterion.id}`, `${name}: ${criterion.name[language]}`)),
    ),
  );
  return `<select id="${id}" name="column">${option("", text.ignore)}${group(text.contact, fields)}${levels.join("")}</select>`;
}

function previewSection(
  language: Language,
  { rows, crmAway }: Preview,
  question: ColumnQuestion,
  names: Names,
): string {
  const text = bulkTexts[language].upload;
  const away = crmAway === undefined ? "" : `<p role="alert">${text.crmAway(escapeHtml(crmAway))}</p>`;
  const shown = rows.map(({ line, outcome }) => {
    const who = "wish" in outcome && outcome.wish ? escapeHtml(whoOf(outcome.wish)) : "";
    return `<tr><td>${line}</td><td>${who}</td><td>${sayOutcome(language, outcome, question, names)}</td></tr>`;
  });
  return `<h2 id="preview">${text.previewTitle}</h2>${away}
<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(text.previewTitle)}"><table>
<thead><tr><th>${text.lineHead}</th><th>${text.whoHead}</th><th>${text.outcomeHead}</th></tr></thead>
<tbody>${shown.join("\n")}</tbody></table></div>
<p>${text.startHelp}</p>`;
}

/** The header is no line to import. */
function startForm(language: Language, lines: number, seen: string): string {
  const label = bulkTexts[language].upload.start((lines - 1).toLocaleString(language));
  return `<form method="post" action="/upload/start">${seen}<button class="button">${label}</button></form>`;
}

function whoOf({ contact }: RowWish): string {
  return "id" in contact ? contact.id : contact.email;
}

function sayOutcome(language: Language, outcome: Outcome, { headings }: ColumnQuestion, names: Names): string {
  const { upload: text, faults } = bulkTexts[language];
  if (outcome.kind === "blank") return text.would.blank;
  if (outcome.kind === "faulty") {
    return outcome.faults
      .map(({ position, code, detail }) => {
        const column = position === 0 ? "" : `<strong>${escapeHtml(headings[position - 1] ?? "")}</strong> – `;
        return column + faults[code as FaultCode](detail);
      })
      .join("<br>");
  }
  const levels = outcome.wish.levels.map(
    ({ framework, criterion, level }) => `${escapeHtml(names.get(`${framework}/${criterion}`) ?? criterion)} ${level}`,
  );
  return text.would[outcome.kind](levels.join(", "));
}

function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
