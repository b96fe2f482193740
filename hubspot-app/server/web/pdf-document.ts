import { createRequire } from "node:module";
import type { Language } from "@assay/shared/language/language";
import type { ReviewSection } from "@assay/shared/pipeline/say-review";
import PDFDocument from "pdfkit";

/** What a document holds: a title, a line under it, and its parts. */
export interface PrintedDocument {
  readonly language: Language;
  readonly title: string;
  readonly note: string;
  readonly sections: readonly ReviewSection[];
}

const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Every reader of PDFs has these, which know the letters of Western Europe alone. */
const standardFonts = { plain: "Helvetica", bold: "Helvetica-Bold" };
/** Of these a document takes along the letters that it uses. */
const wideFonts = { plain: fontFile("DejaVuSansCondensed"), bold: fontFile("DejaVuSansCondensed-Bold") };

/** A document on A4, in Latin, Greek and Cyrillic letters; others are printed as "?". */
export function printDocument(document: PrintedDocument): Promise<Uint8Array> {
  const { language, title, note, sections } = document;
  const pdf = new PDFDocument({ size: "A4", margin: 56, lang: language, info: { Title: title, Producer: "Assay" } });
  const pieces: Uint8Array[] = [];
  pdf.on("data", (piece: Uint8Array) => pieces.push(piece));
  const printed = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on("end", () => resolve(Buffer.concat(pieces)));
    pdf.on("error", reject);
  });
  // One pair for all of it: two fonts in one row would not stand on one line.
  const { plain, bold } = fontsFor(document);
  pdf.registerFont("plain", plain).registerFont("bold", bold);
  pdf.font("bold").fontSize(20).text(printable(title));
  pdf.font("plain").fontSize(10).fillColor("#565d68").text(printable(note)).fillColor("#1c2026");
  for (const section of sections) printSection(pdf, section);
  pdf.end();
  return printed;
}

function fontsFor({ title, note, sections }: PrintedDocument): typeof standardFonts {
  const texts = sections.flatMap(({ title: of, lines, table }) => [of, ...lines, table?.head ?? [], table?.rows ?? []]);
  const letters = Array.from(printable([title, note, ...texts.flat(2)].join("")));
  return letters.every(isWestern) ? standardFonts : wideFonts;
}

function printSection(pdf: PDFKit.PDFDocument, { title, lines, table }: ReviewSection): void {
  pdf.moveDown(1.2).font("bold").fontSize(13).text(printable(title)).moveDown(0.3);
  pdf.font("plain").fontSize(10.5);
  for (const line of lines) pdf.text(printable(line)).moveDown(0.2);
  if (table === undefined) return;
  pdf.moveDown(0.3).fontSize(9.5);
  printRow(pdf.font("bold"), table.head);
  for (const row of table.rows) printRow(pdf.font("plain"), row);
}

const cellGap = 8;

/** One row of equal columns, with a line under it. By hand: pdfkit's own tables cut the accents off capital letters. */
function printRow(pdf: PDFKit.PDFDocument, cells: readonly string[]): void {
  const { left, right, bottom } = pdf.page.margins;
  const width = (pdf.page.width - left - right) / cells.length;
  const texts = cells.map(printable);
  const height = Math.max(...texts.map((text) => pdf.heightOfString(text, { width: width - cellGap })));
  if (pdf.y + height + cellGap > pdf.page.height - bottom) pdf.addPage();
  const top = pdf.y + cellGap / 2;
  for (const [column, text] of texts.entries()) {
    pdf.text(text, left + column * width, top, { width: width - cellGap });
  }
  const under = top + height + cellGap / 2;
  pdf
    .moveTo(left, under)
    .lineTo(pdf.page.width - right, under)
    .lineWidth(0.5)
    .strokeColor("#c9ced6")
    .stroke();
  pdf.x = left;
  pdf.y = under;
}

/** Windows-1252 beyond Latin 1: what the standard fonts hold besides. */
const besidesLatin1 = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

/** Spaces and apostrophes of other kinds become plain ones; a letter that is not there loses its accent, or is a question mark. */
function printable(text: string): string {
  const composed = text.normalize("NFC").replaceAll(/\p{M}/gu, "");
  const plain = composed.replaceAll(/[\u2000-\u200a\u202f]/g, "\u00a0").replaceAll("\u02bc", "\u2019");
  return Array.from(plain, (letter) => {
    if (isPrintable(letter)) return letter;
    const [base = ""] = letter.normalize("NFD");
    return isPrintable(base) ? base : "?";
  }).join("");
}

function isPrintable(letter: string): boolean {
  return isWestern(letter) || /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(letter);
}

function isWestern(letter: string): boolean {
  return /^[\n\u0020-\u007e\u00a0-\u00ff]$/.test(letter) || besidesLatin1.has(letter);
}
