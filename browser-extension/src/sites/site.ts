import type { Result } from "@assay/shared/api/result";
import type { ProspectField, ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { Sender } from "./sender.ts";

/** Why a page names no prospect. Every one of them ends in the same offer: type it yourself. */
export type ReadingFault =
  | "not-a-prospect-page"
  | "nobody-open"
  | "nobody-else"
  | "several-people"
  | "private-profile"
  | "not-found"
  | "unreadable";

/**
 * Who the page shows. `unsure` names what the SDR should check or type: fields that the page contradicts itself about,
 * which are then absent, or that it says in a place where something else may stand.
 */
export type Reading = Result<{ prospect: ProspectIdentity; unsure: readonly ProspectField[] }, ReadingFault>;

/** An answer being written on the page. */
export interface Reply {
  readonly box: Element;
  /** BCP 47, where the page says it of this text; its own words tell otherwise. */
  readonly languageTag?: string;
}

/** A message on the page. Its text is read only after a click. */
export interface OpenMessage {
  readonly body: Element;
  /** When it was sent, in the page's words. */
  readonly sentAt?: string;
}

/**
 * One kind of page that an SDR reads prospects on. A site looks at the document it is handed and at nothing else: no
 * network, no window, no layout. What a page says is hostile text; what a mail says in its body is never looked at.
 */
export interface Site {
  readonly id: "gmail" | "outlook" | "linkedin" | "sales-navigator";
  /** Whether an address is one of this site's: its exact hosts over https, and the paths that can show a prospect. */
  isMine(url: URL): boolean;
  read(document: Document, url: URL): Reading;
  findReply(document: Document): Reply | undefined;
  /** The newest open message of the person on screen; absent where nobody writes mails. */
  findMessage(document: Document): OpenMessage | undefined;
}

/**
 * The part of a mail site that its launcher carries on every page: who is on screen and where they stand, unread. What
 * their lines say is read behind the page, by the same code as in the site's own `read`.
 */
export interface MailPage {
  isMine(url: URL): boolean;
  /** The lead of the open conversation. The pill stands beside the sender's element. */
  findLead(document: Document): Sender | ReadingFault;
}
