import { mostLengths, plainLine } from "@assay/shared/prospect/prospect-text";

/** What a line such as "From: Mina Okafor <mina@example.com>" says. */
export interface AddressLine {
  readonly name?: string;
  /** Every address in it, in order. */
  readonly emails: readonly string[];
}

/** Of what a page writes where one person's name and address belong. */
const mostLineLength = 1000;

/** Anything around an "@" and a later dot. What is no address after all is found out by who describes the person. */
const piece = /[^\s<>()[\]"',;:.][^\s<>()[\]"',;:]*@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:]*\w/g;

/**
 * Signs that turn the text around them, as interfaces written from right to left put about an address. One by one: a
 * class of Unicode's takes a browser milliseconds to compile, and the launcher has few.
 */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What looks like a mail address in a text, lower-cased, once each. */
export function emailsIn(text: string): string[] {
  const line = text.slice(0, mostLineLength).replace(unseen, "").toLowerCase();
  return [...new Set(line.match(piece))];
}

/** Reads a line by its structure, whatever the language: the address by its "@", the name as what stands before it. */
export function readAddressLine(text: string): AddressLine {
  const line = plainLine(text, 500) ?? "";
  const before = /^[^<]*/.exec(line)?.[0] ?? "";
  const name = personName(before);
  return { ...(name === undefined ? {} : { name }), emails: emailsIn(line) };
}

/** "From: ", "De : ", "差出人：": a short word or two, a colon, and more behind it. */
const label = /^[^@<>()[\]",;:：\d]{1,24}[:：]\s*(?=\S)/;

/** What is seen of a line, without the blanks around it. */
export function seenText(line: string): string {
  return line.replace(unseen, "").trim().slice(0, mostLineLength);
}

/** A line without the word and colon that some interfaces put in front. */
export function withoutLabel(line: string): string {
  return seenText(line).replace(label, "");
}

/** A display name without its quotes; absent when it is only the address once more. */
function personName(text: string): string | undefined {
  const name = plainLine(text.trim().replace(/^(["'])(.*)\1$/s, "$2"), mostLengths.name);
  return name !== undefined && emailsIn(name).length > 0 ? undefined : name;
}
