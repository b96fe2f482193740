import { emailsIn } from "./address-line.ts";
import { findOutermost, onlyOne, shownText } from "./page-element.ts";
import type { Sender } from "./sender.ts";

/**
 * Senders on the page that Gmail prints (`view=pt`, 2016 to 2025), oldest first: a table a message, in whose first cell
 * "Name <address>" stands. The user's own line stands at the top, outside of every message.
 */
export function listPrintedSenders(document: Document): (Sender | undefined)[] {
  const line = [...document.querySelectorAll(".bodycontainer > table b")].find((b) => !b.closest(".maincontent"));
  const own = line && onlyOne(emailsIn(shownText(line)));
  return findOutermost(document, "table.message").map((message) => {
    const element = findSenderCell(message);
    const line = element === undefined ? "" : shownText(element);
    const email = onlyOne(emailsIn(line));
    return element && email !== undefined ? { element, lines: [line], email, isUser: email === own } : undefined;
  });
}

/** The one cell with a date beside it: recipients and body have a row for themselves. */
function findSenderCell(message: Element): Element | undefined {
  const cell = message.querySelector("tr")?.firstElementChild;
  return cell?.matches(":not([colspan]):not(:last-child)") && !cell.querySelector("table, .recipient")
    ? cell
    : undefined;
}
