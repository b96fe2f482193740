import { Button, Form, LoadingButton, MultiSelect, ToggleGroup } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setWeight } from "./edits.ts";
import { allText, openRubric, overlayOf, type SettingsUnderTest, textOf } from "./settings-under-test.tsx";
import { people } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
});
afterEach(() => vi.unstubAllGlobals());

const bant = () => server.of("bant");
const publishForm = (page: SettingsUnderTest) => overlayOf(page, "publish");
const publish = (page: SettingsUnderTest) => publishForm(page).find(Form).trigger("onSubmit");

async function withDraft(): Promise<SettingsUnderTest> {
  bant().write(setWeight("need", 50)(bant().document), people.ann);
  return openRubric(server);
}

async function chooseTeams(page: SettingsUnderTest, teams: string[]): Promise<void> {
  publishForm(page)
    .find(ToggleGroup)
    .trigger("onChange", "some" as never);
  await page.waitFor(() => expect(publishForm(page).maybeFind(MultiSelect)).not.toBeNull());
  publishForm(page)
    .find(MultiSelect)
    .trigger("onChange", teams as never);
  await page.waitFor(() => expect(publishForm(page).find(MultiSelect).props.value).toEqual(teams));
}

/** Version 2 with EMEA first, and the page of whoever comes back to it. */
async function withRollout(): Promise<SettingsUnderTest> {
  const page = await withDraft();
  await chooseTeams(page, ["71"]);
  publish(page);
  await page.waitFor(() => expect(allText(page)).toContain("Version 2 is in force for EMEA"));
  return page;
}

describe("publishing to some teams first", () => {
  it("says what the others keep, and tells the server which teams", async () => {
    const page = await withDraft();
    expect(publishForm(page).find(ToggleGroup).props.value).toBe("all");
    await chooseTeams(page, ["71"]);
    expect(textOf(publishForm(page))).toContain("All other records keep version 1");
    publish(page);
    await page.waitFor(() => expect(server.writes("bant/publish")).toMatchObject([{ teams: ["71"] }]));
  });

  it("asks for no teams before somebody wants to choose some", async () => {
    const asked = () => server.requests.filter(({ path }) => path === "framework-rules").length;
    const page = await withDraft();
    const before = asked();
    await chooseTeams(page, ["71"]);
    expect(before).toBeLessThanOrEqual(1);
    expect(asked()).toBe(before + 1);
  });

  it("needs a team", async () => {
    const page = await withDraft();
    await chooseTeams(page, []);
    publish(page);
    await page.waitFor(() => expect(textOf(publishForm(page))).toContain("Choose one team at least."));
    expect(server.writes("bant/publish")).toEqual([]);
  });

  it("shows in the versions who has which", async () => {
    const page = await withRollout();
    expect(allText(page)).toContain("Version 2 is in force for EMEA; for all others, version 1.");
    expect(allText(page)).toContain("In force for EMEA");
    expect(allText(page)).toContain("In force for all others");
    Object.assign(server.rescore ?? {}, { done: 200, state: "done", endedAt: Date.now() });
    await page.waitFor(() => expect(allText(page)).toContain("Version 2 has reached the records of its teams"));
  });

  it("is finished for everybody after a question", async () => {
    const page = await withRollout();
    expect(textOf(overlayOf(page, "promote"))).toContain("Version 2 is in force for every record from now on");
    overlayOf(page, "promote").find(LoadingButton).trigger("onClick");
    await page.waitFor(() => expect(server.writes("bant/promote")).toMatchObject([{ version: 2 }]));
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "promote")).toBeNull());
    expect(allText(page)).not.toContain("In force for EMEA");
  });

  it("goes on with the same teams in the next draft, but for those that are gone", async () => {
    await withRollout();
    server.rules.teams = [{ id: "72", name: "APAC" }];
    bant().write(setWeight("need", 60)(bant().document), people.ann);
    const again = await openRubric(server);
    expect(textOf(publishForm(again))).toContain("Version 2 is in force for EMEA so far. This one takes its place.");
    expect(publishForm(again).find(ToggleGroup).props.value).toBe("some");
    await again.waitFor(() => expect(publishForm(again).find(MultiSelect).props.value).toEqual([]));
    expect(textOf(publishForm(again))).toContain("All other records keep version 1");
  });

  it("is rolled back like any version", async () => {
    const page = await withRollout();
    overlayOf(page, "restore-1").find(LoadingButton).trigger("onClick");
    await page.waitFor(() => expect(bant().versions[0]).toMatchObject({ version: 3, restores: 1 }));
    await page.waitFor(() => expect(allText(page)).not.toContain("In force for EMEA"));
  });
});
