import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { ObjectId } from "./record.ts";

/** What a workflow of the CRM can have done about an enrolled record. */
export const ActionName = z.enum(["qualify", "set-stage", "ask-again", "lock", "unlock"]);
export type ActionName = z.infer<typeof ActionName>;

/** Text that every store can hold. */
const storable = z.pipe(
  z.string().check(z.maxLength(65_536)),
  z.transform((text) => text.replaceAll("\0", "").toWellFormed()),
);

/** What whoever built the workflow filled in, by field; what was left empty may be absent, empty or null. */
export const ActionInputs = z.record(
  z.string().check(z.regex(/^\w{1,100}$/)),
  z.nullable(z.union([storable, z.number(), z.boolean()])),
);
export type ActionInputs = z.infer<typeof ActionInputs>;

/** An id that may come as a number. */
const numbered = z.pipe(
  z.pipe(
    z.union([z.string(), z.int()]),
    z.transform((id) => String(id)),
  ),
  ObjectId,
);

/**
 * `POST /hubspot/actions/{action}`, as HubSpot sends it for each enrolled record,
 * https://developers.hubspot.com/docs/api-reference/latest/automation/workflow-actions/custom-action-guide.
 * The same `callbackId` names the same enrolment, however often it is sent.
 */
export const ActionCall = z.object({
  callbackId: z.string().check(z.minLength(1), z.maxLength(200)),
  origin: z.object({ portalId: z.int().check(z.gte(1)) }),
  context: z.optional(z.object({ workflowId: z.optional(numbered) })),
  object: z.object({ objectId: numbered, objectType: z.enum(["CONTACT", "DEAL"]) }),
  inputFields: z._default(ActionInputs, {}),
});
export type ActionCall = z.infer<typeof ActionCall>;

/** How the enrolment goes on. */
export const ExecutionState = z.enum(["SUCCESS", "FAIL_CONTINUE", "BLOCK"]);

/**
 * What later steps of the workflow may use, as text by name. What is not known is not there at all: an absent score is
 * no 0. `message` says why something was not done, in the portal's language.
 */
export const ActionOutputs = z.catchall(
  z.object({
    hs_execution_state: ExecutionState,
    /** ISO 8601; how long a blocked enrolment waits for its completion. */
    hs_expiration_duration: z.optional(z.string()),
  }),
  z.string(),
);
export type ActionOutputs = z.infer<typeof ActionOutputs>;

export const ActionReply = z.object({ outputFields: ActionOutputs });
export type ActionReply = z.infer<typeof ActionReply>;

/** What a workflow left on a record: when, why, and which workflow it was by the CRM's number, as far as is known. */
export const RecordMark = z.object({
  at: Instant,
  reason: z.optional(z.string()),
  workflowId: z.optional(z.string()),
});
export type RecordMark = z.infer<typeof RecordMark>;

/** `POST /v1/records/{objectType}/{objectId}/unlock`, for managers and admins. Answers `DoneReply`; refused: `not-manager`. */
export const UnlockRequest = z.strictObject({ language: z._default(Language, "en") });
export type UnlockRequest = z.infer<typeof UnlockRequest>;
