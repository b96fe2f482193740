import { isUtf8 } from "node:buffer";
import type { Encoding } from "./encoding.ts";
import { decodeText } from "./encoding.ts";
import { FileFault } from "./file-fault.ts";
import type { Line } from "./lines.ts";

/** Some whole lines of a file. */
export interface LinePiece {
  /** From 1. */
  readonly firstLine: number;
  readonly bytes: Buffer;
}

/** What only the whole file tells. */
export interface FileShape {
  readonly lines: number;
  readonly encoding: Encoding;
}

const lineFeed = 10;
const pieceBytes = 256 * 1024;
const longestLineBytes = 4 * 1024 * 1024;
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts a file between lines, holding one piece of it at a time. Answers its encoding at the end: UTF-8 if it begins
 * with that mark or is valid throughout, else Windows-1252, of which Latin-1 is a part. Throws a FileFault for a line
 * that no CSV file has.
 */
export async function* cutLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<LinePiece, FileShape> {
  let rest: Buffer[] = [];
  let restBytes = 0;
  let [lines, isMarked, isValid] = [0, false, true];
  const cut = (bytes: Buffer): LinePiece => {
    if (lines === 0) isMarked = bytes.subarray(0, mark.length).equals(mark);
    isValid &&= isUtf8(bytes);
    const piece = { firstLine: lines + 1, bytes };
    lines += countLines(bytes);
    return piece;
  };
  for await (const piece of pieces) {
    rest.push(piece);
    restBytes += piece.length;
    if (restBytes < pieceBytes) continue;
    const bytes = Buffer.concat(rest);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield cut(bytes.subarray(0, end));
    rest = [bytes.subarray(end)];
    restBytes = bytes.length - end;
    if (restBytes > longestLineBytes) throw new FileFault(`Line ${lines + 1} is over 4 MB long.`);
  }
  if (restBytes > 0) yield cut(Buffer.concat(rest));
  return { lines, encoding: isMarked || isValid ? "utf-8" : "windows-1252" };
}

/** A last line counts without a line feed too. */
function countLines(bytes: Buffer): number {
  let count = bytes.at(-1) === lineFeed ? 0 : 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** The lines of a piece, from one of them on. */
export function* linesOf({ firstLine, bytes }: LinePiece, encoding: Encoding, from: number): Generator<Line> {
  const texts = decodeText(bytes, encoding).split("\n");
  if (bytes.at(-1) === lineFeed) texts.pop();
  for (const [index, text] of texts.entries()) {
    if (firstLine + index >= from) yield { number: firstLine + index, text };
  }
}
