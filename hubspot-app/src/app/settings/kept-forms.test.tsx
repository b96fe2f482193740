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

let privacy: PrivacyReply;
let labels: LabelsReply;
let server: StandInServer;
/** Nothing comes through any more. */
let isCutOff: boolean;
beforeEach(() => {
  isCutOff = false;
  labels = { ok: true, labels: { hot: { en: "On fire" } }, canEdit: true };
  const counts = { stopped: [], stoppedCount: 0, erasedCount: 0, graceDays: 30 };
  privacy = { ok: true, retentionMonths: 24, rules: [], ...counts };
  server = new StandInServer();
  const others = server.fetch;
  const fetch: StandInServer["fetch"] = async (url, options) => {
    if (isCutOff) throw new TypeError("Failed to fetch");
    const { pathname } = new URL(url);
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
  await page.waitFor(() => expect(page.maybeFindByTestId(Button, "add-rule")).not.toBeNull());
  click(page, "add-rule");
  months().trigger("onChange", 36 as never);
  await page.waitFor(() => expect(months().props.value).toBe(36));
  await page.waitFor(() => expect(page.maybeFind(MultiSelect, { name: "values-hs_email_optout" })).not.toBeNull());
  await saveInVain(page, () => formOf(page, "How long ratings").trigger("onSubmit"));
  await page.waitFor(() => expect(page.findByTestId(LoadingButton, "save-retention").props.loading).toBe(false));
  expect(months().props.value).toBe(36);
  expect(page.maybeFind(MultiSelect, { name: "values-hs_email_optout" })).not.toBeNull();
});
