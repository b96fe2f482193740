import type { Result } from "@assay/shared/api/result";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { readHeadings } from "../csv/headings.ts";
import type { Line } from "../csv/lines.ts";
import { type Column, findColumns } from "./grade-columns.ts";
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

export function readHeader(
  first: IteratorResult<Line>,
  rubric: Rubric,
  maps: ReadonlyMap<CriterionId, string>,
): Result<Header> {
  const raw: string = first.done ? "" : first.value.text;
  const headings = readHeadings(raw);
  if (headings === "none") return refuse("The file has no header: its first line must name the columns.");
  if (headings === "broken") return refuse("line 1: the header's quotes are broken; it must stand on one line.");
  const { cells, separator } = headings;
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

function refuse(message: string) {
  return { ok: false as const, code: "bad-header", message };
}
