import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const need = "Need";

describe("two reps rate one criterion, one of them offline", () => {
  let stack: Stack;
  let browser: Browser;
  let contactId: string;
  let ann: CardPage;
  let ben: CardPage;
  let rep: Rep;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts: 20 }), launchChromium()]);
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "3" });
    contactId = results[2]?.id ?? "";
    const [user] = stack.users;
    if (user === undefined) throw new Error("the portal has no users");
    rep = createRep(stack.callAsCard, user);
    const another = stack.users.findIndex(({ locale, userId }) => locale.startsWith("en") && userId !== user.userId);
    const where = { objectType: "contact", objectId: contactId } as const;
    [ann, ben] = await Promise.all([
      openCard(browser, stack, where),
      openCard(browser, stack, where, { user: another }),
    ]);
    await Promise.all([ann, ben].map((card) => card.chosen(need, "Unknown").waitFor()));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("what the one without a connection rates is kept on screen, and said to be unsaved", async () => {
    await ben.context.setOffline(true);
    await ben.level(need, "0 No").click();
    await ben.page.getByText("Not saved: Need").first().waitFor();
    expect((await rep.readAssessment(contactId)).assessment.version).toBe(0);
  });

  it("meanwhile the other's rating counts", async () => {
    await ann.level(need, "3").click();
    await ann.page.getByText("Written to HubSpot").waitFor();
    expect((await rep.readAssessment(contactId)).assessment.ratings.need?.level).toBe(3);
  });

  it("two hours later, the late one is kept as contested: nothing lost, nothing overruled", async () => {
    // Only the server's clock and the version seen decide; both are as they would be after any wait.
    await ben.context.setOffline(false);
    await ben.page.getByRole("button", { name: "Retry", exact: true }).click();
    await ben.page.getByText("Two ratings disagree: pick one").waitFor();
    const { assessment } = await rep.readAssessment(contactId);
    expect(assessment.ratings.need?.level).toBe(3);
    expect(assessment.contested.need?.map(({ level }) => level)).toEqual([0]);
    const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contactId);
    expect(properties.assay_bant_need).toBe("3");
  });

  it("the other learns of it too, and either may settle it", async () => {
    await ann.page.reload();
    await ann.page.getByText("Two ratings disagree: pick one").waitFor();
    await ann.page.getByRole("button", { name: "Use 0 No", exact: true }).click();
    await ann.chosen(need, "0 No").waitFor();
    await waitUntil("the picked rating counts, and HubSpot has it", async () => {
      const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contactId);
      return properties.assay_bant_need === "0";
    });
    const { assessment } = await rep.readAssessment(contactId);
    expect(assessment.contested).toEqual({});
    expect((await rep.readHistory(contactId)).map(({ level }) => level)).toEqual([0, 0, 3]);
  });

  it("who comes back is told what changed", async () => {
    await ben.page.reload();
    await ben.page.getByText(/changes since you looked/).waitFor();
  });
});
