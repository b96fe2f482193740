import type { QueueRecord } from "@assay/shared/api/sla";
import { Alert, Button, Link, StatusTag } from "@hubspot/ui-extensions";
import { describe, expect, it } from "vitest";
import { openPage, standInServer } from "./page-under-test.tsx";
import { QueuePage } from "./QueuePage.tsx";

const minuteMs = 60_000;

const server = standInServer();

const touches = { outcome: "running", calls: 1, emails: 0, callsOwed: 3, emailsOwed: 3, until: Date.UTC(2027, 0, 5) };

/** A record whose first touch is due in so many minutes. */
function waits(objectId: string, minutes: number, changes: Partial<QueueRecord> = {}): QueueRecord {
  const dueAt = Date.now() + minutes * minuteMs;
  const outcome = minutes < 0 ? "broken" : "running";
  const clock = { startedAt: dueAt - 60 * minuteMs, version: 1, outcome, dueAt, touches } as QueueRecord["clock"];
  return {
    objectId,
    name: `Lead ${objectId}`,
    stage: "mql",
    since: dueAt - 60 * minuteMs,
    isMine: true,
    clock,
    ...changes,
  };
}

const queue = (records: QueueRecord[], more: object = {}) => ({
  ...{ ok: true, records, isCut: false, hasAgreement: true },
  ...more,
});

const openQueue = (locale?: string) => openPage(QueuePage, locale);

describe("my queue", () => {
  it("says of each record how long there is left, in the server's order, and opens it", async () => {
    server.answer = () => queue([waits("1", -95), waits("2", 12, { company: "Norte", grade: "B", isMine: false })]);
    const page = openQueue();
    await page.waitFor(() => expect(page.rows()).toHaveLength(2));
    expect(page.rows()[0]).toMatch(/Lead 1.*First touch was due .*1 hr 35 min ago.*Calls 1 of 3, emails 0 of 3/);
    expect(page.rows()[1]).toMatch(/Lead 2\s+Norte · Grade B\s+Nobody’s yet.*First touch by .*in 12 min/);
    expect(page.findAll(Link).map(({ props }) => props.href)).toMatchObject([
      { url: expect.stringMatching(/\/record\/0-1\/1$/) },
      { url: expect.stringMatching(/\/record\/0-1\/2$/) },
    ]);
    const variants = page.findAll(StatusTag).map(({ props }) => props.variant);
    expect(variants).toEqual(
      ["danger", "default", "success", "danger", "info", "warning"].map((one) => (one === "default" ? undefined : one)),
    );
  });

  it("speaks the person's language", async () => {
    server.answer = () => queue([waits("1", 125)]);
    const page = openQueue("fr");
    await page.waitFor(() => expect(page.rows()).toHaveLength(1));
    expect(page.rows()[0]).toMatch(/Premier contact d’ici 2 h 5 min \(/);
    expect(server.asked[0]?.url.href).toContain("sla/queue?language=fr");
  });

  it("says that a first touch was made, that a record sleeps, and that there is no clock", async () => {
    const clock = { startedAt: Date.now() - minuteMs, version: 1, touches: { ...touches, outcome: "kept" as const } };
    const kept = { ...clock, outcome: "kept" as const, touchedAt: Date.now() };
    const paused = { ...clock, outcome: "paused" as const };
    const { clock: _, ...bare } = waits("3", 1);
    server.answer = () => queue([waits("1", 1, { clock: kept }), waits("2", 1, { clock: paused }), bare]);
    const page = openQueue();
    await page.waitFor(() => expect(page.rows()).toHaveLength(3));
    expect(page.rows()[0]).toContain("First touch in time");
    expect(page.rows()[1]).toContain("stands still");
    expect(page.rows()[2]).toContain("No clock");
  });

  it("says what will stand there while nobody waits, and that no agreement is signed", async () => {
    server.answer = () => queue([], { hasAgreement: false });
    const page = openQueue();
    await page.waitFor(() => expect(page.text()).toContain("Nobody waits for you"));
    expect(page.find(Alert).props.title).toContain("signed no agreement yet");
  });

  it("that cannot be read says why, and is read again on demand", async () => {
    server.answer = () => ({ ok: false, code: "crm-away", message: "HubSpot did not answer." });
    const page = openQueue();
    await page.waitFor(() => expect(page.text()).toContain("HubSpot did not answer."));
    server.answer = () => queue([waits("1", 5)]);
    page.findByTestId(Button, "read-again").trigger("onClick");
    await page.waitFor(() => expect(page.rows()).toHaveLength(1));
  });
});
