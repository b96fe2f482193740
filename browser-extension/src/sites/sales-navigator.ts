import { isAt } from "./page-address.ts";
import { findOutermost, isShown, onlyOne, shownText } from "./page-element.ts";
import { answer } from "./reading.ts";
import { refuseReading } from "./refusals.ts";
import type { Site } from "./site.ts";

/** The lead's name (2020 to 2026). Other people's names carry the same attribute, but not as headings of the first level. */
const leadName = 'h1[data-anonymize="person-name"]';

export const salesNavigator: Site = {
  id: "sales-navigator",
  isMine: (url) => isAt(url, /^www\.linkedin\.com$/, /^\/sales\/(lead|people)\/[^/]+\/?$/),
  read(document) {
    const headings = findOutermost(document, leadName);
    const name = onlyOne(headings.map((heading) => shownText(heading).trim()));
    const [heading] = headings;
    if (heading === undefined || name === undefined) return refuseReading("unreadable");
    // The brand stands in the place of a name that is withheld, in every language.
    if (/linkedin/i.test(name)) return refuseReading("private-profile");
    const said = (["company", "headline", "location"] as const).map((field) => ({
      field,
      values: listOwn(heading, attributes[field]),
    }));
    const fields = Object.fromEntries(said.map(({ field, values }) => [field, onlyOne(values)]));
    const unsure = said.filter(({ values }) => new Set(values).size > 1).map(({ field }) => field);
    return answer({ name, ...fields }, unsure);
  },
  findReply: () => undefined,
  findMessage: () => undefined,
};

/** 2020 to 2026. */
const attributes = {
  company: '[data-anonymize="company-name"]',
  headline: '[data-anonymize="headline"]',
  location: '[data-anonymize="location"]',
} as const;

/** What stands nearest the lead's name: in its section, where there is one, and on no card about somebody else. */
function listOwn(heading: Element, selector: string): string[] {
  const end = heading.closest("section, header, main") ?? heading.ownerDocument.body;
  for (let part = heading.parentElement; part !== null; part = part.parentElement) {
    const found = [...part.querySelectorAll(selector)].filter((each) => isShown(each) && isAbout(heading, each));
    const texts = found.map((element) => shownText(element).trim()).filter((text) => text !== "");
    if (texts.length > 0 || part === end) return texts;
  }
  return [];
}

/** Whether the nearest name around an element is the lead's. */
function isAbout(heading: Element, element: Element): boolean {
  const card = element.closest("li, article, aside, section");
  const name = card?.querySelector('[data-anonymize="person-name"]');
  return !name || name === heading;
}
