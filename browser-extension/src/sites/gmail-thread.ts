import { emailsIn } from "./address-line.ts";
import { isUserWord, written } from "./gmail-account.ts";
import { findOutermost, isShown, onlyOne, shownText } from "./page-element.ts";
import type { Sender } from "./sender.ts";

/** A message, expanded (`.adn`) or collapsed (`.adf`), and its header (`.gE`), in threads of 2016 to 2025. */
const messages = "[data-legacy-message-id], [data-message-id], .adn, .adf, .gE, .gD[email]";

/** Senders of the open thread, oldest first; absent in place of one whose header can't be read. */
export function listSenders(document: Document, users: ReadonlySet<string>): (Sender | undefined)[] {
  return listMessages(document).map((message) => readSender(message, users));
}

/** Messages of the open thread, oldest first. */
export function listMessages(document: Document): Element[] {
  return findThreads(document).flatMap((thread) =>
    findOutermost(thread, messages).filter((message) => message.closest(written) === null),
  );
}

/** The main part of the window. The list beside a preview, and the thread left behind, can be others. */
function findThreads(document: Document): Element[] {
  const mains = findOutermost(document, '[role="main"]').filter((main) => main.closest(written) === null);
  const current = mains.filter((main) => main.closest('[aria-hidden="true"]') === null);
  if (mains.length === 0) return document.querySelector('[role="main"]') ? [] : [document.body];
  return current.length > 0 ? current : mains;
}

/** `.gD` is the sender's name (2016 to 2025), its address an attribute; `.g2` are recipients. */
export function readSender(message: Element, users: ReadonlySet<string>): Sender | undefined {
  const header = [message, ...message.querySelectorAll(".gE")].find((element) => element.matches(".gE")) ?? message;
  const inHeader = message.matches(".gD") ? [message] : [...header.querySelectorAll(".gD[email]")];
  const found = inHeader.filter((element) => isShown(element) && element.closest(written) === null);
  const element = found[0];
  if (element === undefined) return undefined;
  const email = onlyOne(found.flatMap(listEmails));
  const shown = shownText(element);
  const lines = found.length === 1 ? [element.getAttribute("name") ?? "", shown] : [];
  return { element, lines, email, isUser: isUserWord(shown) || (email !== undefined && users.has(email)) };
}

function listEmails(element: Element): string[] {
  const attributes = ["email", "data-hovercard-id"].map((name) => element.getAttribute(name) ?? "");
  return attributes.flatMap(emailsIn);
}
