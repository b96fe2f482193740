// Without zod: the launcher on the mail sites reads a page with these and has 5 kB in all.

/** In code points. LinkedIn allows 220 in a headline; nobody's name, company or place needs more than these. */
export const mostLengths = { name: 120, company: 160, headline: 300, location: 160 } as const;

const control = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Signs that show nothing, or turn the text around them, so that a name could read as another's. The joiners U+200C and
 * U+200D stay: Persian and Hindi names are spelled with them.
 */
const unseen = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

const address =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** One line of what a page or a person wrote, in code points at most `mostLength`; absent when nothing is left to read. */
export function plainLine(text: string, mostLength: number): string | undefined {
  // A page may hold a megabyte where a name belongs: cut before looking through it.
  const start = text.slice(0, mostLength * 8).toWellFormed();
  const line = start.replace(control, " ").replace(unseen, "").normalize("NFC").replace(/\s+/g, " ").trim();
  const short = [...line].slice(0, mostLength).join("").trim();
  return /[\p{L}\p{N}]/u.test(short) ? short : undefined;
}

/** A mail address, lower-cased; absent when it is none. Addresses outside ASCII are none: no CRM takes them. */
export function plainEmail(text: string): string | undefined {
  const email = text.slice(0, 400).replace(unseen, "").trim().toLowerCase();
  const local = email.lastIndexOf("@");
  return local <= 64 && email.length <= 254 && address.test(email) ? email : undefined;
}
