import type { CoverageGroup, CoverageQuery, CoverageReply, CoveredStage } from "@assay/shared/api/funnel";
import type { Refusal } from "@assay/shared/api/result";
import { frameworkText } from "@assay/shared/framework/framework";
import { ownEntry } from "@assay/shared/own-entry";
import { countCoverage, type OwnerCoverage } from "../store/criterion-coverage.ts";
import { listOffered } from "./framework-lists.ts";
import { findFramework, usualFrameworks } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { listOwners } from "./listed-owners.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import { refuseFramework } from "./rubric-access.ts";
import type { Services } from "./services.ts";

type Team = NonNullable<CoverageGroup["team"]>;

/** Of the contacts in each stage, of how many each criterion of a framework is rated, by team. */
export async function readCoverage(
  services: Services,
  actor: Actor,
  { framework: asked, language }: CoverageQuery,
): Promise<CoverageReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const { queries } = services;
  const { tenantId } = actor;
  const framework = asked ?? (await usualFrameworks(queries, tenantId)).contact;
  const parts = await findFramework(queries, tenantId, framework);
  if (parts === undefined) return refuseFramework(framework, language);
  const { name, criteria } = frameworkText(parts.framework, language);
  const ids = criteria.map((criterion) => criterion.id);
  const [counted, listed, frameworks] = await Promise.all([
    countCoverage(queries, tenantId, framework, ids),
    listOwners(services, tenantId, language),
    listOffered(queries, tenantId),
  ]);
  if (!listed.ok) return listed;
  const teams = new Map(
    [...listed.owners].flatMap(
      ([
        id,
        {
          teams: [main],
        },
      ]) => (main ? [[id, main] as const] : []),
    ),
  );
  return {
    ok: true,
    framework: { id: framework, name },
    frameworks,
    criteria: criteria.map((criterion) => ({ id: criterion.id, name: criterion.name })),
    groups: joinTeams(counted, teams),
  };
}

/** What is counted by owner, by the owners' teams. */
function joinTeams(counted: readonly OwnerCoverage[], teams: ReadonlyMap<string, Team>): CoverageGroup[] {
  const byTeam = Map.groupBy(counted, ({ ownerId = "" }) => teams.get(ownerId)?.id);
  const groups = [...byTeam].flatMap(([teamId, ofTeam]) => {
    const team = [...teams.values()].find(({ id }) => id === teamId);
    return [...Map.groupBy(ofTeam, ({ stage }) => stage)].map(([stage, owners]) => joinOwners(team, stage, owners));
  });
  return groups.sort((one, other) => (one.team?.name ?? "\uffff").localeCompare(other.team?.name ?? "\uffff"));
}

function joinOwners(team: Team | undefined, stage: CoveredStage, owners: readonly OwnerCoverage[]): CoverageGroup {
  const rated: Record<string, number> = {};
  for (const owner of owners) {
    for (const [criterion, count] of Object.entries(owner.rated)) {
      rated[criterion] = (ownEntry(rated, criterion) ?? 0) + count;
    }
  }
  const records = owners.reduce((sum, owner) => sum + owner.records, 0);
  return { ...(team && { team: { id: team.id, name: team.name } }), stage, records, rated };
}
