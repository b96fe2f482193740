import type { CrmProperty } from "../api/crm-properties.ts";
import { idFrom } from "../id-from.ts";
import { fitEditorTexts } from "../language/all-languages.ts";
import type { Language } from "../language/language.ts";
import type { PropertyRef } from "./fact.ts";
import type { LearningSource } from "./learned-traits.ts";
import type { IdealTrait } from "./profile.ts";

/** Where HubSpot keeps what ideal customers are usually told by. */
const usual: readonly (PropertyRef & { readonly test: IdealTrait["test"] })[] = [
  { owner: "company", property: "industry", test: "list" },
  { owner: "company", property: "numberofemployees", test: "range" },
  { owner: "company", property: "annualrevenue", test: "range" },
  { owner: "company", property: "country", test: "country" },
  { owner: "contact", property: "country", test: "country" },
  { owner: "contact", property: "jobtitle", test: "seniority" },
  { owner: "contact", property: "jobtitle", test: "department" },
];

/** The customer's own choices that are looked at beside the usual ones: more would be a page nobody reads. */
const mostOwn = 20;

/** What to learn from in a portal: the usual properties that it has, and choices that its people made themselves. */
export function learningSources(properties: readonly CrmProperty[], language: Language): LearningSource[] {
  const found = usual.flatMap(({ owner, property, test }): LearningSource[] => {
    const known = properties.find((one) => one.owner === owner && one.name === property);
    return known === undefined ? [] : [sourceOf(known, test, language)];
  });
  const own = properties.filter(({ isOwn, kind }) => isOwn && kind === "choice").slice(0, mostOwn);
  return withOwnIds([...found, ...own.map((property) => sourceOf(property, "list", language))]);
}

/** Long names may be cut to the same id. */
function withOwnIds(sources: readonly LearningSource[]): LearningSource[] {
  const taken: string[] = [];
  return sources.map((source) => {
    const id = idFrom(source.id, taken);
    taken.push(id);
    return { ...source, id };
  });
}

function sourceOf({ owner, name, label }: CrmProperty, test: IdealTrait["test"], language: Language): LearningSource {
  const { traits } = fitEditorTexts[language];
  const isRead = test === "seniority" || test === "department";
  return {
    id: idFrom(`${owner} ${name}${isRead ? ` ${test}` : ""}`),
    name: isRead ? traits.tests[test] : label,
    test,
    of: { owner, property: name },
  };
}
