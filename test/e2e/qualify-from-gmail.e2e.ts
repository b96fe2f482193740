import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  aThread,
  type Desk,
  openThread,
  type Sdr,
  sdrEmail,
  selectText,
  startSdr,
  waitForValue,
} from "../support/sdr.ts";
import { waitUntil } from "../support/wait-until.ts";

const gmail = "https://mail.google.com/mail/u/0/";
const quote = "40,000 is set aside";
const body = `We lose two days a month on this. The board wants it fixed before March, and ${quote}.`;
const ada = { name: "Ada Nobody", email: "ada@nobody.example" };

describe("an SDR qualifies a prospect from Gmail", () => {
  let sdr: Sdr;
  let desk: Desk;
  let person: Sdr["people"][number];
  beforeAll(async () => {
    sdr = await startSdr({
      site: "gmail",
      content: ([first = ada]) => ({
        me: sdrEmail,
        threads: [aThread("one", first, body), aThread("two", ada, "How does this work?")],
      }),
    });
    desk = sdr.desk;
    [person] = sdr.people as [typeof person];
  });
  afterAll(() => sdr?.close());

  it("finds a pill beside the sender", async () => {
    await desk.page.goto(`${gmail}#inbox/one`);
    await desk.overlay.find("button", "Assay: ?, Not graded");
    await desk.picture("gmail-pill");
  });

  it("grades BANT from the mail's body in at most 8 key presses, and the page hears none of them", async () => {
    await desk.page.locator(".a3s").click();
    await desk.heard();
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    const keys = ["2", "2", "3", "1"];
    await desk.press(...keys);
    await desk.overlay.find("group", /^Timing: 1, .*Saved$/);
    const presses = 1 + keys.length;
    process.stdout.write(`key presses from the mail to a saved BANT grade: ${presses}\n`);
    expect(presses).toBeLessThanOrEqual(8);
    await waitForValue(sdr, person, "assay_bant_timing", "1");
    expect(await sdr.propertiesOf(person)).toMatchObject({
      assay_score: "66.67",
      assay_grade: "A",
      assay_bant_budget: "2",
      assay_bant_authority: "2",
      assay_bant_need: "3",
      assay_bant_timing: "1",
    });
    expect(await desk.heard()).toEqual([]);
    await desk.overlay.find("button", "Assay: A, Excellent");
    await desk.picture("gmail-overlay");
    await desk.page.emulateMedia({ colorScheme: "dark" });
    await desk.picture("gmail-overlay-dark");
    await desk.page.emulateMedia({ colorScheme: "light" });
    await desk.press("Escape");
  });

  it("takes the selected text as evidence, with link, tier and date", async () => {
    await selectText(desk, ".a3s", quote);
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: 2/);
    await desk.press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "e");
    await desk.overlay.find("button", "Save evidence");
    await desk.picture("gmail-evidence");
    await desk.press("Enter");
    const evidence = await waitUntil("the server has the quote", async () => {
      const { assessment } = await sdr.rep.readAssessment(person.id);
      return assessment.ratings.budget?.evidence;
    });
    expect(evidence).toMatchObject({ tier: "stated", quote, link: `${gmail}#inbox/one` });
    expect(Date.now() - (evidence.saidAt ?? 0)).toBeLessThan(60_000);
    await desk.press("Escape");
    expect(await desk.heard()).toEqual([]);
  });

  it("puts the next question into the reply at the cursor, and the page's undo takes it back", async () => {
    await desk.page.getByRole("button", { name: "Reply" }).click();
    await desk.page.keyboard.type("Hello! Bye.");
    await desk.press("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: 2/);
    await desk.press("u");
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.overlay.click("button", "Into the reply");
    const box = desk.page.getByRole("textbox", { name: "Message Body" });
    // Editors keep a space at an edge as a no-break space.
    const written = async () => (await box.textContent())?.replaceAll("\u00a0", " ") ?? "";
    await waitUntil("the question is in the reply", async () => (await written()).includes("?"));
    expect(await written()).toMatch(/^Hello! .+\?Bye\.$/);
    await desk.picture("gmail-question");
    await desk.press("Control+z");
    await waitUntil("undo took it back", async () => (await written()) === "Hello! Bye.");
    await desk.overlay.click("button", "Close");
  });

  it("follows Gmail to another mail without a reload, and creates the contact once though clicked twice", async () => {
    await openThread(desk, "two");
    await desk.overlay.find("button", "Assay: ?, Not graded");
    await desk.overlay.click("button", "Assay: ?, Not graded");
    const { x, y } = await desk.overlay.middle("button", "Create contact");
    await desk.picture("gmail-create");
    await desk.page.mouse.dblclick(x, y);
    await desk.overlay.find("group", /^Budget: Unknown/);
    const { stack } = sdr;
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1000" });
    expect(results.filter(({ properties }) => properties.email === ada.email)).toHaveLength(1);
  });

  it("rates nobody once the page shows somebody else", async () => {
    await openThread(desk, "one");
    await desk.press("3");
    await desk.overlay.find("button", `Grade ${person.name}`);
    await desk.picture("gmail-moved");
    expect((await sdr.propertiesOf(person)).assay_bant_budget ?? "").toBe("");
    expect(await desk.overlay.has("group", /^Budget: 3/)).toBe(false);
  });

  it("offers what one person wrote as evidence for nobody else", async () => {
    await desk.overlay.click("button", "Close");
    await selectText(desk, ".a3s", quote);
    await desk.shortcut();
    await desk.overlay.find("button", /^Use the selected text as evidence for /);
    await openThread(desk, "two");
    await desk.overlay.click("button", `Grade ${ada.name}`);
    await desk.overlay.find("group", /^Budget: Unknown/);
    expect(await desk.overlay.has("button", /^Use the selected text/)).toBe(false);
    await desk.press("e");
    await desk.overlay.click("button", "Save evidence");
    await desk.press("2");
    const evidence = await waitUntil("the server has her budget", async () => {
      const { results } = await sdr.stack.emulator.listRecords(sdr.stack.portalId, "contacts", { limit: "1000" });
      const { id = "" } = results.find(({ properties }) => properties.email === ada.email) ?? {};
      return (await sdr.rep.readAssessment(id)).assessment.ratings.budget?.evidence;
    });
    expect(evidence).toEqual({ tier: "stated" });
  });

  it("left nothing in the page's console", () => {
    expect(desk.complaints).toEqual([]);
  });
});
