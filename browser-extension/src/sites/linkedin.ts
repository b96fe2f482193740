import { canonicalProfileUrl } from "@assay/shared/prospect/profile-url";
import type { ProspectField } from "@assay/shared/prospect/prospect";
import type { ProfileCard } from "./linkedin-card.ts";
import { readClassedCard } from "./linkedin-classed.ts";
import { readPublicCard } from "./linkedin-public.ts";
import { readServerDrivenCard } from "./linkedin-server-driven.ts";
import { isAt } from "./page-address.ts";
import { onlyOne } from "./page-element.ts";
import { answer } from "./reading.ts";
import { type ReadingRefusal, refuseReading } from "./refusals.ts";
import type { Reading, Site } from "./site.ts";

const host = /^((www|m|[a-z]{2})\.)?linkedin\.com$/;
/** A profile, also in another language or with an overlay before it; not its details, posts or lists. */
const path = /^\/([a-z]{2}([-_][a-z]{2})?\/|mwlite\/)?in\/[^/]+\/?([a-z]{2}([-_][a-z]{2})?\/?|overlay\/.*)?$/i;

export const linkedin: Site = {
  id: "linkedin",
  isMine: (url) => isAt(url, host, path),
  read(document, url) {
    const card = readServerDrivenCard(document) ?? readClassedCard(document) ?? readPublicCard(document);
    return card === undefined ? explainAbsence(document) : describeCard(card, url);
  },
  // LinkedIn's terms: nothing of ours writes on its pages, and free text is typed in the side panel.
  findReply: () => undefined,
  findMessage: () => undefined,
};

/** Titles of pages about nobody, as far as we have met them. They only ever rule a name out. */
const nobodysTitle =
  /not found|doesn.t exist|introuvable|n.existe pas|no encontrad|no existe|nicht gefunden|não encontrad/i;

function describeCard({ element, unsure, ...lines }: ProfileCard, url: URL): Reading {
  const profileUrl = findProfileUrl(element, url);
  if (profileUrl === "another") return refuseReading("unreadable");
  const { name } = lines;
  if (name === undefined)
    return profileUrl === undefined ? refuseReading("unreadable") : answer({ profileUrl }, ["name"]);
  if (nobodysTitle.test(name)) return refuseReading("not-found");
  // The brand stands in the place of a name that is withheld ("LinkedIn Member"), in every language.
  if (/linkedin/i.test(name)) return refuseReading("private-profile");
  const toCheck = new Set<ProspectField>(profileUrl === undefined ? [...unsure, "profileUrl"] : unsure);
  // "Sign in to view Mina Okafor's full profile" stands where a headline would; few headlines hold the whole name.
  const isInvitation = lines.headline?.includes(name) === true;
  if (isInvitation) toCheck.add("headline");
  return answer({ ...lines, headline: isInvitation ? undefined : lines.headline, profileUrl }, [...toCheck]);
}

/**
 * The address says whose profile it is, unless it holds a member id. A card whose own links lead to another profile is
 * still the last one's: LinkedIn changes the address before the page.
 */
function findProfileUrl(card: Element, url: URL): string | "another" | undefined {
  const links = [...card.querySelectorAll('a[href*="/overlay/"], a[href*="/details/"]')];
  const linked = links.flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    return URL.canParse(href, url.href) ? (canonicalProfileUrl(new URL(href, url.href).href) ?? []) : [];
  });
  const [own, shown] = [canonicalProfileUrl(url.href), onlyOne(linked)];
  if (linked.length > 0 && (shown === undefined || (own !== undefined && own !== shown))) return "another";
  return own ?? shown;
}

/** A page of an error names itself in its heading or `pageKey` (2020 to 2026); one to sign in on asks for it. */
function explainAbsence(document: Document): ReadingRefusal {
  const heading = `${document.querySelector("h1, h2")?.textContent ?? ""} ${document.title}`;
  const pageKey = document.querySelector('meta[name="pageKey"]')?.getAttribute("content") ?? "";
  if (nobodysTitle.test(heading) || /404|not[-_]?found|unavailable/.test(pageKey)) return refuseReading("not-found");
  const signIn = 'input[name="session_key"], form[action*="/uas/login"], form[action*="/checkpoint/"], .authwall';
  return document.querySelector(signIn) ? refuseReading("private-profile") : refuseReading("unreadable");
}
