import { SlaQueueReply, TeamSlaReply } from "@assay/shared/api/sla";
import type { Ask } from "./ask.ts";

export type SlaServer = ReturnType<typeof createSlaServer>;

/** Our server, for the pages about the agreement's clocks. */
export function createSlaServer(ask: Ask) {
  return {
    readQueue: () => ask(SlaQueueReply, "sla/queue"),
    /** Clocks under a team's own agreement, by its id; '' = under the portal's; absent = under any. */
    readTeam: (days: number, team: string | undefined) =>
      ask(TeamSlaReply, `sla/team?days=${days}${team === undefined ? "" : `&team=${encodeURIComponent(team)}`}`),
  };
}
