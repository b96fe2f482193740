import { CrmPropertiesReply } from "@assay/shared/api/crm-properties";
import { FactsReply } from "@assay/shared/api/facts";
import { LearningReply } from "@assay/shared/api/learning";
import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import { RescoreReply } from "@assay/shared/api/rescore";
import type { Refusal } from "@assay/shared/api/result";
import {
  CopyFrameworkReply,
  DoneReply,
  DraftChangedReply,
  DraftReply,
  ExamplesReply,
  FaultyReply,
  type PinRequest,
  PublishReply,
  type PublishRequest,
  ReplayReply,
  RubricListReply,
  RubricReply,
  type SaveDraftRequest,
  VersionReply,
} from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { createEventId } from "./event-id.ts";
import type { Line, Schema } from "./server.ts";

/** The first of two forms that a reply has. */
function either<One, Other>(one: Schema<One>, other: Schema<Other>): Schema<One | Other> {
  return {
    safeParse: (body) => {
      const first = one.safeParse(body);
      return first.success ? first : other.safeParse(body);
    },
  };
}

const SaveReply = either(DraftReply, DraftChangedReply);
const ImportReply = either(SaveReply, FaultyReply);
const PublishOrNot = either(either(PublishReply, DraftChangedReply), FaultyReply);

export type SaveAnswer = DraftReply | DraftChangedReply | Refusal;
export type ImportAnswer = SaveAnswer | FaultyReply;
export type PublishAnswer = PublishReply | DraftChangedReply | FaultyReply | Refusal;
export type Steering = "pause" | "resume" | "cancel";
/** Properties to read of one person: of the contact, of its company, and of the contact with earlier values. */
export type FactsWish = Readonly<Record<"contact" | "company" | "past", readonly string[]>>;
type Pin = Pick<PinRequest, "objectType" | "objectId" | "grade">;
/** What was on screen: a draft by its revision and the newest version by its number; 0 = there was none. */
export type Seen = Pick<SaveDraftRequest, "basedOn" | "inForce">;

/** What the settings page asks of our server. */
export type RubricServer = ReturnType<typeof connectServer>;

/** The id of an act is made once, before its first attempt: `createEventId`. */
export function connectServer(line: Line) {
  const of = (framework: FrameworkId) => `rubrics/${framework}`;
  return {
    list: () => line.get(RubricListReply, "rubrics"),
    read: (framework: FrameworkId) => line.get(RubricReply, of(framework)),
    readVersion: (framework: FrameworkId, version: number) =>
      line.get(VersionReply, `${of(framework)}/versions/${version}`),
    save: (framework: FrameworkId, seen: Seen, document: DraftDocument): Promise<SaveAnswer> =>
      line.post(SaveReply, `${of(framework)}/draft`, { ...seen, document }),
    discard: (framework: FrameworkId, revision: number) =>
      line.post(either(DoneReply, DraftChangedReply), `${of(framework)}/discard`, { revision }),
    importText: (framework: FrameworkId, seen: Seen, text: string): Promise<ImportAnswer> =>
      line.post(ImportReply, `${of(framework)}/import`, { ...seen, text }),
    publish: (framework: FrameworkId, request: Omit<PublishRequest, "language">): Promise<PublishAnswer> =>
      line.post(PublishOrNot, `${of(framework)}/publish`, request),
    restore: (
      framework: FrameworkId,
      request: { id: string; version: number; basedOn: number },
    ): Promise<PublishAnswer> => line.post(PublishOrNot, `${of(framework)}/restore`, request),
    promote: (framework: FrameworkId, request: { id: string; version: number }) =>
      line.post(PublishReply, `${of(framework)}/promote`, request),
    replay: (framework: FrameworkId, revision: number) =>
      line.post(either(ReplayReply, DraftChangedReply), `${of(framework)}/replay`, { revision }),
    examples: (framework: FrameworkId) => line.get(ExamplesReply, `${of(framework)}/examples`),
    pin: (framework: FrameworkId, pin: Pin) => line.post(ExamplesReply, `${of(framework)}/examples`, pin),
    properties: () => line.get(CrmPropertiesReply, "crm-properties"),
    facts: (record: RecordPath, wish: FactsWish) => line.post(FactsReply, "facts", { ...record, ...wish }),
    learning: () => line.get(LearningReply, "learned-traits"),
    learn: (id: string) => line.post(LearningReply, "learned-traits", { id }),
    copy: (id: string, copyOf: FrameworkId, name: string) =>
      line.post(CopyFrameworkReply, "frameworks", { id, copyOf, name }),
    offer: (framework: FrameworkId, act: "retire" | "offer") => line.post(DoneReply, `${of(framework)}/${act}`),
    chooseUsual: (objectType: ObjectType, framework: FrameworkId) =>
      line.post(DoneReply, "usual-framework", { id: createEventId(Date.now()), objectType, framework }),
    rescore: (id: string) => line.get(RescoreReply, `rescores/${id}`),
    steer: (id: string, steering: Steering) => line.post(RescoreReply, `rescores/${id}/${steering}`),
  };
}
