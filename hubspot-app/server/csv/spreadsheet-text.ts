import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";

/**
 * Rows as a file that spreadsheets open: RFC 4180, with the mark by which Excel knows UTF-8. No cell runs there as a
 * formula, whoever wrote it. Where the rows fail, so does the file; where nobody reads on, the rows end.
 */
export function spreadsheetText(rows: AsyncIterable<readonly string[]>): Readable {
  async function* safe() {
    for await (const row of rows) yield row.map(defuse);
  }
  // The library puts quotes around its own line end only; any other in a cell would split the row for the next reader.
  const text = stringify({ bom: true, record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
  // Piped alone, rows that fail would end the process, and a reader who leaves would not end them. Whoever reads is told.
  return pipeline(Readable.from(safe()), text, () => {});
}

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it (OWASP, CSV
 * Injection), full-width signs included, which some turn into plain ones. Leading spaces do not help a formula to hide.
 */
export function defuse(cell: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
