import { emailsIn, seenText, withoutLabel } from "./address-line.ts";
import { isShown, onlyOne, shownText } from "./page-element.ts";
import type { Sender } from "./sender.ts";

/** What somebody wrote: a mail's body (`UniqueMessageBody`, 2021 to 2026), or an answer being written. */
export const body = '[id^="UniqueMessageBody"], [role="document"]';
export const written = `${body}, [contenteditable="true"]`;

/** 2026: the parts of a message have ids of their own. */
const byId = '[id$="_FROM"]';
/** 2021 to 2026: a label in words, then the address. */
const byLabel = '[aria-label*="@"], [aria-label*=":"], [aria-label*="："]';
/** 2023 to 2025. A hashed class, so believed only at the head of a message, and where nothing better stands. */
const byClass = ".OZZZK";
/** "Mina Okafor<mina@example.com>" in a title or a text (2023 to 2026), where no class and no label tells more. */
const byText = 'span, button, [title*="@"]';

/** Words that head a line of recipients. They only ever rule a line out, so one that is missing here names nobody. */
const recipientWords =
  /^(to|cc|cci|bcc|reply to|à|a|al|an|para|cco|kopie|blindkopie|antwort an|répondre à|per|ccn|aan|naar|till|til|kopia|kopi|skrytá|do|dw|udw|komu|kam|кому|копия|إلى|نسخة|אל|עותק|宛先|받는 사람|참조|收件人|抄送|收件者|副本|kime|bilgi|προς|κοιν|címzett|másolat|către|đến|vastaanottaja|kop\.?)\s*([:：]|$)/iu;

/** The sender that the parts of a message's head name; absent when nothing in them could be one. */
export function readHeader(parts: readonly Element[], users: ReadonlySet<string>): Sender | undefined {
  const find = (selector: string) => parts.flatMap((part) => findIn(part, selector)).filter(isHeaderLine);
  const element = find(byId)[0] ?? findSenderLabel(find(byLabel)) ?? find(byClass)[0] ?? findOnlyAddress(find(byText));
  return element && describeLine(element, users);
}

function findIn(part: Element, selector: string): Element[] {
  return [...(part.matches(selector) ? [part] : []), ...part.querySelectorAll(selector)];
}

/** Every sender line that is known as one by more than its place: for messages that are folded up. */
export function listFoldedSenders(pane: Element, users: ReadonlySet<string>): Sender[] {
  const lines = [...pane.querySelectorAll(`${byId}, ${byClass}, ${byLabel}`)].filter(isHeaderLine);
  const senders = lines.filter((line) => line.matches(`${byId}, ${byClass}`) || isSenderLabel(line));
  return senders.map((line) => describeLine(line, users));
}

/** Neither written by somebody, nor the subject, nor a line of recipients or in one. */
function isHeaderLine(element: Element): boolean {
  if (!isShown(element) || element.closest(`${written}, [role="heading"], [id$="_SUBJECT"]`) !== null) return false;
  return !recipientWords.test(element.closest("[aria-label]")?.getAttribute("aria-label") ?? "");
}

/** Labels that could be a sender's: the first, unless another person's follows, for nothing says which of the two it is. */
function findSenderLabel(lines: readonly Element[]): Element | undefined {
  const [first, ...more] = lines.filter(isSenderLabel);
  const isNameAlone = first !== undefined && emailsIn(first.getAttribute("aria-label") ?? "").length === 0;
  return isNameAlone && more.some((line) => !first.contains(line)) ? undefined : first;
}

function isSenderLabel(line: Element): boolean {
  const label = line.getAttribute("aria-label") ?? "";
  return emailsIn(label).length > 0 || isLabelledName(label, shownText(line));
}

function findOnlyAddress(lines: readonly Element[]): Element | undefined {
  const said = lines.filter((line) => emailsIn(`${line.getAttribute("title")} ${shownText(line)}`).length === 1);
  const emails = said.flatMap((line) => emailsIn(`${line.getAttribute("title")} ${shownText(line)}`));
  return onlyOne(emails) === undefined ? undefined : said[0];
}

/** "From: Mina Okafor" on what shows "Mina Okafor". */
function isLabelledName(label: string, shown: string): boolean {
  const name = withoutLabel(label);
  return name !== seenText(label) && name === seenText(shown) && emailsIn(name).length === 0;
}

/** Label, title and text, in this order; where their addresses disagree, none. One line with two names nobody. */
function describeLine(element: Element, users: ReadonlySet<string>): Sender {
  const parts = [element, ...element.querySelectorAll("[aria-label], [title]")];
  const listOf = (attribute: string) => parts.map((part) => withoutLabel(part.getAttribute(attribute) ?? ""));
  const labels = listOf("aria-label");
  const text = withoutLabel(shownText(element));
  const emails = [...labels, ...listOf("title"), text].map(emailsIn);
  const email = onlyOne(emails.flat());
  const full = labels.find((_, place) => emails[place]?.length === 1);
  const lines = emails.some(({ length }) => length > 1) ? [] : [full ?? "", text, labels[0] ?? ""];
  return { element, lines, email, isUser: email !== undefined && users.has(email) };
}
