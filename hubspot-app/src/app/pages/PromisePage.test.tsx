import type { PromiseReply } from "@assay/shared/api/promise";
import { LineChart, LoadingSpinner, Select } from "@hubspot/ui-extensions";
import { expect, it, vi } from "vitest";
import { PromisePage } from "./PromisePage.tsx";
import { openPage, standInServer } from "./page-under-test.tsx";

const server = standInServer();

const monday = Date.UTC(2026, 7, 31);
const weekMs = 7 * 86_400_000;
const week = (index: number, delivered: number, owed?: number) => ({
  from: monday + index * weekMs,
  until: monday + (index + 1) * weekMs,
  delivered,
  ...(owed !== undefined && { owed }),
});
const told = (more: Partial<PromiseReply>): PromiseReply => ({
  ok: true,
  teams: [],
  zone: "UTC",
  weeks: [week(0, 12), week(1, 9, 10), week(2, 11, 10)],
  running: week(3, 4, 10),
  quarter: { ...week(0, 36, 130) },
  forecast: [],
  missingWeeks: 5,
  hasAgreement: true,
  ...more,
});

it("asks for a team's own promise where there is one, and says when it has ended", async () => {
  const teams = [{ id: "71", name: "North" }];
  server.answer = () => told({ teams });
  const page = openPage(PromisePage);
  await page.waitFor(() => expect(page.maybeFind(Select, { name: "agreement" })).not.toBeNull());
  server.answer = () => told({ teams, hasAgreement: false });
  page.find(Select, { name: "agreement" }).trigger("onChange", "71" as never);
  await page.waitFor(() => expect(server.asked.at(-1)?.url.searchParams.get("team")).toBe("71"));
  await page.waitFor(() => expect(page.text()).toContain("This team has no agreement of its own in force now"));
});

it("shows nothing of the agreement before while the chosen one's promise is on its way, nor when it cannot be read", async () => {
  const teams = [{ id: "71", name: "North" }];
  server.answer = () => told({ teams });
  const page = openPage(PromisePage);
  await page.waitFor(() => expect(page.text()).toContain("This quarter so far: 36 of 130 MQLs."));
  const { promise, resolve } = Promise.withResolvers<object>();
  server.answer = () => promise;
  page.find(Select, { name: "agreement" }).trigger("onChange", "71" as never);
  await page.waitFor(() => expect(page.maybeFind(LoadingSpinner)).not.toBeNull());
  expect(page.text()).not.toContain("36 of 130");
  expect(page.find(Select, { name: "agreement" }).props.value).toBe("71");
  resolve({ ok: false, code: "crm-silent", message: "HubSpot does not answer." });
  await page.waitFor(() => expect(page.text()).toContain("HubSpot does not answer."));
  expect(page.text()).not.toContain("36 of 130");
  server.answer = () => told({ teams });
  page.find(Select, { name: "agreement" }).trigger("onChange", "portal" as never);
  await page.waitFor(() => expect(page.text()).toContain("36 of 130"));
  expect(page.text()).not.toContain("HubSpot does not answer.");
});

it("keeps its figures while the same promise is read again each minute", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    server.answer = () => told({});
    const page = openPage(PromisePage);
    await page.waitFor(() => expect(page.rows()).toHaveLength(4));
    const { promise, resolve } = Promise.withResolvers<object>();
    server.answer = () => promise;
    vi.advanceTimersByTime(60_000);
    await page.waitFor(() => expect(server.asked).toHaveLength(2));
    expect(page.rows()).toHaveLength(4);
    resolve({ ok: false, code: "crm-silent", message: "HubSpot does not answer." });
    await page.waitFor(() => expect(page.text()).toContain("HubSpot does not answer."));
    expect(page.rows()).toHaveLength(4);
  } finally {
    vi.useRealTimers();
  }
});

it("says how many weeks held the promise, and shows each with what it owed", async () => {
  server.answer = () => told({});
  const page = openPage(PromisePage);
  await page.waitFor(() => expect(page.rows()).toHaveLength(4));
  expect(page.text()).toContain(
    "Full weeks that held the promise: 1 of 2. In all, marketing delivered 20 MQLs and owed 20.",
  );
  expect(page.text()).toContain("This quarter so far: 36 of 130 MQLs.");
  expect(page.text()).toContain("A forecast needs 8 full weeks: 5 are still missing.");
  expect(page.rows().map((row) => row.trim().replaceAll(/\s+/g, " "))).toEqual([
    "Sep 21 4 10 Running",
    "Sep 14 11 10 Held",
    "Sep 7 9 10 Missed",
    "Aug 31 12 – Nothing owed",
  ]);
  expect(page.find(LineChart).props.data).toHaveLength(5);
});

it("says in words whether the next week is expected to be enough", async () => {
  const next = { from: monday + 4 * weekMs, low: 7, middle: 9, high: 12, verdict: "uncertain" as const };
  server.answer = () => told({ forecast: [next], missingWeeks: 0 });
  const page = openPage(PromisePage);
  await page.waitFor(() => expect(page.rows()).toHaveLength(5));
  expect(page.text()).toContain("Next week brings 7 to 12 MQLs in 80 of 100 cases, 9 in the middle.");
  expect(page.text()).toContain("Whether that is enough is uncertain: the agreement asks for 10.");
  expect(page.rows()[0]).toMatch(/Sep 28 \(expected\)\s+7 to 12\s+10\s+Uncertain/);
});

it("says what to do while nobody is an MQL and nothing is agreed", async () => {
  server.answer = () => told({ weeks: [], running: week(0, 0), hasAgreement: false, missingWeeks: 8 });
  const page = openPage(PromisePage);
  await page.waitFor(() => expect(page.text()).toContain("Nobody has become an MQL yet"));
  expect(page.text()).toContain("An admin can draft one in the settings.");
  expect(page.maybeFind(LineChart)).toBeNull();
});
