import { findUserEmails } from "./outlook-account.ts";
import { body, listFoldedSenders, readHeader, written } from "./outlook-header.ts";
import { isAt } from "./page-address.ts";
import { findOutermost } from "./page-element.ts";
import { nobodyElse, nobodyOpen, type ReadingRefusal, severalPeople, unreadable } from "./refusals.ts";
import { findReplyIn } from "./reply.ts";
import { describeSender, isMachine, type Sender } from "./sender.ts";
import type { Site } from "./site.ts";

const host = /^outlook\.(office\.com|office365\.com|live\.com|cloud\.microsoft)$/;

/** The part that shows the open message: 2021 to 2026, the last one since 2023. */
const panes =
  '#ReadingPaneContainerId, #ConversationReadingPaneContainer, [role="main"][data-app-section="MailReadCompose"]';

/** One message of a conversation (2023 to 2026): what stands outside it belongs to another. */
const message = '[role="listitem"], [aria-expanded], [data-itemid]';

export const outlook: Site = {
  id: "outlook",
  isMine: (url) => isAt(url, host, /^\/(mail|owa)(\/|$)/),
  read(document) {
    const users = findUserEmails(document);
    const lead = findLead(document, users);
    if ("ok" in lead) return lead;
    // Where nothing tells who the user is, the sender could be.
    return describeSender(lead, users.size > 0 ? [] : ["name", "email"]);
  },
  findPillPlace(document) {
    const lead = findLead(document, findUserEmails(document));
    return "ok" in lead ? undefined : lead.element;
  },
  findReply: (document) => findReplyIn(document, findPanes(document)),
};

/** A message opened in a window of its own (`/mail/deeplink/read`, 2026) has no pane, only a body. */
function findPanes(document: Document): Element[] {
  const found = findOutermost(document, panes).filter((pane) => pane.closest(written) === null);
  if (found.length > 0) return found;
  return document.querySelector('[id^="UniqueMessageBody"]') ? [document.body] : [];
}

/**
 * Who wrote the open message. A conversation can be set to show the newest first or last and the page doesn't say which,
 * so when several people's messages are open, none of them is the lead.
 */
function findLead(document: Document, users: ReadonlySet<string>): Sender | ReadingRefusal {
  const found = findPanes(document);
  const open = found.flatMap((pane) => {
    const bodies = findOutermost(pane, body);
    return bodies.map((each) => readMessage(pane, each, bodies, users));
  });
  if (open.includes(undefined)) return unreadable;
  const people = open.filter((sender) => sender !== undefined).filter(isSomebody);
  if (people.length > 0) return chooseOne(people);
  const folded = found.flatMap((pane) => listFoldedSenders(pane, users)).filter(isSomebody);
  if (folded.length > 0) return chooseOne(folded);
  return open.length > 0 ? nobodyElse : nobodyOpen;
}

function isSomebody(sender: Sender): boolean {
  return !sender.isUser && !isMachine(sender);
}

function chooseOne(senders: readonly Sender[]): Sender | ReadingRefusal {
  const keys = new Set(senders.map(({ email, name }) => email ?? name));
  const [first] = senders;
  return keys.size === 1 && first !== undefined ? first : severalPeople;
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
