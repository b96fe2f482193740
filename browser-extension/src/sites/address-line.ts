import { mostLengths, plainEmail, plainLine } from "@assay/shared/prospect/prospect-text";

/** What a line such as "From: Mina Okafor <mina@example.com>" says. */
export interface AddressLine {
  readonly name?: string;
  /** Every address in it, in order. */
  readonly emails: readonly string[];
}

const piece = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+/g;

/** Every mail address in a text. */
export function emailsIn(text: string): string[] {
  const found = text.slice(0, 1000).match(piece) ?? [];
  return found.flatMap((word) => plainEmail(word.replace(/^[.]+|[.]+$/g, "")) ?? []);
}

/**
 * Reads a line by its structure, whatever the language: the address by its "@", the name as what stands before it,
 * without the word and colon that some interfaces put in front.
 */
export function readAddressLine(text: string, isLabelled: boolean): AddressLine {
  const line = plainLine(text, 500) ?? "";
  const rest = isLabelled ? line.replace(labelPattern, "") : line;
  const before = /^[^<]*/.exec(rest)?.[0] ?? "";
  const name = personName(before);
  return { ...(name === undefined ? {} : { name }), emails: [...new Set(emailsIn(rest))] };
}

/** "From: ", "De : ", "差出人：": a short word or two, a colon, and more behind it. */
export const labelPattern = /^[\p{L}\p{M}' .-]{1,24}\s?[:：]\s*(?=\S)/u;

/** A display name without its quotes; absent when it is only the address once more. */
export function personName(text: string): string | undefined {
  const name = plainLine(text.trim().replace(/^(["'])(.*)\1$/s, "$2"), mostLengths.name);
  return name !== undefined && emailsIn(name).length > 0 ? undefined : name;
}
