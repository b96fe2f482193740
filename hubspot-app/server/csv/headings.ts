import type { CriterionId, FrameworkId } from "@assay/shared/framework/framework";
import type { LocalizedText } from "@assay/shared/language/language";
import { parseCells } from "./records.ts";

/** The columns' names, and what stands between cells. */
export interface Headings {
  readonly cells: readonly string[];
  readonly separator: string;
}

const separators = [",", ";", "\t"];

/** Reads a file's first line; "broken": its quotes are. */
export function readHeadings(line: string): Headings | "none" | "broken" {
  const text = line.replace(/^\uFEFF/, "").replace(/\r$/, "");
  if (text === "") return "none";
  const separator = findSeparator(text);
  const cells = parseCells(text, separator);
  return typeof cells === "string" ? "broken" : { cells, separator };
}

/** The separator that stands most often outside quotes; a comma where there is none. */
function findSeparator(text: string): string {
  const bare = text.replace(/"[^"]*"/g, "");
  const count = (separator: string) => bare.split(separator).length;
  return separators.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/**
 * What a criterion's column may be called, simplified: its id, or its name in any of our languages; alone, or after the
 * framework, as the property (`assay_bant_budget`) and its label (`Assay BANT Budget`) in an export are.
 */
export function criterionHeadings(
  framework: { readonly id: FrameworkId; readonly name: string },
  criterion: { readonly id: CriterionId; readonly name: Partial<LocalizedText> },
): ReadonlySet<string> {
  const full = fullHeadings(framework, criterion);
  for (const name of [criterion.id, ...Object.values(criterion.name)]) full.add(simplifyHeading(name));
  return full;
}

/** Of these, those that name the framework too. */
export function fullHeadings(
  framework: { readonly id: FrameworkId; readonly name: string },
  criterion: { readonly id: CriterionId; readonly name: Partial<LocalizedText> },
): Set<string> {
  const headings = [criterion.id, ...Object.values(criterion.name)].flatMap((name) =>
    [framework.id, framework.name].flatMap((before) => [`${before} ${name}`, `assay ${before} ${name}`]),
  );
  return new Set(headings.map(simplifyHeading));
}

/** Lower case without accents, one hyphen for whatever stands between words. */
export function simplifyHeading(heading: string): string {
  const letters = heading.normalize("NFD").replace(/\p{Mark}/gu, "");
  return letters
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
