import { isUtf8 } from "node:buffer";
import { FileFault } from "./file-fault.ts";

/** One line of the file as it stands there, without its line feed. */
export interface Line {
  /** From 1, as editors count. */
  readonly number: number;
  readonly text: string;
}

const lineFeed = 10;

/** Far above any row of a spreadsheet; what goes beyond is not CSV, and would have to be held in memory whole. */
const longestLineBytes = 4 * 1024 * 1024;

/** The lines of a UTF-8 file, holding one piece of it at a time. Throws a FileFault at the first line that is not UTF-8. */
export async function* readLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    for (const text of splitLines(bytes.subarray(0, end), number)) yield { number: ++number, text };
    rest = bytes.subarray(end);
    if (rest.length > longestLineBytes) {
      throw new FileFault(`Line ${number + 1} is over 4 MB long: is this a CSV file with one row a line?`);
    }
  }
  if (rest.length > 0) yield { number: number + 1, text: decode(rest, number + 1) };
}

/** Texts of whole lines. They are decoded together, which is many times faster than one by one. */
function splitLines(bytes: Buffer, linesBefore: number): string[] {
  if (bytes.length === 0) return [];
  if (!isUtf8(bytes)) findWrongLine(bytes, linesBefore);
  return bytes.toString("utf8", 0, bytes.length - 1).split("\n");
}

function findWrongLine(bytes: Buffer, linesBefore: number): void {
  let number = linesBefore;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start) + 1;
    decode(bytes.subarray(start, end), ++number);
    start = end;
  }
}

function decode(bytes: Buffer, number: number): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw new FileFault(
    `Line ${number} is not UTF-8, the only encoding read so far. Save the file as "CSV UTF-8" and run this again.`,
  );
}
