import type { FunnelGroup } from "@assay/shared/api/funnel";
import { BarChart, Select } from "@hubspot/ui-extensions";
import { createPageRouter, PageRoutes } from "@hubspot/ui-extensions/pages";
import { expect, it } from "vitest";
import { FunnelPage } from "./FunnelPage.tsx";
import { openPage, standInServer } from "./page-under-test.tsx";

const server = standInServer();

const Routed = createPageRouter(
  <PageRoutes>
    <PageRoutes.Route path="/funnel" component={FunnelPage} />
  </PageRoutes>,
);
const openFunnel = (params = {}) => openPage(Routed, "en", { path: "/funnel", params });
const total = { mql: 12, sal: 8, sql: 2, opportunity: 0, open: 3 };
const told = (groups: FunnelGroup[], counts = total) => ({ ok: true, since: 0, total: counts, groups, isCut: false });

it("says how far MQLs came, and draws what the table holds", async () => {
  server.answer = () =>
    told([
      { key: "paid-search", mql: 10, sal: 8, sql: 2, opportunity: 0, open: 1 },
      { key: "unknown", mql: 2, sal: 0, sql: 0, opportunity: 0, open: 2 },
    ]);
  const page = openFunnel();
  await page.waitFor(() => expect(page.rows()).toHaveLength(3));
  expect(page.rows()[0]).toMatch(/Paid search\s+10\s+8\s+80% \(49% to 94%\)\s+2\s+25% \(\d+% to \d+%\)\s+0\s+0%/);
  expect(page.rows()[1]).toMatch(/Source unknown\s+2\s+0\s+0% \(0% to \d+%\)\s+0\s+0\s+2/);
  expect(page.text()).toMatch(/Of 12 MQLs of the last 90 days, 67% \(\d+% to \d+%\) were accepted\. Of 8 SALs, 25%/);
  expect(page.text()).toContain("Still under way, and may yet get further: 3.");
  expect(page.find(BarChart).props.data).toHaveLength(8);
});

it("asks for the period and the cut that its address names, and puts there what is chosen", async () => {
  server.answer = () => told([{ key: "spring", mql: 12, sal: 8, sql: 2, opportunity: 0, open: 3 }]);
  const page = openFunnel({ days: "30", by: "campaign" });
  await page.waitFor(() => expect(page.rows()).toHaveLength(2));
  expect(server.asked.at(-1)?.url.search).toBe("?days=30&by=campaign&language=en");
  page.find(Select, { name: "by" }).trigger("onChange", "team" as never);
  expect(page.mocks.actions.navigateToPage.calls).toEqual([[{ to: "/funnel", params: { days: "30", by: "team" } }]]);
});

it("says what to do where nobody became an MQL", async () => {
  server.answer = () => told([], { mql: 0, sal: 0, sql: 0, opportunity: 0, open: 0 });
  const page = openFunnel();
  await page.waitFor(() => expect(page.text()).toContain("Choose a longer period"));
  expect(page.maybeFind(BarChart)).toBeNull();
  expect(page.find(Select, { name: "period" }).props.value).toBe(90);
});

it("tells whoever is no manager so", async () => {
  server.answer = () => ({ ok: false, code: "not-manager", message: "This page is for managers." });
  const page = openFunnel();
  await page.waitFor(() => expect(page.text()).toContain("This page is for managers."));
});
