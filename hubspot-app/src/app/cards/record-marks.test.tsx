import { StageEvent } from "@assay/shared/pipeline/stage-event";
import { Button, hubspot } from "@hubspot/ui-extensions";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { allText, click, openCard } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

const hourMs = 3_600_000;

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.spyOn(hubspot, "fetch").mockImplementation(server.fetch as typeof hubspot.fetch);
});

describe("a locked record in the card", () => {
  const lock = { at: Date.now() - 2 * hourMs, reason: "Legal is looking at it", workflowId: "4711" };

  it("says who locked it and why, and is not to be rated", async () => {
    server.lock = { ...lock, canUnlock: false };
    const card = await openCard();
    expect(allText(card)).toContain("Locked by workflow 4711, 2 hours ago. Nobody can rate or move it.");
    expect(allText(card)).toContain("Legal is looking at it");
    expect(allText(card)).not.toContain("Only reading");
    expect(card.maybeFindByTestId(Button, "unlock")).toBeNull();
  });

  it("is unlocked by whoever may, and can be rated at once", async () => {
    server.lock = { ...lock, canUnlock: true };
    const card = await openCard();
    click(card, "unlock");
    await card.waitFor(() => expect(allText(card)).not.toContain("Locked by"));
    expect(server.writes).toEqual([]);
    expect(server.requests.some(({ path, method }) => path === "unlock" && method === "POST")).toBe(true);
  });

  it("stays locked, and says why, where it could not be unlocked", async () => {
    server.lock = { ...lock, canUnlock: true };
    server.refusing.push("unlock");
    const card = await openCard();
    click(card, "unlock");
    await card.waitFor(() => expect(allText(card)).toContain("Try again in a moment."));
    expect(allText(card)).toContain("Locked by");
  });
});

describe("a record that is asked for again", () => {
  it("says who asks and why", async () => {
    server.askedAgain = { at: Date.now() - hourMs, reason: "They opened a new office" };
    const card = await openCard();
    expect(allText(card)).toContain("A new qualification was asked for by a workflow, 1 hour ago.");
    expect(allText(card)).toContain("They opened a new office");
  });
});

describe("a move by a workflow", () => {
  it("is told as one, and as nobody's", async () => {
    const id = "019a0000-0000-7000-8000-000000000100";
    const move = { kind: "nominate", whyNow: "reply" };
    server.stage.push(StageEvent.parse({ id, move, at: Date.now(), surface: "workflow", follows: [] }));
    const card = await openCard();
    await card.waitFor(() => expect(allText(card)).toContain("by a workflow – replied"));
  });
});
