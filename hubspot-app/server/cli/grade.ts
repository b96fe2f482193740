import { type FileHandle, open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { stringify } from "csv-stringify";
import { isLevelCell } from "../csv/levels.ts";
import { readLines } from "../csv/lines.ts";
import { readRecords } from "../csv/records.ts";
import type { Command } from "./command.ts";
import { explainFileFault } from "./file-fault.ts";
import { type Header, readHeader } from "./grade-header.ts";
import { type GradeRequest, readRequest } from "./grade-request.ts";
import { gradeRow, resultColumns } from "./grade-row.ts";
import { loadRubric } from "./grade-rubric.ts";

export const grade: Command = {
  name: "grade",
  usage: 'grade <leads.csv> [--framework bant | --rubric r.json] [--map budget="Column name" …] [--out graded.csv]',
  what: "grades a CSV of levels 0–3 row by row; a line it cannot read is named and left out. See docs/grading-a-file.md",
  async run(words) {
    const read = readRequest(words);
    if (!read.ok) return complain(read.message);
    const { request } = read;
    const loaded = await loadRubric(request);
    if (!loaded.ok) return complain(loaded.message);
    let input: FileHandle | undefined;
    try {
      input = await open(request.file);
      return await gradeFile(input, request, loaded.rubric);
    } catch (error) {
      return complain(explainFileFault(error, request.file));
    } finally {
      await input?.close();
    }
  },
};

interface Tally {
  graded: number;
  refused: number;
}

async function gradeFile(input: FileHandle, request: GradeRequest, rubric: Rubric): Promise<number> {
  if (request.out !== undefined && (await isSameFile(input, request.out))) {
    return complain("--out is the file itself, which would be lost while it is read: choose another name.");
  }
  const lines = readLines(input.createReadStream({ autoClose: false }));
  const header = readHeader(await lines.next(), rubric, request.maps);
  if (!header.ok) return complain(header.message);
  if (header.unmapped.length > 0) {
    process.stderr.write(`No column for ${header.unmapped.join(", ")}: unknown in every row.\n`);
  }
  const tally = { graded: 0, refused: 0 };
  const fault = await writeCsv(gradeRows(lines, header, rubric, tally), header, request);
  if (fault !== undefined) return complain(`${fault} The rows graded before this are not the whole file.`);
  const { graded, refused } = tally;
  process.stderr.write(`${graded + refused} read, ${graded} graded, ${refused} refused\n`);
  return refused === 0 ? 0 : 1;
}

/** Writes rows as the file is written that they come from. Answers what ended it early, if anything did. */
async function writeCsv(rows: AsyncIterable<string[]>, header: Header, { file, out }: GradeRequest) {
  const { separator: delimiter, lineEnd, startsWithMark: bom } = header;
  // The library puts quotes around its own line end only; any other in a cell would split the row for the next reader.
  const csv = stringify({ delimiter, record_delimiter: lineEnd, bom, quoted_match: /[\r\n]/ });
  const stream = out === undefined ? process.stdout : (await open(out, "w")).createWriteStream();
  try {
    await pipeline(rows, csv, stream, { end: out !== undefined });
    return undefined;
  } catch (error) {
    return explainFileFault(error, out ?? file);
  }
}

/** The rows of the output, header first. Names each line that is refused on standard error. */
async function* gradeRows(lines: ReturnType<typeof readLines>, header: Header, rubric: Rubric, tally: Tally) {
  const { cells, columns, separator } = header;
  yield [...cells, ...resultColumns];
  const isRow = (row: readonly string[]) => columns.every(({ index }) => isLevelCell(row[index] ?? ""));
  for await (const record of readRecords(lines, { separator, width: cells.length, isRow })) {
    const result = record.ok ? gradeRow(rubric, columns, record.cells) : record;
    if (record.ok && result.ok) {
      tally.graded++;
      yield [...record.cells, ...result.cells];
    } else if (!result.ok) {
      tally.refused++;
      complain(`line ${record.line}: ${result.message}`);
    }
  }
}

/** A file that is not there yet is no other's; whether it can be made, opening it will tell. */
async function isSameFile(input: FileHandle, path: string): Promise<boolean> {
  const [ours, other] = [await input.stat(), await stat(path).catch(() => undefined)];
  return ours.isFile() && ours.dev === other?.dev && ours.ino === other.ino;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
