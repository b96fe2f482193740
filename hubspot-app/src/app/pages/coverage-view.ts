import { type CoverageGroup, type CoverageReply, CoveredStage } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { ownEntry } from "@assay/shared/own-entry";

/** What the columns are: the stages of one team or all, or the teams in one stage or all. */
export type CoverageView =
  | { readonly compare: "stages"; readonly team: string | undefined }
  | { readonly compare: "teams"; readonly stage: CoveredStage | undefined };

/** One column of the map: some records, and of how many of them each criterion is rated. */
export interface CoverageColumn {
  readonly key: string;
  readonly name: string;
  readonly records: number;
  readonly rated: Readonly<Record<string, number>>;
}

/** Stands in the address for those who are in no team; a team's id is a number. */
export const noTeam = "none";

/** By a page's address. */
export function readView(params: Readonly<Record<string, string>>): CoverageView {
  if (params.compare !== "teams") return { compare: "stages", team: params.team || undefined };
  return { compare: "teams", stage: CoveredStage.options.find((stage) => stage === params.stage) };
}

/** Every team of the map, and the one that is none. */
export function teamsOf({ coverage }: FunnelText, { groups }: CoverageReply): { id: string; name: string }[] {
  const teams = new Map(groups.map(({ team }) => [team?.id ?? noTeam, team?.name ?? coverage.noTeam]));
  return [...teams].map(([id, name]) => ({ id, name }));
}

/** The columns of a view, in the order of stages or of teams. */
export function columnsOf(text: FunnelText, view: CoverageView, told: CoverageReply): CoverageColumn[] {
  if (view.compare === "teams") {
    const inStage = told.groups.filter(({ stage }) => view.stage === undefined || stage === view.stage);
    return teamsOf(text, told).map(({ id, name }) =>
      joinGroups(
        id,
        name,
        inStage.filter(({ team }) => (team?.id ?? noTeam) === id),
      ),
    );
  }
  const ofTeam = told.groups.filter(({ team }) => view.team === undefined || (team?.id ?? noTeam) === view.team);
  return CoveredStage.options.map((stage) =>
    joinGroups(
      stage,
      text.funnel.stages[stage],
      ofTeam.filter((group) => group.stage === stage),
    ),
  );
}

function joinGroups(key: string, name: string, groups: readonly CoverageGroup[]): CoverageColumn {
  const rated: Record<string, number> = {};
  for (const group of groups) {
    for (const [criterion, count] of Object.entries(group.rated)) {
      rated[criterion] = (ownEntry(rated, criterion) ?? 0) + count;
    }
  }
  return { key, name, records: groups.reduce((sum, { records }) => sum + records, 0), rated };
}

/** The criterion that is rated for fewest, and for how many; absent = each is rated for everybody. */
export function leastKnown(
  criteria: CoverageReply["criteria"],
  columns: readonly CoverageColumn[],
): { readonly name: string; readonly rated: number } | undefined {
  const counted = criteria.map(({ id, name }) => ({
    name,
    rated: columns.reduce((sum, column) => sum + (ownEntry(column.rated, id) ?? 0), 0),
  }));
  const records = columns.reduce((sum, column) => sum + column.records, 0);
  const [least] = counted.sort((one, other) => one.rated - other.rated);
  return least !== undefined && least.rated < records ? least : undefined;
}
