import { findUserEmails } from "./outlook-account.ts";
import { listOpenMessages, outlookPage } from "./outlook-page.ts";
import type { OpenMessage } from "./site.ts";

/** The lead's message that is unfolded: the first, as the page doesn't say which of several is the newest. */
export function findOutlookMessage(document: Document): OpenMessage | undefined {
  const lead = outlookPage.findLead(document);
  if (typeof lead === "string") return undefined;
  const open = listOpenMessages(document, findUserEmails(document));
  const found = open.find(({ sender }) => sender?.element === lead.element);
  return found && { body: found.body };
}
