import type { RatingEvent } from "@assay/shared/assessment/assessment";
import { allFrameworks } from "@assay/shared/framework/all-frameworks";
import { bant } from "@assay/shared/framework/bant";
import type { Level } from "@assay/shared/framework/framework";
import { languages } from "@assay/shared/language/locale";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { describe, expect, it } from "vitest";
import { foldEvents, stateOf } from "./assessment-state.ts";
import { contactProperties, contactValues } from "./contact-properties.ts";

const now = Date.UTC(2026, 10, 21, 9, 30);

/** The values after these levels were given one after the other; null clears. */
function valuesAfter(...changes: [criterion: string, level: Level | null][]) {
  const events = changes.map(
    ([criterion, level], index): RatingEvent => ({
      id: `event-${index}`,
      version: index + 1,
      criterion,
      ...(level !== null && { level }),
      by: "7",
      at: now,
      surface: "card",
      basedOn: index,
      contested: false,
    }),
  );
  const key = { tenantId: "hubspot-42", objectType: "contact" as const, objectId: "501", framework: "bant" };
  const stored = events.map((event) => ({ key, event, clientAt: now, recordedAt: now, rubricVersion: 1 }));
  return contactValues(bant, "en", stateOf(foldEvents(stored), defaultRubric(bant), now), {
    subject: "contact",
    assessedAt: now,
  });
}

describe("contactValues", () => {
  it("writes a full assessment as lists and reports need it", () => {
    expect(valuesAfter(["budget", 2], ["authority", 2], ["need", 3], ["timing", 1])).toEqual({
      assay_score: "66.67",
      assay_grade: "A",
      assay_temperature: "warm",
      assay_verdict: "qualified",
      assay_coverage: "100",
      assay_framework: "bant",
      assay_next_question: "",
      assay_assessed_at: "2026-11-21T09:30:00.000Z",
      assay_subject: "contact",
      assay_bant_budget: "2",
      assay_bant_authority: "2",
      assay_bant_need: "3",
      assay_bant_timing: "1",
    });
  });

  it("writes a confirmed no as 0 and an unknown as nothing", () => {
    const values = valuesAfter(["need", 0]);
    expect(values.assay_bant_need).toBe("0");
    expect(values.assay_score).toBe("0");
    for (const criterion of ["budget", "authority", "timing"]) expect(values[`assay_bant_${criterion}`]).toBe("");
  });

  it("writes no grade while too little is known, but what is known", () => {
    expect(valuesAfter(["budget", 3])).toMatchObject({ assay_score: "25", assay_grade: "", assay_coverage: "25" });
  });

  it("asks for the open criterion that comes first in a conversation", () => {
    expect(valuesAfter(["budget", 3]).assay_next_question).toBe("What made you look into this now?");
  });

  it("empties everything but the moment once nothing is known any more", () => {
    const { assay_assessed_at, ...others } = valuesAfter(["need", 3], ["need", null]);
    expect(assay_assessed_at).toBe("2026-11-21T09:30:00.000Z");
    expect(new Set(Object.values(others))).toEqual(new Set([""]));
  });
});

describe("contactProperties", () => {
  it.each(allFrameworks)(
    "defines every property that $id's values are written to, and the profile that tells who somebody is",
    (framework) => {
      const defined = contactProperties([framework], "en", allFrameworks).map(({ name }) => name);
      const state = stateOf(foldEvents([]), defaultRubric(framework), now);
      expect(new Set(defined)).toEqual(
        new Set([
          "assay_profile_url",
          ...Object.keys(contactValues(framework, "en", state, { subject: "deal", assessedAt: now })),
        ]),
      );
      expect(new Set(defined).size).toBe(defined.length);
    },
  );

  it("offers an option for every value that an enumeration can be given", () => {
    const options = new Map(
      contactProperties([bant], "en", allFrameworks).map(({ name, options: some = [] }) => [
        name,
        some.map((one) => one.value),
      ]),
    );
    expect(options.get("assay_bant_need")).toEqual(["0", "1", "2", "3"]);
    expect(options.get("assay_grade")).toEqual(["A", "B", "C", "D"]);
    expect(options.get("assay_verdict")).toEqual(["qualified", "not-yet", "not-qualified"]);
    expect(options.get("assay_temperature")).toEqual(["hot", "warm", "cold"]);
    expect(options.get("assay_subject")).toContain("contact");
  });

  it("speaks the portal's language in labels, descriptions, options and the next question", () => {
    const need = contactProperties([bant], "fr", allFrameworks).find(({ name }) => name === "assay_bant_need");
    expect(need).toMatchObject({ label: "Assay BANT Besoin", description: expect.stringContaining("un problème") });
    expect(need?.options?.[3]).toEqual({ value: "3", label: "3 – Une priorité qu’ils suivent, chiffres à l’appui" });
    const state = stateOf(foldEvents([]), defaultRubric(bant), now);
    const known = { ...state, result: { ...state.result, coverage: 25 } };
    expect(contactValues(bant, "es", known, { subject: "contact", assessedAt: now }).assay_next_question).toBe(
      "¿Por qué les interesa este tema justo ahora?",
    );
  });

  it("uses names, labels and descriptions that HubSpot takes", () => {
    const inAllLanguages = languages.flatMap((language) =>
      allFrameworks.flatMap((framework) => contactProperties([framework], language, allFrameworks)),
    );
    for (const { name, label, description } of inAllLanguages) {
      expect(name).toMatch(/^assay_[a-z0-9_]{1,90}$/);
      expect(label.length).toBeGreaterThan(0);
      expect(description.length).toBeGreaterThan(0);
    }
  });
});
