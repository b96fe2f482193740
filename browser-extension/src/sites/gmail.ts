import { findUserEmails } from "./gmail-account.ts";
import { listPrintedSenders } from "./gmail-print.ts";
import { listSenders } from "./gmail-thread.ts";
import { isAt } from "./page-address.ts";
import { nobodyElse, nobodyOpen, type ReadingRefusal, unreadable } from "./refusals.ts";
import { findReplyIn } from "./reply.ts";
import { describeSender, isMachine, type Sender } from "./sender.ts";
import type { Site } from "./site.ts";

export const gmail: Site = {
  id: "gmail",
  isMine: (url) => isAt(url, /^mail\.google\.com$/, /^\/mail(\/|$)/),
  read(document, url) {
    const users = findUserEmails(document);
    const isPrinted = url.searchParams.get("view") === "pt";
    const senders = isPrinted ? listPrintedSenders(document) : listSenders(document, users);
    const lead = findLead(senders);
    if ("ok" in lead) return lead;
    // Where nothing tells who the user is, the newest sender could be.
    const isUserKnown = users.size > 0 || senders.some((sender) => sender?.isUser);
    return describeSender(lead, isUserKnown ? [] : ["name", "email"]);
  },
  findPillPlace(document) {
    const lead = findLead(listSenders(document, findUserEmails(document)));
    return "ok" in lead ? undefined : lead.element;
  },
  findReply: (document) => findReplyIn(document, [document.body]),
};

/**
 * The newest sender who is neither the user nor a machine; Gmail always shows the newest message last. A newer message
 * whose header can't be read could be anybody's, so an older one is then no answer.
 */
function findLead(senders: readonly (Sender | undefined)[]): Sender | ReadingRefusal {
  if (senders.length === 0) return nobodyOpen;
  for (const sender of [...senders].reverse()) {
    if (sender === undefined) return unreadable;
    if (!sender.isUser && !isMachine(sender)) return sender;
  }
  return nobodyElse;
}
