import { AssessmentReply } from "@assay/shared/api/assessment";
import { BriefNoteReply, type BriefNoteRequest } from "@assay/shared/api/brief";
import { ChooseFrameworkReply, type ChooseFrameworkRequest } from "@assay/shared/api/framework-choice";
import { HistoryReply } from "@assay/shared/api/history";
import { LookReply, type LookRequest } from "@assay/shared/api/look";
import { type ClearRequest, ConflictReply, RateReply, type RateRequest } from "@assay/shared/api/rating";
import type { RecordPath } from "@assay/shared/api/record";
import { RelatedReply } from "@assay/shared/api/related";
import type { Refusal, Result } from "@assay/shared/api/result";
import { DoneReply } from "@assay/shared/api/rubrics";
import { RecordSlaReply } from "@assay/shared/api/sla";
import {
  DataCheckReply,
  GateReply,
  MoveConflict,
  MoveReply,
  type MoveRequest,
  StageReply,
} from "@assay/shared/api/stages";
import { SuggestReply, type SuggestRequest } from "@assay/shared/api/suggestion";
import { SyncReply } from "@assay/shared/api/sync";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Change } from "./change.ts";
import type { Line, Schema } from "./server.ts";

/** What can be asked and done about one record. */
export interface RecordServer {
  /** Without a framework: the one in use. */
  read(framework?: FrameworkId): Promise<Result<AssessmentReply>>;
  send(framework: FrameworkId, change: Change): Promise<RateReply | ConflictReply | Refusal>;
  sync(): Promise<Result<SyncReply>>;
  /** Newest first; `before` is the last reply's `nextBefore`. */
  history(framework: FrameworkId, before?: number): Promise<Result<HistoryReply>>;
  related(framework: FrameworkId): Promise<Result<RelatedReply>>;
  look(seen: Omit<LookRequest, "language">): Promise<Result<LookReply>>;
  suggest(notes: Omit<SuggestRequest, "language">): Promise<Result<SuggestReply>>;
  choose(choice: Omit<ChooseFrameworkRequest, "language">): Promise<Result<ChooseFrameworkReply>>;
  stage(): Promise<Result<StageReply>>;
  move(request: Omit<MoveRequest, "language" | "surface">): Promise<MoveReply | MoveConflict | GateReply | Refusal>;
  checkData(): Promise<Result<DataCheckReply>>;
  noteBrief(brief: Omit<BriefNoteRequest, "language">): Promise<Result<BriefNoteReply>>;
  sla(): Promise<Result<RecordSlaReply>>;
  unlock(): Promise<Result<DoneReply>>;
}

const RateAnswer: Schema<RateReply | ConflictReply> = {
  safeParse: (body) => {
    const reply = RateReply.safeParse(body);
    return reply.success ? reply : ConflictReply.safeParse(body);
  },
};

const MoveAnswer: Schema<MoveReply | MoveConflict | GateReply> = {
  safeParse: (body) => {
    const replies = [MoveReply.safeParse(body), MoveConflict.safeParse(body), GateReply.safeParse(body)];
    return replies.find((reply) => reply.success) ?? { success: false };
  },
};

/** Our server's routes for one record. */
export function connectServer(line: Line, { objectType, objectId }: RecordPath): RecordServer {
  const at = (route: string) => `${objectType}/${objectId}/${route}`;
  const { language } = line;
  return {
    read: (framework) => line.get(AssessmentReply, at("assessment"), { framework }),
    sync: () => line.get(SyncReply, at("sync")),
    history: (framework, before) => line.get(HistoryReply, at("history"), { framework, before: before?.toString() }),
    related: (framework) => line.get(RelatedReply, at("related"), { framework }),
    look: (seen) => line.post(LookReply, at("looks"), { ...seen, language }),
    suggest: (notes) => line.post(SuggestReply, at("suggestions"), { ...notes, language }),
    choose: (choice) => line.post(ChooseFrameworkReply, at("framework"), { ...choice, language }),
    stage: () => line.get(StageReply, at("stage")),
    move: (request) => line.post(MoveAnswer, at("stage-moves"), { ...request, surface: "card", language }),
    sla: () => line.get(RecordSlaReply, at("sla")),
    unlock: () => line.post(DoneReply, at("unlock"), { language }),
    checkData: () => line.get(DataCheckReply, at("data-check")),
    noteBrief: (brief) => line.post(BriefNoteReply, at("brief-notes"), { ...brief, language }),
    send: (framework, change) => {
      const { path, body } = requestOf(change, { framework, language });
      return line.post(RateAnswer, at(path), body);
    },
  };
}

type Write = { path: "ratings"; body: RateRequest } | { path: "clearings"; body: ClearRequest };

function requestOf(
  { level, evidence, derivedFrom, ...change }: Change,
  context: Pick<RateRequest, "framework" | "language">,
): Write {
  const common = { ...change, ...context, surface: "card" as const };
  if (level === undefined) return { path: "clearings", body: common };
  const grounds = { ...(evidence && { evidence }), ...(derivedFrom && { derivedFrom }) };
  return { path: "ratings", body: { ...common, level, ...grounds } };
}
