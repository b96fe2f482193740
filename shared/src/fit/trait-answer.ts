import { countryOf } from "./country.ts";
import { type Facts, factOf } from "./fact.ts";
import type { WhyUnknown } from "./fit-explanation.ts";
import { foldText } from "./folded-text.ts";
import { readJobTitle } from "./job-title.ts";
import { isWithin, readRange } from "./number-range.ts";
import type { IdealTrait } from "./profile.ts";

/** What was looked at, what it said, how that was understood, and whether it matches. */
export interface TraitAnswer {
  /** Absent = unknown. */
  readonly matches: boolean | undefined;
  /** In the CRM's own words. */
  readonly said?: string;
  /** A country's code, a seniority, a department. */
  readonly read?: string;
  readonly why?: WhyUnknown;
}

export function answerTrait(trait: IdealTrait, facts: Facts): TraitAnswer {
  const said = factOf(facts, trait.of);
  if (said === undefined) return { matches: undefined, why: whyEmpty(trait, facts) };
  switch (trait.test) {
    case "range": {
      const told = readRange(said);
      if (told === undefined) return { matches: undefined, said, why: "unreadable" };
      const matches = isWithin(told, trait);
      return { matches, said, ...(matches === undefined && { why: "in-part" }) };
    }
    case "list": {
      const wanted = new Set(trait.values.map(foldText));
      // A property with several choices holds them all, parted by semicolons.
      const matches = [said, ...said.split(";")].some((value) => wanted.has(foldText(value)));
      return { matches, said };
    }
    case "country":
      return answerRead(
        said,
        countryOf(said),
        trait.values.map((code) => code.toUpperCase()),
      );
    case "seniority":
      return answerRead(said, readJobTitle(said).seniority, trait.values);
    case "department":
      return answerRead(said, readJobTitle(said).department, trait.values);
  }
}

function answerRead(said: string, read: string | undefined, wanted: readonly string[]): TraitAnswer {
  if (read === undefined) return { matches: undefined, said, why: "unreadable" };
  return { matches: wanted.includes(read), said, read };
}

function whyEmpty({ of }: IdealTrait, { companyAbsence }: Facts): WhyUnknown {
  if (of.owner === "contact" || companyAbsence === undefined) return "empty";
  return companyAbsence === "none" ? "no-company" : "no-access";
}
