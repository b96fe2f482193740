/** A range with its borders in it; an absent border is open. */
export interface NumberRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const unitOf: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mio: 1e6, b: 1e9, bn: 1e9, md: 1e9 };

/**
 * The range that a CRM's text tells: "250" is 250 to 250, "51-200" and "51 to 200" a band, "1,000+" has no end. Absent =
 * it tells no number. HubSpot writes numbers plainly ("1500000.5"); people write "1.5M", "1 500 000 €" and "1.500.000".
 */
export function readRange(text: string): NumberRange | undefined {
  const plain = text.trim().replace(/[\p{Sc}]|\b(usd|eur|gbp|employees?|salari[ée]s|empleados)\b/giu, "");
  const single = readNumber(plain);
  if (single !== undefined) return { from: single, to: single };
  const open = /^(?:>=?|over|more than|plus de|más de)\s*(.+)$|^(.+?)\s*\+$/iu.exec(plain.trim());
  const least = open && readNumber(open[1] ?? open[2] ?? "");
  if (least !== undefined && least !== null) return { from: least };
  const [, first = "", second = ""] =
    /^(.*?\S)\s*(?:-|–|—|(?<=\s)(?:to|à|a)(?=\s))\s*(\S.*)$/u.exec(plain.trim()) ?? [];
  const [from, to] = [readNumber(first), readNumber(second)];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function readNumber(text: string): number | undefined {
  const [, sign = "", digits = "", unit = ""] =
    /^\s*(-?)\s*(\d(?:[\d.,'’\u00a0\u202f ]*\d)?)\s*([a-z]*)\s*$/iu.exec(text) ?? [];
  const scale = unit === "" ? 1 : unitOf[unit.toLowerCase()];
  if (digits === "" || scale === undefined) return undefined;
  const number = Number(withoutGroups(digits.replace(/['’\u00a0\u202f ]/gu, "")));
  return Number.isFinite(number) ? (sign === "-" ? -1 : 1) * number * scale : undefined;
}

/** Commas and points group thousands where three digits follow each of several, or where both occur; else they are decimal. */
function withoutGroups(digits: string): string {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return digits;
  const isMixed = new Set(marks).size > 1;
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(digits) && !isMixed;
  // "1,000" is a thousand everywhere it is written; "1.000" alone could be one, which no CRM writes with three zeros.
  if (isGrouped && (marks.length > 1 || last === "," || /\.000$/.test(digits))) return digits.replace(/[.,]/g, "");
  const whole = digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/g, "");
  return `${whole}.${digits.slice(digits.lastIndexOf(last) + 1)}`;
}

/** Whether all that was told lies in the range; absent = a part does and a part does not, so nobody can say. */
export function isWithin(told: NumberRange, wanted: NumberRange): boolean | undefined {
  const [least, most] = [told.from ?? Number.NEGATIVE_INFINITY, told.to ?? Number.POSITIVE_INFINITY];
  const [from, to] = [wanted.from ?? Number.NEGATIVE_INFINITY, wanted.to ?? Number.POSITIVE_INFINITY];
  if (least >= from && most <= to) return true;
  return most < from || least > to ? false : undefined;
}
