import type { ProfileCard } from "./linkedin-card.ts";
import { findOutermost, isShown, onlyOne, shownText, textAt } from "./page-element.ts";

/** Signed-in profiles with readable classes: 2018 to 2025, and for some again from February 2026. */
const cards = ".pv-top-card, .pv-top-card-section";
/** 2020 to 2026; the list of 2019; 2018. */
const names =
  "h1, .pv-top-card--list:not(.pv-top-card--list-bullet) > li.break-words:first-child, .pv-top-card-section__name";
/** 2020 to 2026; 2019; 2018. */
const headlines = ".text-body-medium.break-words, .pv-top-card h2, .pv-top-card-section__headline";
/** 2020 to 2026; 2019; 2018. */
const locations =
  ".text-body-small.inline.t-black--light.break-words, .pv-top-card--list-bullet > li:first-child, .pv-top-card-section__location";
/** 2019 and 2018: a place for the company alone. */
const companies = '[data-control-name="position_see_more"], .pv-top-card-v2-section__company-name';
/** 2020 to 2026: company and school, without a word on which is which. */
const rightPanel = ".pv-text-details__right-panel li";

export function readClassedCard(document: Document): ProfileCard | undefined {
  const found = findCards(document);
  const [element] = found;
  if (element === undefined) return undefined;
  const name = onlyOne(found.map((card) => textAt(card, names)));
  const headline = textAt(element, headlines);
  const own = textAt(element, companies);
  const listed = own === undefined ? readPanel(document, element, headline ?? "") : { company: own, unsure: [] };
  return { element, name, headline, location: textAt(element, locations), ...listed };
}

/** By its class, else what holds the name and the link to the contact details, or the headline. */
function findCards(document: Document): Element[] {
  const classed = findOutermost(document, cards);
  if (classed.length > 0) return classed;
  for (const mark of ['a[href*="/overlay/contact-info"]', ".text-body-medium.break-words", "h1.text-heading-xlarge"]) {
    const [first] = [...document.querySelectorAll(mark)].filter(
      (element) => isShown(element) && !element.closest("aside"),
    );
    for (let part = first?.parentElement; part && part !== document.body; part = part.parentElement) {
      if (part.querySelector("h1") !== null) return [part.closest("section") ?? part];
    }
  }
  return [];
}

/** Company before school when both stand there. One alone is the company if headline or experience name it too. */
function readPanel(document: Document, card: Element, headline: string): Pick<ProfileCard, "company" | "unsure"> {
  const items = [...card.querySelectorAll(rightPanel)].filter(isShown).map((item) => shownText(item).trim());
  const [first, ...more] = items;
  if (first === undefined || first === "") return { unsure: [] };
  const experience = document.getElementById("experience")?.closest("section")?.textContent ?? "";
  const isCompany = more.length === 1 || headline.includes(first) || experience.includes(first);
  return isCompany ? { company: first, unsure: [] } : { unsure: ["company"] };
}
