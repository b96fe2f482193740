import { findUserEmails } from "./gmail-account.ts";
import { listMessages, readSender } from "./gmail-thread.ts";
import { isAt } from "./page-address.ts";
import { isSomebodyElse, type Sender } from "./sender.ts";
import type { MailPage, ReadingFault } from "./site.ts";

export const gmailPage: MailPage = {
  isMine: (url) => isAt(url, /^mail\.google\.com$/, /^\/mail(\/|$)/),
  findLead(document) {
    const users = findUserEmails(document);
    return findLead(listMessages(document), (message) => readSender(message, users));
  },
};

/**
 * The newest sender who is neither the user nor a machine; Gmail always shows the newest message last, and none before
 * the one that answers is read. A newer message whose header can't be read could be anybody's, so an older one is then
 * no answer.
 */
export function findLead<Message>(
  messages: readonly Message[],
  read: (message: Message) => Sender | undefined,
): Sender | ReadingFault {
  for (const message of messages.toReversed()) {
    const sender = read(message);
    if (sender === undefined) return "unreadable";
    if (isSomebodyElse(sender)) return sender;
  }
  return messages.length === 0 ? "nobody-open" : "nobody-else";
}
