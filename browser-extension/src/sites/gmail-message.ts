import { findUserEmails } from "./gmail-account.ts";
import { gmailPage } from "./gmail-page.ts";
import { listSenders } from "./gmail-thread.ts";
import { findOutermost } from "./page-element.ts";
import type { OpenMessage } from "./site.ts";

/** A message (2016 to 2025), the text in it once it is unfolded, and its date, whole in the title. */
const message = ".adn, .adf, [data-message-id], [data-legacy-message-id]";
const body = ".a3s";
const date = ".g3[title]";

/** The newest message of the lead that is unfolded. */
export function findGmailMessage(document: Document): OpenMessage | undefined {
  const lead = gmailPage.findLead(document);
  if (typeof lead === "string") return undefined;
  const own = listSenders(document, findUserEmails(document)).filter(
    (sender) => sender?.element === lead.element || (lead.email !== undefined && sender?.email === lead.email),
  );
  for (const sender of own.reverse()) {
    const place = sender?.element.closest(message);
    const found = place && findOutermost(place, body)[0];
    const sentAt = place?.querySelector(date)?.getAttribute("title");
    if (found) return { body: found, ...(sentAt && { sentAt }) };
  }
  return undefined;
}
