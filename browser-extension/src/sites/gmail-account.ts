import { emailsIn } from "./address-line.ts";
import { shownText } from "./page-element.ts";

/** What somebody wrote: a mail's body (2016 to 2025), quoted mail, an answer being written. Nothing in it is the page's. */
export const written = '.a3s, .ii, .gmail_quote, blockquote, [contenteditable="true"]';

/**
 * The signed-in user's own addresses. The account button (2018 to 2025) is a link to accounts.google.com whose label ends
 * in one; failing that, the page's title, "Subject - address - Product", where only the last can't be a subject's.
 */
export function findUserEmails(document: Document): ReadonlySet<string> {
  const buttons = [...document.querySelectorAll('a[href*="//accounts.google.com/"][aria-label*="@"]')];
  const own = buttons.filter((button) => button.closest('[role="main"]') === null);
  const labels = own.map((button) => button.getAttribute("aria-label") ?? "");
  const title = /.* - (\S+@\S+) - [^@]*$/.exec(document.title)?.[1] ?? "";
  return new Set([...emailsIn(labels.join(" ") || title), ...listOwnAliases(document)]);
}

/** Recipients (`.g2`, 2016 to 2025) that Gmail calls by its word for the user: also what was sent to another address of theirs. */
function listOwnAliases(document: Document): string[] {
  const recipients = [...document.querySelectorAll('[role="main"] .g2[email]')];
  const own = recipients.filter((element) => isUserWord(shownText(element)) && element.closest(written) === null);
  return own.flatMap((element) => emailsIn(element.getAttribute("email") ?? ""));
}

/** Gmail's word for the user in its commonest languages. It only ever rules a sender out, never in. */
const userWords = new Set([
  "me",
  "moi",
  "yo",
  "ich",
  "eu",
  "io",
  "ik",
  "jag",
  "jeg",
  "ja",
  "já",
  "я",
  "我",
  "自分",
  "나",
  "أنا",
  "אני",
]);

export function isUserWord(shownName: string): boolean {
  return userWords.has(shownName.trim());
}
