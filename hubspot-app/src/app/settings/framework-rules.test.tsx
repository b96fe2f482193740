import { Button, Form, LoadingButton, Select } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, renderSettings, type SettingsUnderTest } from "./settings-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
});
afterEach(() => vi.unstubAllGlobals());

const ruleForm = (page: SettingsUnderTest) =>
  page.find(Form, (form) => form.maybeFind(Select, { name: "rule-kind" }) !== null);
const choose = (page: SettingsUnderTest, name: string, value: string) =>
  ruleForm(page)
    .find(Select, { name: `rule-${name}` })
    .trigger("onChange", value as never);
const add = (page: SettingsUnderTest) => ruleForm(page).trigger("onSubmit");
const hasField = (page: SettingsUnderTest, name: string) =>
  ruleForm(page).maybeFind(Select, { name: `rule-${name}` }) !== null;

async function openRules(): Promise<SettingsUnderTest> {
  const page = renderSettings(server);
  await page.waitFor(() =>
    expect(
      page.maybeFindByTestId(LoadingButton, "add-rule") ?? page.maybeFindByTestId(Button, "add-rule"),
    ).not.toBeNull(),
  );
  return page;
}

describe("which framework, where", () => {
  it("is told in words when there is no row, with what goes before what", async () => {
    const page = await openRules();
    expect(allText(page)).toContain("No row yet");
    expect(allText(page)).toContain("the kind of record goes before the pipeline, and the pipeline before the team");
  });

  it("is a row for a team", async () => {
    const page = await openRules();
    choose(page, "team", "71");
    choose(page, "framework", "meddic");
    add(page);
    await page.waitFor(() =>
      expect(server.rules.rules).toEqual([{ team: "71", framework: "meddic", teamName: "EMEA" }]),
    );
    await page.waitFor(() => expect(allText(page)).toMatch(/Contacts and deals\s+–\s+EMEA\s+MEDDIC/));
    expect(allText(page)).toContain("MEDDIC from now on.");
  });

  it("has a pipeline only for deals", async () => {
    const page = await openRules();
    expect(hasField(page, "pipeline")).toBe(false);
    choose(page, "kind", "deal");
    await page.waitFor(() => expect(hasField(page, "pipeline")).toBe(true));
    choose(page, "pipeline", "default");
    choose(page, "framework", "bant");
    add(page);
    await page.waitFor(() => expect(allText(page)).toMatch(/Deals\s+Sales Pipeline\s+–\s+BANT/));
    await page.waitFor(() => expect(hasField(page, "pipeline")).toBe(false));
    choose(page, "kind", "contact");
    add(page);
    await page.waitFor(() => expect(server.writes("framework-rules")).toHaveLength(2));
    expect(server.writes("framework-rules")[1]).toEqual({ objectType: "contact", framework: "bant", language: "en" });
  });

  it("is not a row for everything", async () => {
    const page = await openRules();
    add(page);
    await page.waitFor(() => expect(allText(page)).toContain("Choose a kind of record, a team or both."));
    expect(server.writes("framework-rules")).toEqual([]);
  });

  it("is removed, and says what follows", async () => {
    server.rules.rules = [{ objectType: "deal", framework: "bant" }];
    const page = await openRules();
    page.findByTestId(LoadingButton, "remove-rule-deal").trigger("onClick");
    await page.waitFor(() => expect(server.rules.rules).toEqual([]));
    await page.waitFor(() => expect(allText(page)).toContain("The row is gone."));
  });

  it("says which team HubSpot has no more, but not while HubSpot does not tell", async () => {
    server.rules.rules = [{ team: "9", teamName: "LATAM", framework: "bant" }];
    const page = await openRules();
    expect(allText(page)).toMatch(/LATAM\s+No longer in HubSpot/);
    Object.assign(server.rules, { teams: [], trouble: "HubSpot does not tell its teams now." });
    const again = await openRules();
    expect(allText(again)).toContain("HubSpot does not tell its teams now.");
    expect(allText(again)).not.toContain("No longer in HubSpot");
  });

  it("is only looked at by whoever may not change it", async () => {
    server.canEdit = false;
    server.rules.rules = [{ team: "71", teamName: "EMEA", framework: "bant" }];
    const page = renderSettings(server);
    await page.waitFor(() => expect(allText(page)).toMatch(/EMEA\s+BANT/));
    expect(allText(page)).not.toContain("Add this row");
    expect(page.maybeFindByTestId(LoadingButton, "remove-rule-71")).toBeNull();
  });
});
