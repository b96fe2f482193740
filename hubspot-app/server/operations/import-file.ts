import { deflateSync, inflateSync } from "node:zlib";
import type { LinePiece } from "../csv/line-pieces.ts";
import { linesOf } from "../csv/line-pieces.ts";
import type { Line } from "../csv/lines.ts";
import { type CsvRecord, readRecords } from "../csv/records.ts";
import type { ImportRow } from "../store/contact-imports.ts";
import { findPiece, findPieceAfter, type ImportKey, type SealedPiece } from "../store/import-pieces.ts";
import type { ImportPlan } from "./import-plan.ts";
import type { Services } from "./services.ts";

/** A piece as it is kept: small, and unreadable without the server's key. */
export function sealPiece({ vault }: Services, { tenantId }: ImportKey, { firstLine, bytes }: LinePiece): SealedPiece {
  // The lowest level: half the size at a tenth of the time.
  return { firstLine, sealed: vault.seal(deflateSync(bytes, { level: 1 }).toString("base64"), tenantId) };
}

/** Rows of an uploaded file from one of its lines on, as far as they are asked for. */
export function readRows(
  services: Services,
  row: ImportRow,
  fromLine: number,
  { isRow }: Pick<ImportPlan, "isRow">,
): AsyncGenerator<CsvRecord> {
  return readRecords(readLines(services, row, fromLine), {
    separator: row.separator,
    width: row.headings.length,
    isRow,
  });
}

async function* readLines(services: Services, row: ImportRow, fromLine: number): AsyncGenerator<Line> {
  const { queries, vault } = services;
  const key = { tenantId: row.tenant_id, importId: row.import_id };
  let piece = await findPiece(queries, key, fromLine);
  while (piece !== undefined) {
    const { firstLine, sealed } = piece;
    const bytes = inflateSync(Buffer.from(vault.open(sealed, key.tenantId), "base64"));
    yield* linesOf({ firstLine, bytes }, row.encoding, fromLine);
    piece = await findPieceAfter(queries, key, firstLine);
  }
}
