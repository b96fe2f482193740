import { Alert, Button, Input, NumberInput, Tabs } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setWeight } from "./edits.ts";
import { allText, click, openRubric, overlayOf, textOf, weigh } from "./settings-under-test.tsx";
import { people } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
});
afterEach(() => vi.unstubAllGlobals());

const weights = () => server.of("bant").document.criteria.map(({ weight }) => weight);
const saves = () => server.writes("bant/draft");

describe("an edit", () => {
  it("shows each criterion's share of the total at once", async () => {
    const page = await openRubric(server);
    weigh(page, "need", 50);
    expect(page.findByTestId(NumberInput, "weight-need").props.description).toBe("40% of the total");
    expect(page.findByTestId(NumberInput, "weight-budget").props.description).toBe("20% of the total");
  });

  it("is saved by itself, as a draft, and the page says so", async () => {
    const page = await openRubric(server);
    weigh(page, "need", 50);
    expect(allText(page)).toContain("Saving the draft…");
    await page.waitFor(() => expect(allText(page)).toMatch(/Draft saved at/));
    expect(weights()).toEqual([25, 25, 50, 25]);
    expect(server.of("bant").inForce?.criteria[2]?.weight).toBe(25);
    expect(allText(page)).toContain("1 change not in force");
  });

  it("is one save with those that follow at once", async () => {
    const page = await openRubric(server);
    weigh(page, "need", 50);
    weigh(page, "budget", 40);
    weigh(page, "need", 60);
    await page.waitFor(() => expect(weights()).toEqual([40, 25, 60, 25]));
    expect(saves()).toHaveLength(1);
  });

  it("is done again on what a colleague saved meanwhile: both stay", async () => {
    const page = await openRubric(server);
    server.of("bant").write(setWeight("timing", 10)(server.of("bant").document), people.lea);
    weigh(page, "need", 50);
    await page.waitFor(() => expect(weights()).toEqual([25, 25, 50, 10]));
    await page.waitFor(() => expect(allText(page)).toContain("Léa Martin changed this just now."));
    expect(page.findByTestId(NumberInput, "weight-timing").props.value).toBe(10);
  });

  it("is done again on a version that a colleague published meanwhile: both stay", async () => {
    const page = await openRubric(server);
    const bant = server.of("bant");
    const { revision } = bant.write(setWeight("timing", 10)(bant.document), people.lea);
    bant.publish({ id: "", revision, inForce: 1, acceptBroken: false, language: "en" }, people.lea);
    weigh(page, "need", 50);
    await page.waitFor(() => expect(bant.draft).toMatchObject({ startedFrom: 2 }));
    expect(weights()).toEqual([25, 25, 50, 10]);
    await page.waitFor(() => expect(allText(page)).toContain("Léa Martin published a version just now."));
    expect(page.findByTestId(NumberInput, "weight-timing").props.value).toBe(10);
  });

  it("begins a draft anew when a colleague discarded the old one", async () => {
    server.of("bant").write(setWeight("timing", 10)(server.of("bant").document), people.lea);
    const page = await openRubric(server);
    server.of("bant").draft = undefined;
    weigh(page, "need", 50);
    await page.waitFor(() => expect(weights()).toEqual([25, 25, 50, 25]));
  });

  it("that was not saved says why, stays on screen, and is saved on demand", async () => {
    const page = await openRubric(server);
    server.faults.push(async () => Response.json({ ok: false, code: "internal", message: "Try again in a moment." }));
    weigh(page, "need", 50);
    await page.waitFor(() => expect(allText(page)).toContain("Not saved: Try again in a moment."));
    expect(page.findByTestId(NumberInput, "weight-need").props.value).toBe(50);
    click(page, "save-again");
    await page.waitFor(() => expect(weights()).toEqual([25, 25, 50, 25]));
  });

  it("that cannot be published is marked beside its field, and kept", async () => {
    const page = await openRubric(server);
    weigh(page, "need", 0);
    expect(page.findByTestId(NumberInput, "weight-need").props).toMatchObject({
      error: true,
      validationMessage: "Must be 1 or more.",
    });
    expect(page.find(Alert, { variant: "warning" }).props.title).toBe("1 thing to mend before this can be published");
    expect(page.findByTestId(Button, "publish").props.disabled).toBe(true);
    expect(textOf(overlayOf(page, "what-changes"))).toContain("Criteria › Need › weight: Must be 1 or more.");
    await page.waitFor(() => expect(weights()[2]).toBe(0));
  });

  it("that cannot be published is named with the tab where it is mended, and the way there", async () => {
    const page = await openRubric(server);
    const tabs = () => page.find(Tabs).props.selected;
    weigh(page, "need", 0);
    expect(textOf(page.find(Alert, { variant: "warning" }))).toContain("Criteria › Need › weight: Must be 1 or more.");
    // The fault is on the open tab: no way leads there.
    expect(page.maybeFindByTestId(Button, "mend-criteria")).toBeNull();
    page.find(Tabs).trigger("onSelectedChange", "gates" as never);
    expect(tabs()).toBe("gates");
    click(page, "mend-criteria");
    expect(tabs()).toBe("criteria");
  });

  it("of an age that is no number is marked, and an empty one means never", async () => {
    const page = await openRubric(server);
    const age = () => page.find(Input, { name: "stale-need" });
    age().trigger("onChange", "soon" as never);
    expect(age().props.error).toBe(true);
    age().trigger("onChange", "90" as never);
    expect(age().props.error).toBeUndefined();
    await page.waitFor(() => expect(server.of("bant").document.criteria[2]?.staleAfterDays).toBe(90));
    age().trigger("onChange", "" as never);
    await page.waitFor(() => expect(server.of("bant").document.criteria[2]).not.toHaveProperty("staleAfterDays"));
  });
});

describe("a colleague at work on the same rubric", () => {
  it("is seen without a reload", async () => {
    const page = await openRubric(server);
    server.of("bant").write(setWeight("timing", 10)(server.of("bant").document), people.lea);
    await page.waitFor(() => expect(page.findByTestId(NumberInput, "weight-timing").props.value).toBe(10));
    expect(allText(page)).toContain("Léa Martin changed this just now.");
  });
});

describe("somebody who is no admin", () => {
  it("sees everything, can change nothing, and reads why", async () => {
    server.canEdit = false;
    const page = await openRubric(server);
    expect(allText(page)).toContain("only an admin of Assay can");
    expect(page.findAll(NumberInput).every(({ props }) => props.readOnly === true)).toBe(true);
    for (const act of ["publish", "discard", "add-gate", "import", "pin"]) {
      expect(page.maybeFindByTestId(Button, act), act).toBeNull();
    }
  });
});
