import type { Result } from "@assay/shared/api/result";
import { parseWords, refuse } from "./words.ts";

const options = {
  rubric: { type: "string" },
  framework: { type: "string" },
  out: { type: "string" },
  map: { type: "string", multiple: true },
} as const;

/** What the command line asks of `assay grade`. */
export interface GradeRequest {
  readonly file: string;
  /** Absent = standard output. */
  readonly out?: string | undefined;
  /** A JSON file; absent = the default rubric of `framework`. */
  readonly rubric?: string | undefined;
  readonly framework?: string | undefined;
  /** Names of columns, by criterion id. */
  readonly maps: ReadonlyMap<string, string>;
}

/** Reads the words after `grade`. */
export function readRequest(words: readonly string[]): Result<{ request: GradeRequest }> {
  const parsed = parseWords(words, options);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed;
  const [file, second] = positionals;
  if (file === undefined) return refuse("Which file? Write: assay grade leads.csv");
  if (second !== undefined) return refuse(`One file at a time: what is "${second}"? A name with spaces needs quotes.`);
  const { rubric, framework, out, map } = values;
  if (rubric !== undefined && framework !== undefined) {
    return refuse("A rubric names its framework itself: leave out --framework or --rubric.");
  }
  const maps = new Map<string, string>();
  for (const word of map ?? []) {
    const [criterion = "", ...column] = word.split("=");
    if (column.length === 0) return refuse(`"--map ${word}" names no column. Write: --map budget="Column name"`);
    if (maps.has(criterion)) return refuse(`--map gives "${criterion}" two columns: leave one out.`);
    maps.set(criterion, column.join("=").trim());
  }
  return { ok: true, request: { file, out, rubric, framework, maps } };
}
