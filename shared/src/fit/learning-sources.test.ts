import { describe, expect, it } from "vitest";
import type { CrmProperty } from "../api/crm-properties.ts";
import { learningSources } from "./learning-sources.ts";

function aProperty(more: Partial<CrmProperty>): CrmProperty {
  return { owner: "contact", name: "jobtitle", label: "Job Title", kind: "text", options: [], isOwn: false, ...more };
}

describe("what is learned from", () => {
  it("is what the portal has of the usual properties, by its own labels; a title is read twice", () => {
    const industry = aProperty({ owner: "company", name: "industry", label: "Branche", kind: "choice" });
    const sources = learningSources([aProperty({}), industry, aProperty({ name: "phone", label: "Phone" })], "en");
    expect(sources.map(({ id, name, test }) => [id, name, test])).toEqual([
      ["company-industry", "Branche", "list"],
      ["contact-jobtitle-seniority", "Seniority", "seniority"],
      ["contact-jobtitle-department", "Department", "department"],
    ]);
  });

  it("takes in the choices that the portal's people made, each with an id of its own", () => {
    const own = (name: string) => aProperty({ name, label: name, kind: "choice", isOwn: true });
    const long = "a_name_that_is_much_too_long_for_an_id";
    const sources = learningSources([own(`${long}_1`), own(`${long}_2`), aProperty({ name: "x", isOwn: true })], "en");
    expect(sources).toHaveLength(2);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(2);
  });
});
