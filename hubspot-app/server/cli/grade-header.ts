import type { Result } from "@assay/shared/api/result";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { type Column, findColumns } from "./grade-columns.ts";
import type { Line } from "./grade-lines.ts";
import { parseCells } from "./grade-records.ts";
import { resultColumns } from "./grade-row.ts";

/** What the first line tells: how the file is written, which the output keeps to, and where the levels are. */
export interface Header {
  readonly cells: readonly string[];
  readonly columns: readonly Column[];
  /** Criteria that no column holds. */
  readonly unmapped: readonly CriterionId[];
  readonly separator: string;
  readonly lineEnd: "\n" | "\r\n";
  /** The byte order mark, by which Excel recognises UTF-8. */
  readonly startsWithMark: boolean;
}

const separators = [",", ";", "\t"];

export function readHeader(
  first: IteratorResult<Line>,
  rubric: Rubric,
  maps: ReadonlyMap<CriterionId, string>,
): Result<Header> {
  const raw: string = first.done ? "" : first.value.text;
  const text = raw.replace(/^\uFEFF/, "").replace(/\r$/, "");
  if (text === "") return refuse("The file has no header: its first line must name the columns.");
  const separator = findSeparator(text);
  const cells = parseCells(text, separator);
  if (typeof cells === "string") return refuse("line 1: the header's quotes are broken; it must stand on one line.");
  const taken = cells.find((cell) => resultColumns.some((name) => name === cell.trim().toLowerCase()));
  if (taken !== undefined) return refuse(`The file has a column "${taken}" already: remove or rename it first.`);
  const found = findColumns(cells, rubric, maps);
  if (!found.ok) return found;
  const { columns } = found;
  const unmapped = rubric.criteria
    .map(({ id }) => id)
    .filter((id) => columns.every(({ criterion }) => criterion !== id));
  const [lineEnd, startsWithMark] = [
    raw.endsWith("\r") ? ("\r\n" as const) : ("\n" as const),
    raw.startsWith("\uFEFF"),
  ];
  return { ok: true, cells, columns, unmapped, separator, lineEnd, startsWithMark };
}

/** The separator that stands most often outside quotes; a comma where there is none. */
function findSeparator(text: string): string {
  const bare = text.replace(/"[^"]*"/g, "");
  const count = (separator: string) => bare.split(separator).length;
  return separators.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

function refuse(message: string) {
  return { ok: false as const, code: "bad-header", message };
}
