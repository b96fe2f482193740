import type { ExitCount } from "@assay/shared/api/funnel";
import { BarChart } from "@hubspot/ui-extensions";
import { createPageRouter, PageRoutes } from "@hubspot/ui-extensions/pages";
import { expect, it } from "vitest";
import { openPage, standInServer } from "./page-under-test.tsx";
import { ReasonsPage } from "./ReasonsPage.tsx";

const server = standInServer();

const Routed = createPageRouter(
  <PageRoutes>
    <PageRoutes.Route path="/reasons" component={ReasonsPage} />
  </PageRoutes>,
);
const openReasons = (params = {}) => openPage(Routed, "en", { path: "/reasons", params });
const told = (exits: ExitCount[], total: number) => ({ ok: true, since: 0, total, exits, isCut: false });

it("says by what those came who left most, and why, and draws what the table holds", async () => {
  server.answer = () =>
    told(
      [
        { key: "email", kind: "reject", reason: "no-need", count: 6, of: 10 },
        { key: "email", kind: "disqualify", reason: "no-need", count: 3, of: 10 },
        { key: "email", kind: "nurture", count: 1, of: 10 },
        { key: "unknown", kind: "disqualify", reason: "timing", count: 2, of: 2 },
      ],
      12,
    );
  const page = openReasons();
  await page.waitFor(() => expect(page.rows()).toHaveLength(4));
  expect(page.rows()[0]).toMatch(/Email marketing\s+Sent back: has no need\s+6\s+60% \(31% to 83%\)/);
  expect(page.rows()[1]).toMatch(/Email marketing\s+Disqualified: No need\s+3/);
  expect(page.rows()[2]).toMatch(/Email marketing\s+Nurture\s+1/);
  expect(page.rows()[3]).toMatch(/Source unknown\s+Disqualified: Not now\s+2\s+100%/);
  expect(page.text()).toMatch(/Exits in the last 90 days: 12.+“Email marketing”: 83%.+“Sent back: has no need”, 60%/);
  expect(page.find(BarChart).props.data).toEqual([
    { group: "Email marketing", kind: "Sent back", count: 6 },
    { group: "Email marketing", kind: "Nurture", count: 1 },
    { group: "Email marketing", kind: "Disqualified", count: 3 },
    { group: "Source unknown", kind: "Sent back", count: 0 },
    { group: "Source unknown", kind: "Nurture", count: 0 },
    { group: "Source unknown", kind: "Disqualified", count: 2 },
  ]);
});

it("asks by campaign when its address says so", async () => {
  server.answer = () => told([{ kind: "nurture", count: 1, of: 1 }], 1);
  const page = openReasons({ by: "campaign", days: "365" });
  await page.waitFor(() => expect(page.rows()).toHaveLength(1));
  expect(page.rows()[0]).toContain("No campaign");
  expect(server.asked.at(-1)?.url.search).toBe("?days=365&by=campaign&language=en");
});

it("says what to do where nobody left", async () => {
  server.answer = () => told([], 0);
  const page = openReasons();
  await page.waitFor(() => expect(page.text()).toContain("Nobody left in this period"));
});
