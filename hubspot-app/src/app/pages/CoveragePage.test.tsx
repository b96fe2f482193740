import type { CoverageGroup } from "@assay/shared/api/funnel";
import { Select } from "@hubspot/ui-extensions";
import { createPageRouter, PageRoutes } from "@hubspot/ui-extensions/pages";
import { expect, it } from "vitest";
import { CoveragePage } from "./CoveragePage.tsx";
import { openPage, standInServer } from "./page-under-test.tsx";

const server = standInServer();

const Routed = createPageRouter(
  <PageRoutes>
    <PageRoutes.Route path="/coverage" component={CoveragePage} />
  </PageRoutes>,
);
const openCoverage = (params = {}) => openPage(Routed, "en", { path: "/coverage", params });
const north = { id: "7", name: "North" };
const groups: CoverageGroup[] = [
  { team: north, stage: "mql", records: 10, rated: { need: 8, budget: 2 } },
  { team: north, stage: "sal", records: 4, rated: { need: 4, budget: 2 } },
  { stage: "mql", records: 10, rated: { need: 1, budget: 0 } },
];
const told = (of: CoverageGroup[]) => ({
  ok: true,
  framework: { id: "bant", name: "BANT" },
  frameworks: [{ id: "bant", name: "BANT" }],
  criteria: [
    { id: "budget", name: "Budget" },
    { id: "need", name: "Need" },
  ],
  groups: of,
});

it("shows of how many in each stage each criterion is rated, and names the one that is known least", async () => {
  server.answer = () => told(groups);
  const page = openCoverage();
  await page.waitFor(() => expect(page.rows()).toHaveLength(2));
  expect(page.rows()[0]).toMatch(/Budget\s+10% · 2 of 20\s+50% · 2 of 4\s+–\s+–/);
  expect(page.rows()[1]).toMatch(/Need\s+45% · 9 of 20\s+100% · 4 of 4\s+–\s+–/);
  expect(page.text()).toMatch(/Known least is “Budget”: of 24 contacts it is rated for 17% \(7% to 36%\)/);
});

it("shows one team's stages, or the teams in one stage, as its address says", async () => {
  server.answer = () => told(groups);
  const own = openCoverage({ team: "7" });
  await own.waitFor(() => expect(own.rows()[0]).toMatch(/Budget\s+20% · 2 of 10\s+50%/));
  const teams = openCoverage({ compare: "teams", stage: "mql" });
  await teams.waitFor(() => expect(teams.rows()[0]).toMatch(/Budget\s+20% · 2 of 10\s+0% · 0 of 10/));
  expect(teams.text()).toMatch(/Criterion\s+North\s+No team/);
  teams.find(Select, { name: "stage" }).trigger("onChange", "all" as never);
  expect(teams.mocks.actions.navigateToPage.calls.at(-1)?.[0]?.params).toEqual({ compare: "teams", stage: "" });
});

it("counts a criterion by whatever id an admin gave it", async () => {
  const counted = groups.map((group) => ({ ...group, rated: { constructor: 1 } }));
  server.answer = () => ({
    ...told(counted),
    criteria: [
      { id: "constructor", name: "Builder" },
      { id: "value-of", name: "Value" },
    ],
  });
  const page = openCoverage();
  await page.waitFor(() => expect(page.rows()[0]).toMatch(/Builder\s+10% · 2 of 20\s+25% · 1 of 4/));
});

it("says what to do where nobody is on the way", async () => {
  server.answer = () => told([]);
  const page = openCoverage();
  await page.waitFor(() => expect(page.text()).toContain("Make contacts MQLs"));
});
