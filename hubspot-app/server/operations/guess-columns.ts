import { criterionNames } from "@assay/shared/existing/criterion-names";
import type { Framework, FrameworkId } from "@assay/shared/framework/framework";
import { ownEntry } from "@assay/shared/own-entry";
import { criterionHeadings, fullHeadings, simplifyHeading } from "../csv/headings.ts";
import { type ContactField, contactFields, type Target } from "./import-plan.ts";

const fieldHeadings: Readonly<Record<ContactField, readonly string[]>> = {
  id: ["record-id", "hs-object-id", "contact-id", "id-del-registro", "id-de-fiche"],
  email: ["email", "e-mail", "email-address", "mail", "adresse-e-mail", "correo", "correo-electronico"],
  name: ["name", "full-name", "nom", "nombre"],
  company: ["company", "company-name", "entreprise", "societe", "empresa"],
  "job-title": ["job-title", "title", "jobtitle", "poste", "fonction", "cargo"],
};

/**
 * What each column probably is: what one of its name was the last time, else by its name. No two columns are the same
 * thing; a criterion's bare name, or what people otherwise call it, means the usual framework's.
 */
export function guessColumns(
  headings: readonly string[],
  frameworks: readonly Framework[],
  usual: FrameworkId,
  recalled: ReadonlyMap<string, Target>,
): Target[] {
  const byName = new Map<string, Target>();
  const inOrder = frameworks.toSorted((one, other) => Number(one.id === usual) - Number(other.id === usual));
  for (const framework of inOrder) {
    for (const criterion of framework.criteria) {
      const names =
        framework.id === usual ? criterionHeadings(framework, criterion) : fullHeadings(framework, criterion);
      for (const name of names) byName.set(name, `${framework.id}/${criterion.id}`);
    }
  }
  for (const field of contactFields) for (const name of fieldHeadings[field]) byName.set(name, field);
  for (const [name, target] of otherNames(frameworks, usual)) if (!byName.has(name)) byName.set(name, target);
  const known = new Set(["", ...byName.values()]);
  const taken = new Set<Target>();
  return headings.map(simplifyHeading).map((heading) => {
    const before = recalled.get(heading);
    const target = before !== undefined && known.has(before) ? before : (byName.get(heading) ?? "");
    if (target === "" || taken.has(target)) return "";
    taken.add(target);
    return target;
  });
}

/** What people otherwise call the usual framework's criteria, but for what is another framework's own word. */
function otherNames(frameworks: readonly Framework[], usual: FrameworkId): Map<string, Target> {
  const names = new Map<string, Target>();
  for (const { id } of frameworks.find(({ id }) => id === usual)?.criteria ?? []) {
    for (const name of ownEntry(criterionNames, id) ?? []) names.set(simplifyHeading(name), `${usual}/${id}`);
  }
  for (const framework of frameworks) {
    for (const criterion of framework.criteria)
      for (const own of criterionHeadings(framework, criterion)) names.delete(own);
  }
  return names;
}
