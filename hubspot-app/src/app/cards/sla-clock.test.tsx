import { StageEvent } from "@assay/shared/pipeline/stage-event";
import { hubspot } from "@hubspot/ui-extensions";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { allText, openCard } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

const minuteMs = 60_000;

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.spyOn(hubspot, "fetch").mockImplementation(server.fetch as typeof hubspot.fetch);
});

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

function becameMql() {
  const id = "019a0000-0000-7000-8000-000000000100";
  const move = { kind: "nominate", whyNow: "reply" };
  server.stage.push(
    StageEvent.parse({ id, move, by: "102", at: Date.now() - 20 * minuteMs, surface: "card", follows: [] }),
  );
}

describe("the clock in the card", () => {
  it("says how long there is left, and what is owed", async () => {
    becameMql();
    const dueAt = Date.now() + 40 * minuteMs + 5_000;
    const touches = { outcome: "running" as const, calls: 0, emails: 1, callsOwed: 3, emailsOwed: 3 };
    server.clock = { startedAt: dueAt - 60 * minuteMs, version: 1, outcome: "running", dueAt, touches };
    const card = await openCard();
    await card.waitFor(() => expect(plain(allText(card))).toMatch(/First touch by .*, in 40 min/));
    expect(plain(allText(card))).toContain("Calls 0 of 3, emails 1 of 3");
  });

  it("is not there where none runs", async () => {
    becameMql();
    const card = await openCard();
    await card.waitFor(() => expect(allText(card)).toContain("MQL"));
    expect(allText(card)).not.toContain("First touch");
  });
});
