import { PairedReply } from "@assay/shared/api/pairing";
import { ObjectType } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { DoneReply, DraftReply, RubricListReply, type SaveDraftRequest } from "@assay/shared/api/rubrics";
import { SyncHealthReply } from "@assay/shared/api/sync-health";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import type * as z from "zod/mini";
import type { Ask } from "./ask.ts";
import { createEventId } from "./event-id.ts";

export type StartServer = ReturnType<typeof createStartServer>;

/** Our server, for the pages that lead an admin. */
export function createStartServer(ask: Ask) {
  return {
    readSyncHealth: () => ask(SyncHealthReply, "sync-health"),
    retrySync: () => ask(DoneReply, "sync-health/retry", {}),
    renameProperty: (property: string, name: string) => ask(DoneReply, "sync-health/names", { property, name }),
    readPaired: () => ask(PairedReply, "pairing-codes"),
    listRubrics: () => ask(RubricListReply, "rubrics"),
    saveDraft: (document: DraftDocument, seen: Pick<SaveDraftRequest, "basedOn" | "inForce">) =>
      ask(DraftReply, `rubrics/${document.framework}/draft`, { document, ...seen }),
    /** For contacts and deals alike. */
    makeUsual: async (framework: FrameworkId) => {
      let reply: z.infer<typeof DoneReply> | Refusal = { ok: true };
      for (const objectType of ObjectType.options) {
        if (reply.ok)
          reply = await ask(DoneReply, "usual-framework", { id: createEventId(Date.now()), objectType, framework });
      }
      return reply;
    },
  };
}
