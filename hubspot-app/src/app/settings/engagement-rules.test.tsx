import { Accordion, Button, Form, Input, NumberInput, Select, Tabs, TextArea, Toggle } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addRules } from "./engagement-edits.ts";
import { insertProfile } from "./profile-edits.ts";
import { allText, click, openRubric, overlayOf, type SettingsUnderTest, textOf } from "./settings-under-test.tsx";
import { people } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
});
afterEach(() => vi.unstubAllGlobals());

const bant = () => server.of("bant");
const rules = () => bant().document.engagement?.rules;

async function openEngagement(): Promise<SettingsUnderTest> {
  const page = await openRubric(server);
  page.find(Tabs).trigger("onSelectedChange", "engagement" as never);
  await page.waitFor(() => expect(allText(page)).not.toContain("Reading the portal’s properties…"));
  return page;
}

const choose = (page: SettingsUnderTest, name: string, value: unknown) =>
  page.find(Select, { name }).trigger("onChange", value as never);
const type = (page: SettingsUnderTest, name: string, value: string) =>
  page.find(Input, { name }).trigger("onChange", value as never);
const titles = (page: SettingsUnderTest) => page.findAll(Accordion).map(({ props }) => props.title);

const click5 = { on: "moment", id: "click", name: "Click", property: "hs_email_last_click_date", points: 5 } as const;

function withRule() {
  bant().write(addRules([click5])(bant().document), people.ann);
}

/** What was edited must not be saved into the next test's portal. */
const settle = (page: SettingsUnderTest) =>
  page.waitFor(() => expect(allText(page)).not.toContain("Saving the draft…"));

describe("engagement", () => {
  it("knows which rule says “I want to be contacted”, and says so in the rule's sentence", async () => {
    withRule();
    const page = await openEngagement();
    page.find(Toggle, { name: "click-asks" }).trigger("onChange", true as never);
    await page.waitFor(() => expect(rules()).toEqual([{ ...click5, asksForContact: true }]));
    expect(titles(page)[0]).toBe("Click: 5 points each time, means “I want to be contacted”");
    page.find(Toggle, { name: "click-asks" }).trigger("onChange", false as never);
    await page.waitFor(() => expect(rules()).toEqual([click5]));
    await settle(page);
  });

  it("begins with one click, with the rules that the portal has properties for", async () => {
    const page = await openEngagement();
    expect(allText(page)).toContain("Engagement is not judged yet");
    click(page, "start-engagement");
    await page.waitFor(() => expect(rules()?.map(({ id }) => id)).toEqual(["opens", "clicks"]));
    const [[alert] = []] = page.mocks.actions.addAlert.calls as [{ message: string }][];
    expect(alert?.message).toContain("2 rules are in the draft now.");
    expect(alert?.message).toContain("Left out, because this portal has no such property: Marketing email answered");
    expect(titles(page)[1]).toBe("Marketing email clicked: 8 points each time, at most 24");
    expect(allText(page)).toContain("Worth 8 today, 4 in 30 days, 2 in 60 days.");
  });

  it("takes rules by the portal's properties, each watched as its kind allows", async () => {
    const page = await openEngagement();
    click(page, "begin-engagement");
    await page.waitFor(() => expect(allText(page)).toContain("nobody is engaged"));
    choose(page, "new-rule", "contact.jobtitle");
    click(page, "add-rule");
    page.find(TextArea, { name: "jobtitle-values" }).trigger("onChange", "webinar\n" as never);
    choose(page, "jobtitle-match", "contains");
    type(page, "jobtitle-cap", "20");
    type(page, "jobtitle-most", "1");
    type(page, "jobtitle-days", "14");
    await page.waitFor(() =>
      expect(rules()).toEqual([
        {
          on: "value",
          id: "jobtitle",
          name: "Job Title",
          property: "jobtitle",
          points: 5,
          match: "contains",
          values: ["webinar"],
          cap: 20,
          repeat: { most: 1, days: 14 },
        },
      ]),
    );
    expect(titles(page)[0]).toBe("Job Title: containing one of webinar, 5 points each time, at most 20, 1 in 14 days");
    const watched = (property: string) => {
      choose(page, "jobtitle-property", property);
      return page.find(Select, { name: "jobtitle-on" }).props.options.map(({ value }) => value);
    };
    expect(watched("contact.hs_email_open")).toEqual(["count", "measure", "value"]);
    expect(watched("contact.hs_email_last_click_date")).toContain("moment");
    await settle(page);
  });

  it("takes limits away again", async () => {
    bant().write(addRules([{ ...click5, cap: 9, repeat: { most: 1, days: 7 } }])(bant().document), people.ann);
    const page = await openEngagement();
    type(page, "click-cap", "");
    type(page, "click-most", "");
    await page.waitFor(() => expect(rules()).toEqual([click5]));
  });

  it("halves after as many days as an admin says, and each rule's curve with it", async () => {
    withRule();
    const page = await openEngagement();
    page.findByTestId(NumberInput, "halfLifeDays").trigger("onChange", 14 as never);
    expect(allText(page)).toContain("Worth 5 today, 2.5 in 14 days, 1.25 in 28 days.");
    page.findByTestId(NumberInput, "halfLifeDays").trigger("onChange", 0 as never);
    expect(page.findByTestId(NumberInput, "halfLifeDays").props.error).toBe(true);
    expect(textOf(overlayOf(page, "what-changes"))).toContain("Engagement › half-life: Must be 1 or more.");
    await settle(page);
  });

  it("says in words what changed: another property too", async () => {
    withRule();
    bant().publish({ id: "", revision: 1, inForce: 1, acceptBroken: false, language: "en" }, people.ann);
    const page = await openEngagement();
    choose(page, "click-property", "contact.hs_email_open");
    expect(textOf(overlayOf(page, "what-changes"))).toContain("by hs_email_last_click_date");
    expect(textOf(overlayOf(page, "what-changes"))).toContain("by hs_email_open");
    await settle(page);
  });

  it("that is no longer wanted can be put back, and so can a rule", async () => {
    withRule();
    const page = await openEngagement();
    click(page, "remove-click");
    await page.waitFor(() => expect(rules()).toEqual([]));
    click(page, "undo");
    await page.waitFor(() => expect(rules()).toEqual([click5]));
    click(page, "stop-engagement");
    await page.waitFor(() => expect(bant().document).not.toHaveProperty("engagement"));
    click(page, "undo");
    await page.waitFor(() => expect(rules()).toEqual([click5]));
  });

  it("is tried on somebody, as the rules are typed", async () => {
    withRule();
    const past = {
      hs_email_last_click_date: { values: [{ value: new Date().toISOString(), at: Date.now() }], isWhole: true },
    };
    server.portal.people.set("501", { name: "Claire Moreau", facts: { contact: {}, company: {}, past } });
    const page = await openEngagement();
    type(page, "preview-link", "501");
    page.find(Form, (form) => form.maybeFind(Input, { name: "preview-link" }) !== null).trigger("onSubmit");
    await page.waitFor(() => expect(allText(page)).toContain("Engagement today: 5 of 100"));
    page.findByTestId(NumberInput, "points-click").trigger("onChange", 40 as never);
    expect(allText(page)).toContain("Engagement today: 40 of 100");
    await settle(page);
  });
});

describe("a rubric's file", () => {
  const profile = { id: "buyers", name: "Buyers", traits: [] };

  it("carries ideal customers and rules out of one portal and into another", async () => {
    const document = addRules([click5])(insertProfile(profile)(bant().document));
    const page = await openRubric(server);
    page.find(TextArea, { name: "import" }).trigger("onChange", JSON.stringify(document) as never);
    const form = page.find(Form, (one) => textOf(one).includes("A rubric as JSON"));
    form.trigger("onSubmit");
    // A profile without a trait is no sound one: it is refused by name, with everything else.
    await page.waitFor(() => expect(allText(page)).toContain("Profiles › 1 › Traits: Must have at least 1 entries."));
    const of = { owner: "contact", property: "country" } as const;
    const trait = { test: "country", id: "country", name: "Country", kind: "wanted", weight: 10, of, values: ["FR"] };
    const sound = { ...document, profiles: [{ ...profile, traits: [trait] }] };
    page.find(TextArea, { name: "import" }).trigger("onChange", JSON.stringify(sound) as never);
    page.find(Form, (one) => textOf(one).includes("A rubric as JSON")).trigger("onSubmit");
    await page.waitFor(() => expect(bant().document).toEqual(sound));
    expect(page.maybeFindByTestId(Button, "copy-draft")).not.toBeNull();
  });
});
