import type { ProspectField } from "@assay/shared/prospect/prospect";
import type { ProfileCard } from "./linkedin-card.ts";
import { findBefore, findOutermost, isShown, onlyOne, shownText, textAt } from "./page-element.ts";

/** The card at the top of a signed-in profile, 2025 and 2026. Its classes are hashed, its names are LinkedIn's own. */
const cards = ["id", "componentkey"]
  .map((attribute) => `[${attribute}^="com.linkedin.sdui.profile.card."][${attribute}$="Topcard"]`)
  .join(", ");
/** It ends the lines about the person (2025 and 2026). */
const contactLink = 'a[href*="/overlay/contact-info"]';

/** The lines of a card are told apart by their order alone: degree, headline, company, location, then a link. */
export function readServerDrivenCard(document: Document): ProfileCard | undefined {
  const found = findOutermost(document, cards);
  const [element] = found;
  if (element === undefined) return undefined;
  const name = onlyOne(found.map((card) => textAt(card, "h1, h2")));
  const isEnded = [...element.querySelectorAll(contactLink)].some(isShown);
  const lines = findBefore(element, "p", contactLink)
    .map((line) => shownText(line).trim())
    .filter(isAboutPerson);
  return { element, name, headline: lines[0], ...placeOthers(lines, isEnded) };
}

/** Three lines are headline, company and location. With fewer or more, or no link to end them, nothing says which is which. */
function placeOthers([first, second, third, ...more]: readonly string[], isEnded: boolean) {
  if (isEnded && third !== undefined && more.length === 0) {
    return { company: second?.split(" · ")[0], location: third, unsure: [] };
  }
  const others: ProspectField[] = second === undefined ? [] : ["company", "location"];
  return { unsure: isEnded || first === undefined ? others : (["headline", ...others] as const) };
}

/** Bullets, degrees ("· 2nd", "• 3e et +") and pronouns ("She/Her") are no headline. */
function isAboutPerson(line: string): boolean {
  const isDegree = /^[·•]/.test(line) || /^[1-3]\s?\p{L}{0,3}\.?\+?$/u.test(line);
  const isPronouns = /^\(?\p{L}{2,6}(\/\p{L}{2,6}){1,2}\)?$/u.test(line);
  return /[\p{L}\p{N}]/u.test(line) && !isDegree && !isPronouns;
}
