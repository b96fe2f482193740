import { createHash } from "node:crypto";
import type { Refusal } from "@assay/shared/api/result";
import { bulkTexts } from "@assay/shared/language/all-languages";
import type { BulkText } from "@assay/shared/language/en-bulk";
import { v7 as createId } from "uuid";
import { withoutUtf16 } from "../csv/encoding.ts";
import { FileFault } from "../csv/file-fault.ts";
import { readHeadings } from "../csv/headings.ts";
import { cutLines, linesOf } from "../csv/line-pieces.ts";
import { endImport, finishUpload, startUpload, type UploadedFile } from "../store/contact-imports.ts";
import { addPiece, type ImportKey } from "../store/import-pieces.ts";
import { sealPiece } from "./import-file.ts";
import type { Services } from "./services.ts";
import type { UploadSession } from "./upload-session.ts";

/** Each becomes a choice on our page, with every criterion to choose from. */
const mostColumns = 300;
const longestName = 200;

/** What names a column names nobody: where the header is missing, somebody's address or id stands in its place. */
function isName(cell: string): boolean {
  return cell.length <= longestName && !/^\s*(\S+@\S+\.\S+|\d{5,19})\s*$/.test(cell);
}

type UploadCode = keyof BulkText["uploadFaults"];

/** Ends a stream half-way; the code says why. */
class UploadFault extends Error {
  readonly code: UploadCode;
  constructor(code: UploadCode) {
    super(code);
    this.code = code;
  }
}

/** Takes a file in piece by piece, so that one may be larger than the memory. Nothing of a refused one is kept. */
export async function receiveUpload(
  services: Services,
  { actor, language }: UploadSession,
  bytes: AsyncIterable<Buffer>,
  mostBytes: number,
): Promise<{ ok: true } | Refusal> {
  const { queries, now } = services;
  const key = { tenantId: actor.tenantId, importId: createId() };
  const refuse = (code: UploadCode): Refusal => {
    const text = bulkTexts[language].uploadFaults[code];
    return { ok: false, code, message: text(String(Math.floor(mostBytes / 1024 / 1024))) };
  };
  const isStarted = await queries.transaction().execute((trx) => startUpload(trx, key, actor.userId, now()));
  if (!isStarted) return refuse("import-running");
  try {
    const file = await storeFile(services, key, limit(bytes, mostBytes));
    return (await finishUpload(queries, key, file)) ? { ok: true } : refuse("overtaken");
  } catch (error) {
    await queries.transaction().execute((trx) => endImport(trx, key, "cancelled", now()));
    if (error instanceof UploadFault) return refuse(error.code);
    if (error instanceof FileFault) return refuse("no-csv");
    throw error;
  }
}

async function* limit(bytes: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const piece of bytes) {
    count += piece.length;
    if (count > mostBytes) throw new UploadFault("too-large");
    yield piece;
  }
}

async function storeFile(services: Services, key: ImportKey, bytes: AsyncIterable<Buffer>): Promise<UploadedFile> {
  const hash = createHash("sha256");
  const pieces = cutLines(withoutUtf16(bytes));
  let first: Buffer | undefined;
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return describeFile(services, first, value, hash.digest("base64url"));
    first ??= value.bytes.subarray(0, value.bytes.indexOf("\n") + 1 || value.bytes.length);
    hash.update(value.bytes);
    const isKept = await addPiece(services.queries, key, sealPiece(services, key, value));
    if (!isKept) throw new UploadFault("overtaken");
  }
}

function describeFile(
  { vault }: Services,
  first: Buffer | undefined,
  { lines, encoding }: Pick<UploadedFile, "lines" | "encoding">,
  digest: string,
): UploadedFile {
  const [line] = first ? linesOf({ firstLine: 1, bytes: first }, encoding, 1) : [];
  const headings = readHeadings(line?.text ?? "");
  if (headings === "none") throw new UploadFault("no-header");
  if (headings === "broken") throw new UploadFault("broken-header");
  if (headings.cells.some((cell) => cell.includes("\u0000"))) throw new UploadFault("no-csv");
  if (headings.cells.length > mostColumns) throw new UploadFault("too-wide");
  if (!headings.cells.every(isName)) throw new UploadFault("no-header");
  if (lines < 2) throw new UploadFault("no-rows");
  // Keyed: a plain digest would tell whoever has the file that it was here.
  const fileHash = vault.hash(`file/${digest}`);
  return { lines, encoding, fileHash, separator: headings.separator, headings: headings.cells };
}
