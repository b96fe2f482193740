import { CoverageReply, ExitsReply, FunnelReply } from "@assay/shared/api/funnel";
import type { Ask } from "./ask.ts";

export type FunnelServer = ReturnType<typeof createFunnelServer>;

/** Our server, for the pages about the funnel. */
export function createFunnelServer(ask: Ask) {
  return {
    readFunnel: (days: number, by: string) => ask(FunnelReply, `funnel?days=${days}&by=${encodeURIComponent(by)}`),
    readExits: (days: number, by: string) => ask(ExitsReply, `funnel/exits?days=${days}&by=${encodeURIComponent(by)}`),
    readCoverage: (framework: string | undefined) =>
      ask(
        CoverageReply,
        framework === undefined ? "funnel/coverage" : `funnel/coverage?framework=${encodeURIComponent(framework)}`,
      ),
  };
}
