import {
  BulkReply,
  type GradeListRequest,
  GradingReply,
  ListsReply,
  TicketReply,
  type TicketWish,
} from "@assay/shared/api/bulk";
import type { Ask } from "./ask.ts";

export type BulkServer = ReturnType<typeof createBulkServer>;

/** Our server, for files and lists. */
export function createBulkServer(ask: Ask) {
  return {
    read: () => ask(BulkReply, "bulk"),
    askTicket: (wish: TicketWish) => ask(TicketReply, "tickets", { wish }),
    findLists: (text: string) => ask(ListsReply, `lists?text=${encodeURIComponent(text)}`),
    gradeList: (id: GradeListRequest["id"], listId: string) => ask(GradingReply, "list-gradings", { id, listId }),
    stopGrading: (id: string) => ask(GradingReply, `list-gradings/${id}/cancel`, {}),
  };
}
