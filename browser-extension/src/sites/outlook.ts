import { describeSender } from "./described-sender.ts";
import { findUserEmails } from "./outlook-account.ts";
import { findOutlookMessage } from "./outlook-message.ts";
import { findPanes, outlookPage } from "./outlook-page.ts";
import { refuseReading } from "./refusals.ts";
import { findReplyIn } from "./reply.ts";
import type { Site } from "./site.ts";

export const outlook: Site = {
  id: "outlook",
  isMine: outlookPage.isMine,
  read(document) {
    const lead = outlookPage.findLead(document);
    if (typeof lead === "string") return refuseReading(lead);
    // Where nothing tells who the user is, the sender could be.
    return describeSender(lead, findUserEmails(document).size > 0 ? [] : ["name", "email"]);
  },
  findReply: (document) => findReplyIn(document, findPanes(document)),
  findMessage: findOutlookMessage,
};
