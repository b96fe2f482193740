import { emailsIn, labelPattern, personName, readAddressLine } from "./address-line.ts";
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
const byTitle = '[title*="@"]';

/** Words that head a line of recipients. They only ever rule a line out, so one that is missing here names nobody. */
const recipientWords =
  /^(to|cc|cci|bcc|reply to|à|a|al|an|para|cco|kopie|blindkopie|antwort an|répondre à|per|ccn|aan|till|til|kopia|kopi|skrytá|do|dw|udw|komu|kam|кому|копия|إلى|نسخة|אל|עותק|宛先|받는 사람|참조|收件人|抄送|收件者|副本|kime|bilgi|προς|κοιν|címzett|másolat|către|đến|vastaanottaja|kop\.?)\s*[:：]/iu;

/** The sender that the parts of a message's head name; absent when nothing in them could be one. */
export function readHeader(parts: readonly Element[], users: ReadonlySet<string>): Sender | undefined {
  for (const selector of [byId, byLabel, byClass, byTitle]) {
    const lines = parts.flatMap((part) => findIn(part, selector)).filter(isHeaderLine);
    const element = selector === byLabel ? findSenderLabel(lines) : lines[0];
    if (element !== undefined) return describeLine(element, users);
  }
  return undefined;
}

function findIn(part: Element, selector: string): Element[] {
  return [...(part.matches(selector) ? [part] : []), ...part.querySelectorAll(selector)];
}

/** Every sender line that is known as one by more than its place: for messages that are folded up. */
export function listFoldedSenders(pane: Element, users: ReadonlySet<string>): Sender[] {
  const lines = [...pane.querySelectorAll(`${byId}, ${byClass}, [aria-label*="@"]`)].filter(isHeaderLine);
  const senders = lines.filter((line) => !recipientWords.test(line.getAttribute("aria-label") ?? ""));
  return senders.map((line) => describeLine(line, users));
}

function isHeaderLine(element: Element): boolean {
  return isShown(element) && element.closest(written) === null;
}

/** The first label with an address, unless a line before it is labelled with a name alone: then that is the sender's. */
function findSenderLabel(lines: readonly Element[]): Element | undefined {
  const first = lines.find((line) => {
    const label = line.getAttribute("aria-label") ?? "";
    return emailsIn(label).length > 0 || isLabelledName(label, shownText(line));
  });
  return first && recipientWords.test(first.getAttribute("aria-label") ?? "") ? undefined : first;
}

/** "From: Mina Okafor" on what shows "Mina Okafor". */
function isLabelledName(label: string, shown: string): boolean {
  const name = personName(shown);
  return name !== undefined && labelPattern.test(label) && label.replace(labelPattern, "").trim() === name;
}

/** Label, title and text, in this order; where their addresses disagree, none. One line with two names nobody. */
function describeLine(element: Element, users: ReadonlySet<string>): Sender {
  const parts = [element, ...element.querySelectorAll("[aria-label], [title]")];
  const labels = parts.map((part) => readAddressLine(part.getAttribute("aria-label") ?? "", true));
  const titles = parts.map((part) => readAddressLine(part.getAttribute("title") ?? "", true));
  const text = readAddressLine(shownText(element), true);
  const said = [...labels, ...titles, text];
  const email = onlyOne(said.flatMap(({ emails }) => emails));
  const named = labels.find((line) => line.emails.length === 1)?.name ?? text.name ?? labels[0]?.name;
  const name = said.some(({ emails }) => emails.length > 1) ? undefined : named;
  return { element, name, email, isUser: email !== undefined && users.has(email) };
}
