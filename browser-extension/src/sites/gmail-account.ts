import { emailsIn } from "./address-line.ts";

/**
 * The signed-in user's own addresses. The account button (2018 to 2025) is a link to accounts.google.com whose label ends
 * in one; failing that, the page's title, "Subject - address - Product", where only the last can't be a subject's.
 */
export function findUserEmails(document: Document): ReadonlySet<string> {
  const buttons = [...document.querySelectorAll('a[href*="//accounts.google.com/"][aria-label*="@"]')];
  const own = buttons.filter((button) => button.closest('[role="main"]') === null);
  const labels = own.map((button) => button.getAttribute("aria-label") ?? "");
  const title = /.* - (\S+@\S+) - [^@]*$/.exec(document.title)?.[1] ?? "";
  return new Set(emailsIn(labels.join(" ") || title));
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
