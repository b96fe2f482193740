import { LooksReply, type LookVerdict, VerdictReply } from "@assay/shared/api/outcomes";
import type { Ask } from "./ask.ts";
import { createEventId } from "./event-id.ts";

export type OutcomesServer = ReturnType<typeof createOutcomesServer>;

/** Our server, for second looks. */
export function createOutcomesServer(ask: Ask) {
  return {
    readLooks: () => ask(LooksReply, "second-looks"),
    say: (eventId: string, verdict: LookVerdict) => {
      const at = Date.now();
      return ask(VerdictReply, `second-looks/${eventId}`, { id: createEventId(at), verdict, at });
    },
  };
}
