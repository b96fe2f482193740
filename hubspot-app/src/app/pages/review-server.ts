import { ReviewReply } from "@assay/shared/api/review";
import type { Ask } from "./ask.ts";
import { createEventId } from "./event-id.ts";

export type ReviewServer = ReturnType<typeof createReviewServer>;

/** Our server, for the quarter's review. */
export function createReviewServer(ask: Ask) {
  return {
    read: (quarter: string | undefined) =>
      ask(ReviewReply, quarter === undefined ? "review" : `review?quarter=${quarter}`),
    prepare: (quarter: string) => ask(ReviewReply, "review/prepare", { id: createEventId(Date.now()), quarter }),
    sign: (quarter: string, number: number) => ask(ReviewReply, "review/sign", { quarter, number }),
  };
}
