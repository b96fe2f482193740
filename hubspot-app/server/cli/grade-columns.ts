import type { Result } from "@assay/shared/api/result";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { criterionHeadings, simplifyHeading } from "../csv/headings.ts";

/** Where the file keeps the levels of one criterion. */
export interface Column {
  readonly criterion: CriterionId;
  /** As the header writes it. */
  readonly name: string;
  /** From 0. */
  readonly index: number;
}

type Maps = ReadonlyMap<CriterionId, string>;

/**
 * The column of each criterion: the one that `maps` names, else the one called like it. A criterion without a column is
 * unknown in every row; two columns for one, or none for any, is for the person to settle.
 */
export function findColumns(header: readonly string[], rubric: Rubric, maps: Maps): Result<{ columns: Column[] }> {
  const ids = rubric.criteria.map(({ id }) => id);
  const stranger = [...maps.keys()].find((id) => !ids.includes(id));
  if (stranger !== undefined) return refuse(`--map: no criterion "${stranger}". There are: ${ids.join(", ")}.`);
  const columns: Column[] = [];
  for (const criterion of ids) {
    const wanted = maps.get(criterion);
    const found = wanted === undefined ? findByHeading(header, rubric, criterion) : findByName(header, wanted);
    const [index, second] = found;
    if (index === undefined && wanted !== undefined) {
      return refuse(`--map: there is no column "${wanted}". The file has: ${listNames(header)}.`);
    }
    if (second !== undefined) return refuse(askWhich(criterion, header, found));
    if (index !== undefined) columns.push({ criterion, name: (header[index] ?? "").trim(), index });
  }
  if (columns.length > 0) return { ok: true, columns };
  return refuse(
    `No column is called like a criterion (${ids.join(", ")}). Say which is which: --map ${ids[0]}="Column name". ` +
      `The file has: ${listNames(header)}.`,
  );
}

function findByName(header: readonly string[], name: string): number[] {
  return header.flatMap((cell, index) => (cell.trim() === name ? [index] : []));
}

function findByHeading(header: readonly string[], rubric: Rubric, criterion: CriterionId): number[] {
  const headings = headingsOf(rubric, criterion);
  return header.flatMap((cell, index) => (headings.has(simplifyHeading(cell)) ? [index] : []));
}

/** The same for a rubric that may be of a framework that only its author knows: then the ids have no names. */
export function headingsOf({ framework: id }: Rubric, criterion: CriterionId): ReadonlySet<string> {
  const framework = frameworkOf(id);
  const named = framework?.criteria.find((candidate) => candidate.id === criterion);
  return criterionHeadings({ id, name: framework?.name ?? id }, { id: criterion, name: named?.name ?? {} });
}

function askWhich(criterion: CriterionId, header: readonly string[], found: readonly number[]): string {
  const names = found.map((index) => `"${header[index]}"`);
  if (new Set(names).size < names.length) return `Several columns are called ${names[0]}: rename all but one.`;
  return `Several columns could be ${criterion}: ${names.join(", ")}. Say which: --map ${criterion}=${names[0]}`;
}

function listNames(header: readonly string[]): string {
  return header.map((name) => `"${name}"`).join(", ");
}

function refuse(message: string) {
  return { ok: false as const, code: "bad-columns", message };
}
