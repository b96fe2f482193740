import { CapacityReply } from "@assay/shared/api/capacity";
import { PromiseReply } from "@assay/shared/api/promise";
import type { SdrHours } from "@assay/shared/pipeline/capacity";
import type { Ask } from "./ask.ts";

export type CapacityServer = ReturnType<typeof createCapacityServer>;

/** Our server, for the pages about what marketing delivers. */
export function createCapacityServer(ask: Ask) {
  return {
    /** Of a team's own agreement, by the team's id; absent = of the portal's. */
    readPromise: (team: string | undefined) =>
      ask(PromiseReply, team === undefined ? "promise" : `promise?team=${encodeURIComponent(team)}`),
    readCapacity: (bar: number | undefined) =>
      ask(CapacityReply, bar === undefined ? "capacity" : `capacity?bar=${bar}`),
    saveHours: (hours: SdrHours) => ask(CapacityReply, "capacity/hours", { hours }),
  };
}
