import * as z from "zod/mini";
import type { ProfileCard } from "./linkedin-card.ts";
import { findOutermost, onlyOne, textAt } from "./page-element.ts";

/** The profile that visitors see without signing in, 2020 to 2026. */
const cards = ".top-card-layout, .top-card-layout__entity-info-container, .top-card-layout__entity-info";
/** 2021 to 2026; the second since 2023. */
const company =
  '[data-section="currentPositionsDetails"] .top-card-link__description, [data-section="currentPositionsDetails"]';
/** 2021 to 2026: place, then counts of followers. */
const location = ".top-card__subline-item, .top-card-layout__first-subline > div > span:first-child";

const Text = z.catch(z.optional(z.string()), undefined);
const Named = z.object({ name: Text });
const Person = z.object({
  "@type": z.literal("Person"),
  name: Text,
  worksFor: z.catch(z.optional(z.array(Named)), undefined),
  address: z.catch(z.optional(z.object({ addressLocality: Text })), undefined),
});
type Person = z.infer<typeof Person>;

/** Card and structured data side by side: where both speak, they must agree. */
export function readPublicCard(document: Document): ProfileCard | undefined {
  const found = findOutermost(document, cards);
  const [element] = found;
  const person = readPerson(document);
  if (element === undefined) return undefined;
  const employer = onlyOne(person?.worksFor?.map(({ name }) => name) ?? []);
  const said = {
    name: agree(onlyOne(found.map((card) => textAt(card, ".top-card-layout__title"))), person?.name),
    company: agree(textAt(element, company), employer),
    location: agree(textAt(element, location), person?.address?.addressLocality),
  };
  const unsure = (["name", "company", "location"] as const).filter((field) => said[field] === "disagree");
  const [name, companyName, place] = [said.name, said.company, said.location].map((line) =>
    line === "disagree" ? undefined : line?.text,
  );
  const headline = plain(textAt(element, ".top-card-layout__headline"));
  return { element, name, headline, company: companyName, location: place, unsure };
}

/** Visitors see asterisks where something is withheld. */
function plain(text: string | undefined): string | undefined {
  return text?.includes("***") ? undefined : text;
}

function agree(shown: string | undefined, structured: string | undefined): { text: string } | "disagree" | undefined {
  const [a, b] = [plain(shown), plain(structured)];
  if (a === undefined || b === undefined) return (a ?? b) === undefined ? undefined : { text: a ?? b ?? "" };
  const isSame = a.toLowerCase().includes(b.trim().toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
  return isSame ? { text: a } : "disagree";
}

/** The one person that the page's structured data is about. */
function readPerson(document: Document): Person | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const people = scripts
    .flatMap((script) => listNodes(script.textContent ?? ""))
    .flatMap((node) => {
      const person = Person.safeParse(node);
      return person.success ? [person.data] : [];
    });
  return people.length === 1 ? people[0] : undefined;
}

function listNodes(json: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const graph = z.object({ "@graph": z.array(z.unknown()) }).safeParse(parsed);
    return graph.success ? graph.data["@graph"] : [parsed];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
