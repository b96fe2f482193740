import { findUserEmails } from "./outlook-account.ts";
import { body, listFoldedSenders, readHeader, written } from "./outlook-header.ts";
import { isAt } from "./page-address.ts";
import { findOutermost } from "./page-element.ts";
import { isSomebodyElse, type Sender } from "./sender.ts";
import type { MailPage, ReadingFault } from "./site.ts";

const host = /^outlook\.(office\.com|office365\.com|live\.com|cloud\.microsoft)$/;

/** The part that shows the open message: 2021 to 2026, the last one since 2023. */
const panes =
  '#ReadingPaneContainerId, #ConversationReadingPaneContainer, [role="main"][data-app-section="MailReadCompose"]';

/** One message of a conversation (2023 to 2026): what stands outside it belongs to another. */
const message = '[role="listitem"], [aria-expanded], [data-itemid]';

export const outlookPage: MailPage = {
  isMine: (url) => isAt(url, host, /^\/(mail|owa)(\/|$)/),
  findLead: (document) => findLead(document, findUserEmails(document)),
};

/** A message opened in a window of its own (`/mail/deeplink/read`, 2026) has no pane, only a body. */
export function findPanes(document: Document): Element[] {
  const found = findOutermost(document, panes).filter((pane) => pane.closest(written) === null);
  if (found.length > 0) return found;
  return document.querySelector('[id^="UniqueMessageBody"]') ? [document.body] : [];
}

/**
 * Who wrote the open message. A conversation can be set to show the newest first or last and the page doesn't say which,
 * so when several people's messages are open, none of them is the lead.
 */
function findLead(document: Document, users: ReadonlySet<string>): Sender | ReadingFault {
  const found = findPanes(document);
  const open = listOpenMessages(document, users).map(({ sender }) => sender);
  if (open.includes(undefined)) return "unreadable";
  const people = open.filter((sender) => sender !== undefined).filter(isSomebodyElse);
  if (people.length > 0) return chooseOne(people);
  const folded = found.flatMap((pane) => listFoldedSenders(pane, users)).filter(isSomebodyElse);
  if (folded.length > 0) return chooseOne(folded);
  return open.length > 0 ? "nobody-else" : "nobody-open";
}

/** The messages that are unfolded; `sender` is absent where a header can't be read. */
export function listOpenMessages(document: Document, users: ReadonlySet<string>) {
  return findPanes(document).flatMap((pane) => {
    const bodies = findOutermost(pane, body);
    return bodies.map((each) => ({ body: each, sender: readMessage(pane, each, bodies, users) }));
  });
}

function chooseOne(senders: readonly Sender[]): Sender | ReadingFault {
  const keys = new Set(senders.map(({ email, lines }) => email ?? lines[0]));
  const [first] = senders;
  return keys.size === 1 && first !== undefined ? first : "several-people";
}

/** The head of a message stands before its body, in the smallest part of the pane that holds both. */
function readMessage(pane: Element, open: Element, bodies: readonly Element[], users: ReadonlySet<string>) {
  let part = open;
  while (part !== pane && part.parentElement !== null) {
    const sender = readHeader(listHead(part, bodies), users);
    if (sender !== undefined) return sender;
    part = part.parentElement;
    const isMessage = part.matches(message) || bodies.some((each) => each !== open && part.contains(each));
    if (isMessage) return undefined;
  }
  return undefined;
}

/** What stands before a part, up to another message's body. */
function listHead(part: Element, bodies: readonly Element[]): Element[] {
  const head: Element[] = [];
  for (let before = part.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (bodies.some((each) => before?.contains(each))) break;
    head.unshift(before);
  }
  return head;
}
