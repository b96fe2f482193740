import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aThread, type KnownPerson, openThread, type Sdr, sdrEmail, startSdr, waitForValue } from "../support/sdr.ts";
import { waitUntil } from "../support/wait-until.ts";

const gmail = "https://mail.google.com/mail/u/0/";
const purse = "The board has approved a budget of 40,000 euros for this.";
const letters = {
  english: `${purse} I make the final decision on this purchase myself.`,
  french:
    "Bonjour, merci pour votre message. Nous aimerions en savoir plus sur votre offre, car le sujet nous intéresse.",
};

describe("an SDR has an email read", () => {
  let sdr: Sdr;
  let mina: KnownPerson;
  let luc: KnownPerson;
  beforeAll(async () => {
    sdr = await startSdr({
      site: "gmail",
      content: ([one, two]) => ({
        me: sdrEmail,
        threads: [
          aThread("one", one as KnownPerson, letters.english),
          aThread("two", two as KnownPerson, letters.french),
        ],
      }),
    });
    [mina, luc] = sdr.people as [KnownPerson, KnownPerson];
    await sdr.desk.page.goto(`${gmail}#inbox/one`);
    await sdr.desk.overlay.find("button", "Assay: ?, Not graded");
  });
  afterAll(() => sdr?.close());

  it("shows what the mail supports, each level with its sentence, and rates nothing by itself", async () => {
    const { desk } = sdr;
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.press("r");
    await desk.overlay.find("heading", "Suggestions: 2");
    await desk.overlay.find("button", "Accept Budget: 3");
    await desk.overlay.find("button", "Accept Authority: 3");
    await desk.overlay.find("StaticText", purse);
    await desk.picture("gmail-suggestions");
    expect(await sdr.rep.readHistory(mina.id)).toEqual([]);
    expect(await desk.heard()).toEqual([]);
  });

  it("rates by what is accepted, with the sentence, its tier and the mail's link as evidence", async () => {
    const { desk, rep } = sdr;
    await desk.press("Enter");
    await desk.overlay.find("group", /^Budget: 3, .*Saved$/);
    await waitForValue(sdr, mina, "assay_bant_budget", "3");
    const { evidence } = (await rep.readAssessment(mina.id)).assessment.ratings.budget ?? {};
    expect(evidence).toMatchObject({ tier: "stated", quote: purse, link: `${gmail}#inbox/one` });
    expect((await sdr.propertiesOf(mina)).assay_bant_authority ?? "").toBe("");
    await desk.press("Enter");
    await waitForValue(sdr, mina, "assay_bant_authority", "3");
    await desk.picture("gmail-suggestions-accepted");
    await desk.press("Escape", "Escape");
    expect(await desk.heard()).toEqual([]);
  });

  it("says so when no sentence supports a level", async () => {
    const { desk } = sdr;
    await openThread(desk, "two");
    await desk.overlay.find("button", "Assay: ?, Not graded");
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.overlay.click("button", /^Read this email/);
    await desk.overlay.find("StaticText", "No sentence here supports a level clearly enough.");
    await desk.press("Escape", "Escape");
  });

  it("says while a reply is written what the thread leaves unknown, and asks it in the reply's language", async () => {
    const { desk } = sdr;
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.page.getByRole("button", { name: "Reply" }).click();
    await desk.overlay.find("heading", "This thread leaves unknown");
    await desk.picture("gmail-unknown");
    await desk.page.keyboard.type("Bonjour. À bientôt");
    for (const _ of "À bientôt") await desk.page.keyboard.press("ArrowLeft");
    await desk.overlay.click("button", "Into the reply");
    const box = desk.page.getByRole("textbox", { name: "Message Body" });
    const written = async () => (await box.textContent())?.replaceAll("\u00a0", " ") ?? "";
    await waitUntil("the question is in the reply", async () => (await written()).includes("?"));
    expect(await written()).toMatch(/^Bonjour\. Pourquoi .+\?À bientôt$/);
    await desk.overlay.find("StaticText", "It is in your reply, in French.");
    await desk.picture("gmail-unknown-inserted");
    await desk.page.keyboard.press("Control+z");
    await waitUntil("undo took it back", async () => (await written()) === "Bonjour. À bientôt");
    expect(await sdr.rep.readHistory(luc.id)).toEqual([]);
  });

  it("left nothing in the page's console", () => {
    expect(sdr.desk.complaints).toEqual([]);
  });
});
