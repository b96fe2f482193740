import * as z from "zod/mini";
import { FrameworkId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { RubricChange } from "../rubric/rubric-change.ts";
import { DraftDocument } from "../rubric/rubric-document.ts";
import { Grade } from "../score/grade-letter.ts";
import { Person } from "./assessment.ts";
import { ReplayOutcomes } from "./outcomes.ts";
import { EventId, ObjectId, ObjectType } from "./record.ts";
import { Rescore } from "./rescore.ts";
import { FirstTeams, Rollout } from "./rollouts.ts";
import { shortText } from "./short-text.ts";

/** The framework in the path: `/v1/rubrics/{framework}/…` */
export const RubricPath = z.object({ framework: FrameworkId });

/** Query of every GET below. */
export const RubricQuery = z.object({ language: z._default(Language, "en") });
export type RubricQuery = z.infer<typeof RubricQuery>;

/** A fault of a document, at the field that a person can mend. */
export const DocumentFault = z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() });
export type DocumentFault = z.infer<typeof DocumentFault>;

/** What is edited and not in force. `revision` counts its saves, from 1, and goes on after a publish or a discard. */
export const RubricDraft = z.object({
  revision: z.int(),
  document: DraftDocument,
  /** The published version that it was begun from. */
  startedFrom: z.int(),
  by: Person,
  at: Instant,
  /** What keeps it from being published; empty = it can be. */
  faults: z.array(DocumentFault),
  /** What to think about before publishing; absent or empty = nothing. */
  warnings: z.optional(z.array(DocumentFault)),
  /** In words of the diff: against what is published now. */
  changes: z.array(RubricChange),
});
export type RubricDraft = z.infer<typeof RubricDraft>;

export const PublishedVersion = z.object({
  version: z.int(),
  /** Absent for the version that a portal begins with. */
  by: z.optional(Person),
  at: Instant,
  note: z.optional(z.string()),
  /** A roll-back publishes an old version again, under a new number. */
  restores: z.optional(z.int()),
});
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/** `GET /v1/rubrics`: every framework the portal has, in the order of a chooser. */
export const RubricListReply = z.object({
  ok: z.literal(true),
  rubrics: z.array(
    z.object({
      framework: FrameworkId,
      name: z.string(),
      /** Made in this portal. */
      isOwn: z.boolean(),
      /** No longer offered; what was rated under it stays readable. */
      isRetired: z.boolean(),
      /** Absent = an own framework that was never published. */
      published: z.optional(PublishedVersion),
      draft: z.optional(z.object({ revision: z.int(), by: Person, at: Instant })),
      /** Assessments under it that hold a rating. */
      assessments: z.int(),
    }),
  ),
  /** What qualifies a record of each kind until somebody chooses otherwise for it. */
  usual: z.record(ObjectType, FrameworkId),
  /** Somebody chose what qualifies contacts, be it what a portal begins with; absent = nobody. */
  isUsualChosen: z.optional(z.boolean()),
  canEdit: z.boolean(),
});
export type RubricListReply = z.infer<typeof RubricListReply>;

/** `GET /v1/rubrics/{framework}` */
export const RubricReply = z.object({
  ok: z.literal(true),
  /** What is in force; for an own framework that was never published, absent. */
  published: z.optional(z.extend(PublishedVersion, { document: DraftDocument })),
  draft: z.optional(RubricDraft),
  /** Newest first. */
  versions: z.array(PublishedVersion),
  /** Absent = the newest version is in force for everybody. */
  rollout: z.optional(Rollout),
  /** The newest re-scoring, under way or ended. */
  rescore: z.optional(Rescore),
  canEdit: z.boolean(),
  me: z.string(),
});
export type RubricReply = z.infer<typeof RubricReply>;

export const VersionPath = z.object({ framework: FrameworkId, version: z.coerce.number().check(z.int(), z.gte(1)) });
export type VersionPath = z.infer<typeof VersionPath>;

/** `GET /v1/rubrics/{framework}/versions/{version}`: also what an export holds. */
export const VersionReply = z.object({ ok: z.literal(true), version: PublishedVersion, document: DraftDocument });
export type VersionReply = z.infer<typeof VersionReply>;

/** The newest version as far as this person has seen; 0 = none was published yet. */
const SeenVersion = z.int().check(z.gte(0));

/**
 * `POST /v1/rubrics/{framework}/draft`: saves the draft as it is now. `basedOn` is the revision that was on screen; 0
 * begins a draft, and is refused where another version than `inForce` was published meanwhile.
 */
export const SaveDraftRequest = z.strictObject({
  basedOn: z.int().check(z.gte(0)),
  inForce: SeenVersion,
  document: DraftDocument,
  language: z._default(Language, "en"),
});
export type SaveDraftRequest = z.infer<typeof SaveDraftRequest>;

export const DraftReply = z.object({ ok: z.literal(true), draft: RubricDraft });
export type DraftReply = z.infer<typeof DraftReply>;
/** A colleague saved meanwhile (or published or discarded: then `draft` is absent). Do your edit again on theirs. */
export const DraftChangedReply = z.object({
  ok: z.literal(false),
  code: z.literal("draft-changed"),
  message: z.string(),
  draft: z.optional(RubricDraft),
});
export type DraftChangedReply = z.infer<typeof DraftChangedReply>;

/** What has nothing more to tell than that it was done. */
export const DoneReply = z.object({ ok: z.literal(true) });
export type DoneReply = z.infer<typeof DoneReply>;

/** `POST /v1/rubrics/{framework}/discard` (answers `DoneReply`), `…/replay` (answers `ReplayReply`): which draft is meant. */
export const DraftRequest = z.strictObject({ revision: z.int(), language: z._default(Language, "en") });
export type DraftRequest = z.infer<typeof DraftRequest>;

/**
 * `POST /v1/rubrics/{framework}/publish`: the draft becomes the next version, and every record is re-scored. Safe to
 * repeat by its id. Refused: `draft-changed` where the draft or what is in force is another than this person saw,
 * `draft-faulty` (with `faults`), `nothing-changed`, `example-broken` unless `acceptBroken`; for some teams first
 * `unknown-team`, and `first-for-all` where there is no version for the others.
 */
export const PublishRequest = z.strictObject({
  id: EventId,
  revision: z.int(),
  inForce: SeenVersion,
  note: z.optional(shortText(500)),
  /** Publish although a pinned example would lose its grade. */
  acceptBroken: z._default(z.boolean(), false),
  /** Whose records have it first; absent = everybody. */
  teams: z.optional(FirstTeams),
  language: z._default(Language, "en"),
});
export type PublishRequest = z.infer<typeof PublishRequest>;

/** `POST /v1/rubrics/{framework}/restore`: publishes an old version again. Safe to repeat by its id. */
export const RestoreRequest = z.strictObject({
  id: EventId,
  /** What to bring back. */
  version: z.int(),
  /** What is in force as far as this person knows. */
  basedOn: z.int(),
  language: z._default(Language, "en"),
});
export type RestoreRequest = z.infer<typeof RestoreRequest>;

export const PublishReply = z.object({ ok: z.literal(true), published: PublishedVersion, rescore: Rescore });
export type PublishReply = z.infer<typeof PublishReply>;

/**
 * `POST /v1/rubrics/{framework}/import`: a file's text becomes the draft, on the terms of a save; a faulty one is refused
 * with every fault at once.
 */
export const ImportRequest = z.strictObject({
  basedOn: z.int().check(z.gte(0)),
  inForce: SeenVersion,
  text: z.string().check(z.maxLength(500_000)),
  language: z._default(Language, "en"),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

export const FaultyReply = z.object({
  ok: z.literal(false),
  code: z.enum(["draft-faulty", "import-faulty"]),
  message: z.string(),
  faults: z.array(DocumentFault),
});
export type FaultyReply = z.infer<typeof FaultyReply>;

/** `POST /v1/frameworks`: a framework of the portal's own, as the draft of a copy. */
export const CopyFrameworkRequest = z.strictObject({
  id: EventId,
  copyOf: FrameworkId,
  name: shortText(200).check(z.trim(), z.minLength(1), z.maxLength(80)),
  language: z._default(Language, "en"),
});
export type CopyFrameworkRequest = z.infer<typeof CopyFrameworkRequest>;
export const CopyFrameworkReply = z.object({ ok: z.literal(true), framework: FrameworkId });
export type CopyFrameworkReply = z.infer<typeof CopyFrameworkReply>;

/** `POST /v1/rubrics/{framework}/retire` and `…/offer`: no longer offered, and offered again: `DoneReply`. */
export const OfferRequest = z.strictObject({ language: z._default(Language, "en") });
export type OfferRequest = z.infer<typeof OfferRequest>;

/** `POST /v1/usual-framework`: what qualifies records of a kind from now on, where nobody chose otherwise: `DoneReply`. */
export const UsualFrameworkRequest = z.strictObject({
  id: EventId,
  objectType: ObjectType,
  framework: FrameworkId,
  language: z._default(Language, "en"),
});
export type UsualFrameworkRequest = z.infer<typeof UsualFrameworkRequest>;

const GradeOrNone = z.union([Grade, z.literal("none")]);

/** What the CRM calls a record; absent where it does not tell. */
const RecordName = z.optional(z.string());

/** A record that stands for a kind of lead, and the grade it must keep whatever is published. */
export const PinnedExample = z.object({
  objectType: ObjectType,
  objectId: ObjectId,
  name: RecordName,
  grade: GradeOrNone,
  by: Person,
  at: Instant,
});
export type PinnedExample = z.infer<typeof PinnedExample>;

/** `POST /v1/rubrics/{framework}/examples` pins or, without a grade, unpins; `GET` the same lists `PinnedExample`s. */
export const PinRequest = z.strictObject({
  objectType: ObjectType,
  objectId: ObjectId,
  grade: z.optional(GradeOrNone),
  language: z._default(Language, "en"),
});
export type PinRequest = z.infer<typeof PinRequest>;
export const ExamplesReply = z.object({ ok: z.literal(true), examples: z.array(PinnedExample) });
export type ExamplesReply = z.infer<typeof ExamplesReply>;

/** What the draft would do to the portal's own assessments, at one moment. */
export const ReplayReply = z.object({
  ok: z.literal(true),
  revision: z.int(),
  /** Assessments that hold a rating. */
  assessments: z.int(),
  changed: z.int(),
  /** Every pair of grades that occurs, unchanged ones too. */
  moves: z.array(z.object({ from: GradeOrNone, to: GradeOrNone, count: z.int() })),
  /** The records whose score moves most, at most twenty. Scores are printed ones. */
  largest: z.array(
    z.object({
      objectType: ObjectType,
      objectId: ObjectId,
      name: RecordName,
      from: z.object({ score: z.number(), grade: GradeOrNone }),
      to: z.object({ score: z.number(), grade: GradeOrNone }),
    }),
  ),
  broken: z.array(
    z.object({
      objectType: ObjectType,
      objectId: ObjectId,
      name: RecordName,
      expected: GradeOrNone,
      got: GradeOrNone,
    }),
  ),
  outcomes: ReplayOutcomes,
  tookMs: z.number(),
});
export type ReplayReply = z.infer<typeof ReplayReply>;
