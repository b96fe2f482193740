import { describeSender } from "./described-sender.ts";
import { findUserEmails } from "./gmail-account.ts";
import { findGmailMessage } from "./gmail-message.ts";
import { findLead, gmailPage } from "./gmail-page.ts";
import { listPrintedSenders } from "./gmail-print.ts";
import { listSenders } from "./gmail-thread.ts";
import { refuseReading } from "./refusals.ts";
import { findReplyIn } from "./reply.ts";
import type { Site } from "./site.ts";

export const gmail: Site = {
  id: "gmail",
  isMine: gmailPage.isMine,
  read(document, url) {
    const users = findUserEmails(document);
    const isPrinted = url.searchParams.get("view") === "pt";
    const senders = isPrinted ? listPrintedSenders(document) : listSenders(document, users);
    const lead = findLead(senders, (sender) => sender);
    if (typeof lead === "string") return refuseReading(lead);
    // Where nothing tells who the user is, the newest sender could be.
    const isUserKnown = users.size > 0 || senders.some((sender) => sender?.isUser);
    return describeSender(lead, isUserKnown ? [] : ["name", "email"]);
  },
  findReply: (document) => findReplyIn(document, [document.body]),
  findMessage: findGmailMessage,
};
