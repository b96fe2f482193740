import type { CapacityReply } from "@assay/shared/api/capacity";
import { BarChart, Button, NumberInput, StepperInput } from "@hubspot/ui-extensions";
import { expect, it } from "vitest";
import { CapacityPage } from "./CapacityPage.tsx";
import { openPage, standInServer } from "./page-under-test.tsx";

const server = standInServer();

const expected = (middle: number, spread: number) => ({ low: middle - spread, middle, high: middle + spread });
const line = (bar: number, supply: number, more: number) => ({
  bar,
  supply: expected(supply, 8),
  more: expected(more, more === 0 ? 0 : 6),
  staff: { needed: supply / 30, more: more / 30, isCovered: supply <= 60 },
});
const told = (more: Partial<CapacityReply> = {}): CapacityReply => ({
  ok: true,
  canEdit: true,
  hours: { value: { sdrs: 2, hoursPerWeek: 30, hoursPerMql: 1 }, by: { userId: "1", name: "Ana" }, at: 0 },
  bar: { engagement: 65, fit: "B" },
  lines: [line(58, 90, 40), line(60, 75, 25), line(65, 50, 0), line(70, 30, -20)],
  missingWeeks: 0,
  ...more,
});

const without = (part: "hours" | "bar", more: Partial<CapacityReply> = {}) => {
  const { [part]: _, ...rest } = told(more);
  return rest;
};

it("says what a lower and a higher bar would bring, and who they would need", async () => {
  server.answer = () => told();
  const page = openPage(CapacityPage);
  await page.waitFor(() => expect(page.rows()).toHaveLength(4));
  expect(page.text()).toContain("The agreement’s bar is at 65, with a fit of B or better.");
  expect(page.text()).toContain("a week brings 42 to 58 MQLs, which need 1.7 SDRs; you have 2.");
  expect(page.text()).toContain(
    "Lower the bar to 60 and you get 25 more a week (19 to 31), which needs 0.8 more SDRs.",
  );
  expect(page.rows()[0]).toMatch(/58\s+90 \(82 to 98\)\s+\+40\s+3\s+Too few/);
  expect(page.rows()[2]).toMatch(/65 \(now\)\s+50 \(42 to 58\)\s+0\s+1\.7\s+Enough/);
  expect(page.find(BarChart).props.data).toHaveLength(4);
  page.find(StepperInput).trigger("onChange", 70 as never);
  await page.waitFor(() => expect(page.text()).toContain("Raise the bar to 70 and you get 20 fewer a week (14 to 26)"));
  expect(server.asked.at(-1)?.url.searchParams.get("bar")).toBe("70");
});

it("takes the hours from an admin, and no nonsense", async () => {
  server.answer = () => without("hours");
  const page = openPage(CapacityPage);
  await page.waitFor(() => expect(page.text()).toContain("Nobody has entered the hours"));
  const [sdrs, week, mql] = page.findAll(NumberInput);
  sdrs?.trigger("onChange", 3 as never);
  week?.trigger("onChange", 200 as never);
  mql?.trigger("onChange", 1 as never);
  page.find(Button).trigger("onClick");
  await page.waitFor(() => expect(page.text()).toContain("hours above 0 and at most 168"));
  week?.trigger("onChange", 30 as never);
  page.find(Button).trigger("onClick");
  const hours = { sdrs: 3, hoursPerWeek: 30, hoursPerMql: 1 };
  await page.waitFor(() => expect(server.asked.map(({ body }) => body)).toContainEqual({ hours, language: "en" }));
});

it("says what is missing: a bar, or weeks", async () => {
  server.answer = () => without("hours", { lines: [], missingWeeks: 3, canEdit: false });
  const page = openPage(CapacityPage);
  await page.waitFor(() => expect(page.text()).toContain("3 are still missing"));
  expect(page.text()).toContain("An admin enters them.");
  expect(page.maybeFind(BarChart)).toBeNull();
  server.answer = () => without("bar", { lines: [], missingWeeks: 8 });
  const other = openPage(CapacityPage);
  await other.waitFor(() => expect(other.text()).toContain("The agreement sets no least engagement"));
});
