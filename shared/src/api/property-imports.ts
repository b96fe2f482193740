import * as z from "zod/mini";
import { PropertyName } from "../fit/fact.ts";
import { CriterionId, FrameworkId, Level } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { CrmProperty } from "./crm-properties.ts";
import { EventId, ObjectId } from "./record.ts";
import { shortText } from "./short-text.ts";

/** A criterion whose levels stand in a property of the portal's. */
export const ImportedCriterion = z.strictObject({
  criterion: CriterionId,
  property: PropertyName,
  /** By the property's values. A value that is not here stays unknown; of several at once, the highest level counts. */
  levels: z.record(shortText(500), Level),
  /** For whatever stands in a property without options; absent = unknown. */
  anything: z.optional(Level),
});
export type ImportedCriterion = z.infer<typeof ImportedCriterion>;

/** One property a criterion, each criterion once. */
const Mapping = z.array(ImportedCriterion).check(
  z.minLength(1),
  z.maxLength(15),
  z.refine((all) => new Set(all.map(({ criterion }) => criterion)).size === all.length, "names a criterion twice"),
);

/** "undoing": its ratings are being taken back; "undone" once none is left. */
export const PropertyImportState = z.enum(["running", "paused", "cancelled", "done", "undoing", "undone"]);
export type PropertyImportState = z.infer<typeof PropertyImportState>;

/** How far an import is. */
export const PropertyImport = z.object({
  id: z.string(),
  framework: FrameworkId,
  state: PropertyImportState,
  startedAt: Instant,
  endedAt: z.optional(Instant),
  /** Contacts of the portal as it began, and those looked at since. */
  contacts: z.int(),
  looked: z.int(),
  /** Ratings made, and not made because somebody had rated the criterion or the contact may not be rated. */
  rated: z.int(),
  kept: z.int(),
  refused: z.int(),
  /** Ratings that an undoing took back. */
  takenBack: z.int(),
  /** Ratings that the last undoing could not take back, such as a locked contact's; absent = none. */
  stayed: z.optional(z.int()),
  /** Why nothing moves, in the CRM's words; absent = it does. */
  waitsFor: z.optional(z.string()),
});
export type PropertyImport = z.infer<typeof PropertyImport>;

/** `GET /v1/property-imports/{framework}`: what could be imported, and the newest import. */
export const ImportPath = z.object({ framework: FrameworkId });
export const ImportOfferReply = z.object({
  ok: z.literal(true),
  criteria: z.array(z.object({ id: CriterionId, name: z.string() })),
  /** The portal's own contact properties, by label. */
  properties: z.array(CrmProperty),
  /** Properties that look like criteria, with a guess of what their values mean. */
  proposal: z.array(ImportedCriterion),
  newest: z.optional(PropertyImport),
  canEdit: z.boolean(),
});
export type ImportOfferReply = z.infer<typeof ImportOfferReply>;

/** `POST …/preview`: what the first contacts that say anything would get. Nothing is written. */
export const ImportPreviewRequest = z.strictObject({ mapping: Mapping, language: z._default(Language, "en") });
export type ImportPreviewRequest = z.infer<typeof ImportPreviewRequest>;
export const ImportPreviewReply = z.object({
  ok: z.literal(true),
  rows: z.array(
    z.object({
      contactId: ObjectId,
      name: z.string(),
      criterion: CriterionId,
      value: z.string(),
      /** Absent = stays unknown. */
      level: z.optional(Level),
      /** Somebody rated it: the import leaves it alone. */
      isRated: z.boolean(),
    }),
  ),
});
export type ImportPreviewReply = z.infer<typeof ImportPreviewReply>;

/** `POST /v1/property-imports/{framework}`: begins; refused while another import is under way. */
export const StartImportRequest = z.strictObject({
  id: EventId,
  mapping: Mapping,
  language: z._default(Language, "en"),
});
export type StartImportRequest = z.infer<typeof StartImportRequest>;

/** `POST /v1/property-imports/{framework}/{id}/…` */
export const ImportSteering = z.enum(["pause", "resume", "cancel", "undo"]);
export type ImportSteering = z.infer<typeof ImportSteering>;
export const SteerImportPath = z.object({ framework: FrameworkId, id: shortText(64) });
export const SteerImportRequest = z.strictObject({ language: z._default(Language, "en") });

/** Answer to a start, a steering, and `GET /v1/property-imports/{framework}/{id}`. */
export const PropertyImportReply = z.object({ ok: z.literal(true), import: PropertyImport });
export type PropertyImportReply = z.infer<typeof PropertyImportReply>;
