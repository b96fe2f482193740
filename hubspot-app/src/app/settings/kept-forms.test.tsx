import type { LabelsReply } from "@assay/shared/api/labels";
import type { PrivacyReply } from "@assay/shared/api/privacy";
import { Button, Form, Input, LoadingButton, MultiSelect, NumberInput, Tab, Tabs } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { allText, click, renderSettings, type SettingsUnderTest, textOf } from "./settings-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

const property = { owner: "contact", kind: "yes-no", isOwn: false } as const;
const yesOrNo = ["true", "false"].map((value) => ({ value, label: value }));
const mapping = {
  ok: true,
  properties: [{ ...property, name: "hs_email_optout", label: "Opted out", options: yesOrNo }],
  written: [],
  read: [],
  canEdit: true,
};

const nobodysRules = { ok: true, rules: [], teams: [], pipelines: [], canEdit: false };

let privacy: PrivacyReply;
let labels: LabelsReply;
let server: StandInServer;
/** Nothing comes through any more. */
let isCutOff: boolean;
/** What every save is answered; absent = it is done. */
let refusal: object | undefined;
const sent: unknown[] = [];
beforeEach(() => {
  isCutOff = false;
  labels = { ok: true, labels: { hot: { en: "On fire" } }, canEdit: true };
  const counts = { stopped: [], stoppedCount: 0, erasedCount: 0, graceDays: 30 };
  privacy = { ok: true, retentionMonths: 24, rules: [], ...counts };
  server = new StandInServer();
  const others = server.fetch;
  refusal = undefined;
  sent.length = 0;
  const fetch: StandInServer["fetch"] = async (url, options) => {
    if (isCutOff) throw new TypeError("Failed to fetch");
    const { pathname } = new URL(url);
    if (options.method === "POST") sent.push(options.body);
    if (options.method === "POST" && refusal) return Response.json(refusal);
    // Its form has a button by the same id as one of the privacy rules.
    if (pathname.includes("framework-rules")) return Response.json(nobodysRules);
    if (pathname.includes("property-mapping")) return Response.json(mapping);
    if (pathname.includes("privacy")) return Response.json(privacy);
    return pathname.endsWith("labels") ? Response.json(labels) : others(url, options);
  };
  Object.assign(server, { fetch });
});
afterEach(() => vi.unstubAllGlobals());

async function openSection(name: string): Promise<SettingsUnderTest> {
  const page = renderSettings(server);
  await page.waitFor(() => expect(page.findAll(Tab).length).toBeGreaterThan(1));
  page.find(Tabs).trigger("onSelectedChange", name as never);
  return page;
}

function formOf(page: SettingsUnderTest, title: string) {
  const form = page.findAll(Form).find((one) => textOf(one).includes(title));
  if (form === undefined) throw new Error(`there is no form with the words ${title}`);
  return form;
}

/** Saves while nothing comes through. Twice: by the second time, whatever the first one set off has failed too. */
async function saveInVain(page: SettingsUnderTest, save: () => void): Promise<void> {
  isCutOff = true;
  const alert = [{ type: "danger", message: "Assay did not answer. Check your connection, then try again." }];
  save();
  await page.waitFor(() => expect(page.mocks.actions.addAlert.calls).toEqual([alert]));
  save();
  await page.waitFor(() => expect(page.mocks.actions.addAlert.calls).toEqual([alert, alert]));
}

async function addRule(page: SettingsUnderTest): Promise<void> {
  const button = () => page.findAll(Button).find((one) => textOf(one).includes("Add a property"));
  await page.waitFor(() => expect(button()).toBeDefined());
  button()?.trigger("onClick");
}

const word = (page: SettingsUnderTest) => page.find(Input, { name: "label-hot" });
async function nameHot(page: SettingsUnderTest): Promise<void> {
  await page.waitFor(() => expect(page.maybeFind(Input, { name: "label-hot" })).not.toBeNull());
  word(page).trigger("onChange", "Blazing" as never);
  await page.waitFor(() => expect(word(page).props.value).toBe("Blazing"));
}

it("keeps a label that was typed when its save does not come through", async () => {
  const page = await openSection("labels");
  await nameHot(page);
  await saveInVain(page, () => page.findAll(Form).at(-1)?.trigger("onSubmit"));
  await page.waitFor(() => expect(page.findByTestId(LoadingButton, "save-labels").props.loading).toBe(false));
  expect(word(page).props.value).toBe("Blazing");
  expect(allText(page)).not.toContain("This did not work");
});

it("keeps the months and the rules that were chosen when a save does not come through", async () => {
  const page = await openSection("privacy");
  const months = () => page.find(NumberInput, { name: "months" });
  await addRule(page);
  months().trigger("onChange", 36 as never);
  await page.waitFor(() => expect(months().props.value).toBe(36));
  await page.waitFor(() => expect(page.maybeFind(MultiSelect, { name: "values-hs_email_optout" })).not.toBeNull());
  await saveInVain(page, () => formOf(page, "How long ratings").trigger("onSubmit"));
  await page.waitFor(() => expect(page.findByTestId(LoadingButton, "save-retention").props.loading).toBe(false));
  expect(months().props.value).toBe(36);
  expect(page.maybeFind(MultiSelect, { name: "values-hs_email_optout" })).not.toBeNull();
});

const overtaken = (current: unknown) => {
  refusal = { ok: false, code: "changed-meanwhile", message: "A colleague changed this meanwhile.", current };
};

it("shows what a colleague saved meanwhile beside the label that was typed, and saves on top of it", async () => {
  const page = await openSection("labels");
  await nameHot(page);
  const theirs = { hot: { en: "Boiling" }, cold: { en: "Icy" } };
  overtaken(theirs);
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(allText(page)).toContain("A colleague changed this meanwhile."));
  expect(word(page).props.value).toBe("Blazing");
  expect(page.find(Input, { name: "label-cold" }).props.value).toBe("Icy");
  refusal = undefined;
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toMatchObject([
    { labels: { hot: { en: "Blazing" } }, seen: { hot: { en: "On fire" } } },
    { labels: { hot: { en: "Blazing" }, cold: { en: "Icy" } }, seen: theirs },
  ]);
});

it("shows a colleague's rule beside the one that was added, and theirs alone on demand", async () => {
  const page = await openSection("privacy");
  await addRule(page);
  const shown = () => page.findAll(MultiSelect).map(({ props }) => props.name);
  await page.waitFor(() => expect(shown()).toEqual(["values-hs_email_optout"]));
  overtaken([{ property: "no_profile", values: ["true"] }]);
  page.findByTestId(LoadingButton, "save-rules").trigger("onClick");
  await page.waitFor(() => expect(shown()).toEqual(["values-no_profile", "values-hs_email_optout"]));
  click(page, "take-saved");
  await page.waitFor(() => expect(shown()).toEqual(["values-no_profile"]));
});
