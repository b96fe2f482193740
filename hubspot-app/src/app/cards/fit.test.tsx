import { explainEngagement } from "@assay/shared/engagement/engagement";
import { explainFit } from "@assay/shared/fit/explain-fit";
import type { Facts } from "@assay/shared/fit/fact";
import type { IdealProfile } from "@assay/shared/fit/profile";
import { dayMs } from "@assay/shared/instant";
import { Accordion } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, click, headline, openCard, renderCard, textOf } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

const profile: IdealProfile = {
  id: "buyers",
  name: "French buyers",
  traits: [
    {
      test: "range",
      id: "size",
      name: "Size",
      kind: "must-have",
      weight: 10,
      of: { owner: "company", property: "numberofemployees" },
      from: 50,
      to: 500,
    },
    {
      test: "country",
      id: "country",
      name: "Country",
      kind: "wanted",
      weight: 10,
      of: { owner: "contact", property: "country" },
      values: ["FR"],
    },
    {
      test: "seniority",
      id: "seniority",
      name: "Seniority",
      kind: "wanted",
      weight: 20,
      of: { owner: "contact", property: "jobtitle" },
      values: ["director", "vp"],
    },
  ],
};

/** Directrice des achats in France; the company's size is not known to us. */
function judge() {
  const now = Date.now();
  const facts: Facts = {
    contact: { country: "France", jobtitle: "Directrice des achats" },
    company: {},
    companyAbsence: "no-access",
    past: { clicks: { values: [{ value: new Date(now - 30 * dayMs).toISOString(), at: now }], isWhole: true } },
  };
  server.rubric.profiles = [profile];
  server.of("bant").fit = "B";
  const rules = [{ on: "moment" as const, id: "click", name: "Email click", property: "clicks", points: 40 }];
  const fit = explainFit([profile], facts, server.rubric.cutOffs);
  if (fit === undefined) throw new Error("nothing was judged");
  server.judged = { fit, engagement: explainEngagement({ halfLifeDays: 30, rules }, facts, now), readAt: now };
}

describe("fit and engagement", () => {
  it("stand in one line, explained point by point beneath", async () => {
    judge();
    const card = await openCard();
    expect(allText(card)).toContain("Fit B · Engagement 20");
    const why = textOf(card.find(Accordion, { title: "Fit and engagement" }));
    expect(why).toContain("100% of what is known matches; 75% of the weight is known.");
    expect(why).toContain("Size is a must-have: missing, the fit is D; unknown, at most B.");
    expect(why).toContain("Size: 50 to 500 Assay may not read companies here Unknown");
    expect(why).toContain("Seniority: one of director, vice president Directrice des achats (director) Matches");
    expect(why).toMatch(/Email click: 40 points each time 1 .* 20 /);
  });

  it("say nothing where the rubric judges neither", async () => {
    const card = await openCard();
    expect(allText(card)).not.toMatch(/Fit|Engagement/);
  });

  it("appear by themselves once the server has read them", async () => {
    server.rubric.profiles = [profile];
    server.judged = {};
    const card = await openCard();
    expect(allText(card)).toContain("Fit and engagement: being read from HubSpot");
    judge();
    await card.waitFor(() => expect(allText(card)).toContain("Fit B · Engagement 20"));
  });

  it("a gate of fit lowers the grade at once, and says so", async () => {
    judge();
    server.rubric.gates = [{ when: "fit", fit: "B", cap: "C" }];
    const card = await openCard();
    for (const testId of ["budget-3", "authority-3", "need-3", "timing-3"]) click(card, testId);
    expect(headline(card)).toBe("Grade C");
    expect(allText(card)).toContain("The fit is B or worse, so the grade is at most C.");
  });

  it.each([
    ["fr", "Adéquation B · Engagement 20"],
    ["es", "Encaje B · Interacción 20"],
  ])("speak the person's language: %s", async (locale, line) => {
    judge();
    const card = renderCard(undefined, "0-1", locale);
    await card.waitFor(() => expect(allText(card)).toContain(line));
  });
});
