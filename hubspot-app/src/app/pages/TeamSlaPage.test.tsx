import type { RepSla } from "@assay/shared/api/sla";
import { BarChart, LoadingSpinner, Select } from "@hubspot/ui-extensions";
import { expect, it } from "vitest";
import { openPage, standInServer } from "./page-under-test.tsx";
import { TeamSlaPage } from "./TeamSlaPage.tsx";

const server = standInServer();

const rep = (name: string | undefined, kept: number, broken: number): RepSla => ({
  ...(name !== undefined && { name, ownerId: name }),
  ...{ kept, broken, running: 1, paused: 0, calledOff: 2 },
});
const told = (reps: RepSla[]) => ({ ok: true, since: 0, reps, teams: [], hasAgreement: true });

const openTeam = () => openPage(TeamSlaPage);

it("counts each rep's clocks, says what they come to, and draws what the table holds", async () => {
  server.answer = () => told([rep("Ana", 8, 2), rep(undefined, 0, 0)]);
  const page = openTeam();
  await page.waitFor(() => expect(page.rows()).toHaveLength(3));
  expect(page.rows()[0]).toMatch(/Ana\s+8\s+2\s+1\s+0\s+2\s+80% \(49% to 94%\)/);
  expect(page.rows()[1]).toMatch(/Nobody’s contacts\s+0\s+0\s+1\s+0\s+2\s+–/);
  expect(page.rows()[2]).toMatch(/All\s+8\s+2\s+2\s+0\s+4\s+80%/);
  expect(page.text()).toContain("First touches in time: 8 of 10");
  expect(page.find(BarChart).props.data).toEqual([
    { rep: "Ana", outcome: "Kept", count: 8 },
    { rep: "Ana", outcome: "Broken", count: 2 },
  ]);
});

it("asks for the period that is chosen", async () => {
  server.answer = () => told([rep("Ana", 1, 0)]);
  const page = openTeam();
  await page.waitFor(() => expect(page.rows()).toHaveLength(2));
  page.find(Select, { name: "period" }).trigger("onChange", 90 as never);
  await page.waitFor(() => expect(server.asked.at(-1)?.url.href).toContain("days=90"));
});

it("asks for the clocks under one agreement where teams have their own", async () => {
  server.answer = () => ({ ...told([rep("Ana", 1, 0)]), teams: [{ id: "71", name: "North" }] });
  const page = openTeam();
  await page.waitFor(() => expect(page.maybeFind(Select, { name: "agreement" })).not.toBeNull());
  const asked = () => server.asked.at(-1)?.url.searchParams.get("team");
  expect(asked()).toBeNull();
  page.find(Select, { name: "agreement" }).trigger("onChange", "portal" as never);
  await page.waitFor(() => expect(asked()).toBe(""));
  page.find(Select, { name: "agreement" }).trigger("onChange", "71" as never);
  await page.waitFor(() => expect(asked()).toBe("71"));
});

it("shows no counts of the agreement before under the one that is chosen", async () => {
  const teams = [{ id: "71", name: "North" }];
  server.answer = () => ({ ...told([rep("Ana", 1, 0)]), teams });
  const page = openTeam();
  await page.waitFor(() => expect(page.rows()).toHaveLength(2));
  const { promise, resolve } = Promise.withResolvers<object>();
  server.answer = () => promise;
  page.find(Select, { name: "agreement" }).trigger("onChange", "71" as never);
  await page.waitFor(() => expect(page.maybeFind(LoadingSpinner)).not.toBeNull());
  expect(page.text()).not.toContain("Ana");
  expect(page.find(Select, { name: "agreement" }).props.value).toBe("71");
  resolve({ ...told([rep("Ben", 2, 0)]), teams });
  await page.waitFor(() => expect(page.text()).toContain("Ben"));
});

it("says that nothing has fallen due, and draws nothing then", async () => {
  server.answer = () => told([rep("Ana", 0, 0)]);
  const page = openTeam();
  await page.waitFor(() => expect(page.text()).toContain("No first touch has fallen due"));
  expect(page.maybeFind(BarChart)).toBeNull();
});

it("tells whoever is no manager so", async () => {
  server.answer = () => ({ ok: false, code: "not-manager", message: "This page is for managers." });
  const page = openTeam();
  await page.waitFor(() => expect(page.text()).toContain("This page is for managers."));
});
