import { findUserEmails } from "./gmail-account.ts";
import { listSenders } from "./gmail-thread.ts";
import { isAt } from "./page-address.ts";
import { isSomebodyElse, type Sender } from "./sender.ts";
import type { MailPage, ReadingFault } from "./site.ts";

export const gmailPage: MailPage = {
  isMine: (url) => isAt(url, /^mail\.google\.com$/, /^\/mail(\/|$)/),
  findLead: (document) => findLead(listSenders(document, findUserEmails(document))),
};

/**
 * The newest sender who is neither the user nor a machine; Gmail always shows the newest message last. A newer message
 * whose header can't be read could be anybody's, so an older one is then no answer.
 */
export function findLead(senders: readonly (Sender | undefined)[]): Sender | ReadingFault {
  if (senders.length === 0) return "nobody-open";
  for (const sender of [...senders].reverse()) {
    if (sender === undefined) return "unreadable";
    if (isSomebodyElse(sender)) return sender;
  }
  return "nobody-else";
}
