import {
  Accordion,
  Alert,
  Button,
  Checkbox,
  Form,
  Input,
  LoadingButton,
  MultiSelect,
  NumberInput,
  Select,
  Tabs,
} from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { insertProfile, insertTrait } from "./profile-edits.ts";
import { allText, click, openRubric, overlayOf, type SettingsUnderTest, textOf } from "./settings-under-test.tsx";
import { people } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
});
afterEach(() => vi.unstubAllGlobals());

const bant = () => server.of("bant");
const profiles = () => bant().document.profiles;

const size = {
  test: "range",
  id: "company-numberofemployees",
  name: "Number of Employees",
  kind: "wanted",
  weight: 20,
  of: { owner: "company", property: "numberofemployees" },
  from: 50,
  to: 500,
} as const;

/** The rubric with the tab on screen and the portal's properties read. */
async function openFit(): Promise<SettingsUnderTest> {
  const page = await openRubric(server);
  page.find(Tabs).trigger("onSelectedChange", "fit" as never);
  await page.waitFor(() => expect(allText(page)).not.toContain("Reading the portal’s properties…"));
  return page;
}

const choose = (page: SettingsUnderTest, name: string, value: unknown) =>
  page.find(Select, { name }).trigger("onChange", value as never);
const type = (page: SettingsUnderTest, name: string, value: string) =>
  page.find(Input, { name }).trigger("onChange", value as never);
const titles = (page: SettingsUnderTest) => page.findAll(Accordion).map(({ props }) => props.title);

const submit = (page: SettingsUnderTest, field: string) =>
  page.find(Form, (form) => form.maybeFind(Input, { name: field }) !== null).trigger("onSubmit");

/** A draft that judges by size already. */
function withProfile() {
  const document = insertProfile({ id: "buyers", name: "Buyers", traits: [size] })(bant().document);
  bant().write(document, people.ann);
}

/** What was edited must not be saved into the next test's portal. */
const settle = (page: SettingsUnderTest) =>
  page.waitFor(() => expect(allText(page)).not.toContain("Saving the draft…"));

describe("an ideal customer", () => {
  it("is described trait by trait, by the portal's own properties, as a draft", async () => {
    const page = await openFit();
    expect(allText(page)).toContain("Fit is not judged yet");
    click(page, "add-profile");
    type(page, "profile-name", "Mid-sized retail");
    const options = page.find(Select, { name: "new-trait" }).props.options.map(({ label }) => label);
    expect(options).toContain("Company: Number of Employees");
    expect(options).not.toContain("Contact: Last click");
    choose(page, "new-trait", "company.numberofemployees");
    click(page, "add-trait");
    type(page, "company-numberofemployees-from", "50");
    type(page, "company-numberofemployees-to", "500");
    await page.waitFor(() =>
      expect(profiles()).toEqual([
        { id: "ideal-customer", name: "Mid-sized retail", traits: [{ ...size, weight: 10 }] },
      ]),
    );
    expect(titles(page)).toContain("Number of Employees: 50 to 500 – 10 points; unknown: 0, counted as unknown");
    expect(bant().inForce).not.toHaveProperty("profiles");
  });

  it("asks for what a property can say: options by their names, countries, seniority", async () => {
    const page = await openFit();
    click(page, "add-profile");
    for (const property of ["company.industry", "contact.country", "contact.jobtitle"]) {
      choose(page, "new-trait", property);
      click(page, "add-trait");
    }
    const options = (name: string) => page.find(MultiSelect, { name }).props.options.map(({ label }) => label);
    expect(options("company-industry-values")).toEqual(["Retail", "Logistics"]);
    expect(options("contact-country-values")).toContain("France");
    expect(options("contact-jobtitle-values")).toContain("vice president");
    page.find(MultiSelect, { name: "company-industry-values" }).trigger("onChange", ["RETAIL"] as never);
    await page.waitFor(() => expect(profiles()?.[0]?.traits[0]).toMatchObject({ test: "list", values: ["RETAIL"] }));
    expect(titles(page)[0]).toContain("Industry: Retail");
  });

  it("is marked beside its fields, and in the trait's sentence, while it cannot be published", async () => {
    const page = await openFit();
    click(page, "add-profile");
    choose(page, "new-trait", "company.numberofemployees");
    click(page, "add-trait");
    expect(page.find(Input, { name: "company-numberofemployees-from" }).props).toMatchObject({
      error: true,
      validationMessage: "Needs a lowest or a highest value.",
    });
    expect(titles(page)[0]).toContain("To mend");
    expect(textOf(overlayOf(page, "what-changes"))).toContain(
      "Profiles › Ideal customer › Traits › Number of Employees › from: Needs a lowest or a highest value.",
    );
    expect(page.findByTestId(Button, "publish").props.disabled).toBe(true);
    await settle(page);
  });

  it("keeps the last sound number while something else is typed, and says so", async () => {
    withProfile();
    const page = await openFit();
    type(page, "company-numberofemployees-from", "fifty");
    expect(page.find(Input, { name: "company-numberofemployees-from" }).props).toMatchObject({
      value: "fifty",
      validationMessage: "This is no number, so it is not saved. Kept: 50.",
    });
    type(page, "company-numberofemployees-from", "1 000");
    await page.waitFor(() => expect(profiles()?.[0]?.traits[0]).toMatchObject({ from: 1000 }));
  });

  it("that is removed can be put back, and so can one of its traits", async () => {
    withProfile();
    const page = await openFit();
    click(page, "remove-company-numberofemployees");
    await page.waitFor(() => expect(profiles()?.[0]?.traits).toEqual([]));
    click(page, "undo");
    await page.waitFor(() => expect(profiles()?.[0]?.traits).toEqual([size]));
    click(page, "remove-profile");
    await page.waitFor(() => expect(bant().document).not.toHaveProperty("profiles"));
    click(page, "undo");
    await page.waitFor(() => expect(profiles()).toEqual([{ id: "buyers", name: "Buyers", traits: [size] }]));
  });

  it("can be copied, to begin another one from it", async () => {
    withProfile();
    const page = await openFit();
    click(page, "copy-profile");
    await page.waitFor(() => expect(profiles()?.map(({ name }) => name)).toEqual(["Buyers", "Buyers (copy)"]));
    expect(page.find(Input, { name: "profile-name" }).props.value).toBe("Buyers (copy)");
  });

  it("stays whole when a colleague changes another trait of it meanwhile", async () => {
    withProfile();
    const page = await openFit();
    const country = { ...size, id: "country", name: "Country" };
    bant().write(insertTrait("buyers", country)(bant().document), people.lea);
    page.findByTestId(NumberInput, "weight-company-numberofemployees").trigger("onChange", 40 as never);
    await page.waitFor(() => expect(profiles()?.[0]?.traits.map(({ weight }) => weight)).toEqual([40, 20]));
  });

  it("warns of judging size and revenue at once, without stopping anybody", async () => {
    withProfile();
    const revenue = {
      ...size,
      id: "revenue",
      name: "Revenue",
      of: { owner: "company", property: "annualrevenue" },
    } as const;
    bant().write(insertTrait("buyers", revenue)(bant().document), people.ann);
    const page = await openFit();
    const warnings = page.findAll(Alert).filter(({ props }) => props.variant === "warning");
    expect(warnings.map(({ props }) => props.title).join()).toContain("by size and by revenue");
    expect(page.findByTestId(Button, "publish").props.disabled).toBe(false);
  });

  it("can be seen and not changed by whoever is no admin", async () => {
    withProfile();
    server.canEdit = false;
    const page = await openFit();
    expect(titles(page)[0]).toContain("Number of Employees: 50 to 500");
    for (const act of ["add-profile", "remove-profile", "learn", "add-trait", "preview"]) {
      expect(page.maybeFindByTestId(Button, act), act).toBeNull();
    }
  });

  it("can be edited though HubSpot does not tell the properties", async () => {
    withProfile();
    server.portal.silence = "HubSpot did not answer.";
    const page = await openFit();
    expect(allText(page)).toContain("The portal’s properties could not be read: HubSpot did not answer.");
    type(page, "company-numberofemployees-to", "900");
    await page.waitFor(() => expect(profiles()?.[0]?.traits[0]).toMatchObject({ to: 900 }));
  });

  it("says where companies cannot be read", async () => {
    server.portal.hasCompanies = false;
    const page = await openFit();
    expect(allText(page)).toContain("This portal does not let Assay read companies");
  });
});

describe("the preview", () => {
  const facts = { contact: {}, company: { numberofemployees: "320" }, past: {} };

  it("says what the draft makes of somebody, point by point, as it is typed", async () => {
    withProfile();
    server.portal.people.set("501", { name: "Claire Moreau", facts });
    const page = await openFit();
    type(page, "preview-link", "https://app.hubspot.com/contacts/1/record/0-1/501");
    submit(page, "preview-link");
    await page.waitFor(() => expect(allText(page)).toContain("Claire Moreau, read at"));
    expect(allText(page)).toContain("Buyers: fit A");
    expect(allText(page)).toContain("320 – Matches");
    type(page, "company-numberofemployees-to", "300");
    expect(allText(page)).toContain("Buyers: fit D");
    type(page, "company-numberofemployees-from", "");
    type(page, "company-numberofemployees-to", "");
    expect(allText(page)).toContain("Mend what is marked");
    await settle(page);
  });

  it("says why nobody can be shown", async () => {
    withProfile();
    const page = await openFit();
    type(page, "preview-link", "somebody");
    submit(page, "preview-link");
    expect(page.find(Input, { name: "preview-link" }).props.error).toBe(true);
    type(page, "preview-link", "999");
    submit(page, "preview-link");
    await page.waitFor(() => expect(allText(page)).toContain("There is nobody to read here."));
  });
});

describe("learning from customers", () => {
  const traits = [
    {
      trait: { ...size, id: "learned-size" },
      customers: { matching: 36, known: 40 },
      others: { matching: 5, known: 50 },
    },
  ];
  const sample = { isAll: true };

  it("shows how far it is, and proposes with counts; only what is ticked is taken, into the draft", async () => {
    withProfile();
    server.portal.found = { customers: { count: 40, ...sample }, others: { count: 50, ...sample }, traits };
    const page = await openFit();
    const panel = () => overlayOf(page, "learn");
    await page.waitFor(() => expect(textOf(panel())).toContain("Look at my customers"));
    panel().find(LoadingButton, { testId: "start-learning" }).trigger("onClick");
    await page.waitFor(() => expect(textOf(panel())).toContain("Read 50 of 100 people"));
    await page.waitFor(() => expect(textOf(panel())).toContain("90% (36 of 40)"));
    expect(textOf(panel())).toContain("10% (5 of 50)");
    expect(panel().find(Button, { testId: "take-into" }).props.disabled).toBe(true);
    expect(profiles()?.[0]?.traits).toHaveLength(1);
    panel()
      .find(Checkbox, { name: "take-learned-size" })
      .trigger("onChange", true as never);
    panel().find(Button, { testId: "take-into" }).trigger("onClick");
    await page.waitFor(() => expect(profiles()?.[0]?.traits.map(({ id }) => id)).toEqual([size.id, "learned-size"]));
    expect(bant().inForce).not.toHaveProperty("profiles");
  });

  it("proposes nothing from a handful of customers", async () => {
    server.portal.found = { customers: { count: 4, ...sample }, others: { count: 50, ...sample }, traits: [] };
    const page = await openFit();
    await page.waitFor(() => expect(textOf(overlayOf(page, "learn"))).toContain("Look at my customers"));
    overlayOf(page, "learn").find(LoadingButton, { testId: "start-learning" }).trigger("onClick");
    await page.waitFor(() => expect(textOf(overlayOf(page, "learn"))).toContain("Only 4 customers were found."));
  });
});
