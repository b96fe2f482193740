import { bant } from "@assay/shared/framework/bant";
import { defaultLifecycleMapping } from "@assay/shared/pipeline/lifecycle-mapping";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { documentOf } from "@assay/shared/rubric/rubric-document";
import { v7 as uuidv7 } from "uuid";
import type { Target, World } from "./authorisation-world.ts";
import { aRatingBody } from "./rep.ts";

/**
 * To whom a route is due. "stranger": to anybody, known or not. "portal": to everybody of the portal. "admin",
 * "manager", "rater": to that role and those above. "viewer": to whoever may see the record; "viewing-rater": who may rate besides.
 */
export type Due = "stranger" | "portal" | "admin" | "manager" | "rater" | "viewer" | "viewing-rater";

export type Row = {
  due: Due;
  call(world: World, target: Target): { path: string; body?: object };
  /** Refusals that somebody gets to whom the route is due: the request itself has no effect, so that it can be walked. */
  answers?: string[];
  /** What a reply tells; it must tell it of every record that is due, and of no other. */
  tells?: "its marker" | "its id" | "its neighbour" | "all contacts" | "all records";
  /** It follows writes by a moment, such as a copy that is just being made. */
  isBehind?: true;
  /** Only for one kind of record. */
  only?: Target["type"];
  /** The HTTP status for a stranger. */
  status?: number;
};

const frameworkOf = ({ type }: Target) => (type === "contact" ? "bant" : "meddic");
const recordPath = ({ type, id }: Target, noun: string) => `/v1/records/${type}/${id}/${noun}`;
/** A criterion that no planted rating is of. */
const changeOf = (target: Target) => {
  const { level: _, ...body } = aRatingBody(target.type === "contact" ? "timing" : "champion", 1, 1_000_000);
  return { ...body, framework: frameworkOf(target) };
};
const prospectOf = ({ email }: Target) => ({ prospect: { email } });
const get = (path: string) => () => ({ path });
const post = (path: string, body: object | (() => object) = {}) => {
  return () => ({ path, body: typeof body === "function" ? body() : body });
};
const document = documentOf({ rubric: defaultRubric(bant), framework: bant });
const mapping = [{ criterion: "need", property: "jobtitle", levels: {} }];
const stale = ["draft-changed"];
const nowhere = { revision: 99 };

const recordRows: Record<string, Row> = {
  "GET /v1/records/:objectType/:objectId/assessment": {
    due: "viewer",
    call: (_, target) => ({ path: recordPath(target, "assessment") }),
    tells: "its marker",
  },
  "GET /v1/records/:objectType/:objectId/history": {
    due: "viewer",
    call: (_, target) => ({ path: recordPath(target, `history?framework=${frameworkOf(target)}&limit=200`) }),
    tells: "its marker",
  },
  "POST /v1/records/:objectType/:objectId/unlock": {
    due: "manager",
    call: (_, target) => ({ path: recordPath(target, "unlock"), body: {} }),
  },
  "GET /v1/records/:objectType/:objectId/related": {
    due: "viewer",
    call: (_, target) => ({ path: recordPath(target, "related") }),
    tells: "its neighbour",
  },
  "GET /v1/records/:objectType/:objectId/sync": {
    due: "viewer",
    call: (_, target) => ({ path: recordPath(target, "sync") }),
  },
  "POST /v1/records/:objectType/:objectId/ratings": {
    due: "viewing-rater",
    call: (_, target) => ({ path: recordPath(target, "ratings"), body: { ...changeOf(target), level: 1 } }),
    answers: ["conflict"],
  },
  "POST /v1/records/:objectType/:objectId/clearings": {
    due: "viewing-rater",
    call: (_, target) => ({ path: recordPath(target, "clearings"), body: changeOf(target) }),
    answers: ["conflict"],
  },
  "POST /v1/records/:objectType/:objectId/suggestions": {
    due: "viewing-rater",
    call: (_, target) => ({
      path: recordPath(target, "suggestions"),
      body: { framework: frameworkOf(target), text: "Budget is approved." },
    }),
  },
  "POST /v1/records/:objectType/:objectId/framework": {
    due: "viewing-rater",
    call: (_, target) => ({
      path: recordPath(target, "framework"),
      body: { id: uuidv7(), framework: frameworkOf(target), at: Date.now() },
    }),
  },
  "GET /v1/records/:objectType/:objectId/stage": {
    due: "viewer",
    only: "contact",
    call: (_, target) => ({ path: recordPath(target, "stage") }),
  },
  "GET /v1/records/:objectType/:objectId/data-check": {
    due: "viewer",
    only: "contact",
    call: (_, target) => ({ path: recordPath(target, "data-check") }),
  },
  "POST /v1/records/:objectType/:objectId/stage-moves": {
    due: "viewing-rater",
    only: "contact",
    call: (_, target) => ({
      path: recordPath(target, "stage-moves"),
      body: { id: uuidv7(), move: { kind: "accept" }, at: Date.now(), surface: "card", follows: [] },
    }),
    answers: ["stage-forbidden"],
  },
  "POST /v1/records/:objectType/:objectId/brief-notes": {
    due: "viewing-rater",
    only: "contact",
    call: (_, target) => ({
      path: recordPath(target, "brief-notes"),
      // Nobody else’s: the same brief by several at once is written once.
      body: { parts: [{ title: "Known", lines: [uuidv7()] }] },
    }),
  },
  "POST /v1/records/:objectType/:objectId/looks": {
    due: "viewer",
    call: (_, target) => ({
      path: recordPath(target, "looks"),
      body: { framework: frameworkOf(target), version: 1 },
    }),
  },
  "GET /v1/records/lead/:objectId/contact": {
    due: "viewer",
    only: "contact",
    call: (_, { leadId }) => ({ path: `/v1/records/lead/${leadId}/contact` }),
    tells: "its id",
  },
  "GET /v1/records/company/:objectId/roll-up": {
    due: "portal",
    call: ({ companyId }) => ({ path: `/v1/records/company/${companyId}/roll-up` }),
    tells: "all records",
  },
};

const prospectRows: Record<string, Row> = {
  "POST /v1/matches": {
    due: "viewer",
    only: "contact",
    call: (_, target) => ({ path: "/v1/matches", body: prospectOf(target) }),
    tells: "its id",
  },
  "POST /v1/contacts": {
    due: "viewing-rater",
    only: "contact",
    call: (_, target) => ({ path: "/v1/contacts", body: prospectOf(target) }),
    tells: "its id",
  },
  "GET /v1/grades": { due: "portal", call: get("/v1/grades"), tells: "all contacts", isBehind: true },
  "GET /v1/queue": { due: "portal", call: get("/v1/queue"), tells: "all contacts" },
  "GET /v1/search": { due: "portal", call: get("/v1/search?text=Plantwell"), tells: "all contacts" },
};

const rubricRows: Record<string, Row> = {
  "GET /v1/rubrics": { due: "portal", call: get("/v1/rubrics") },
  "GET /v1/rubrics/:framework": { due: "portal", call: get("/v1/rubrics/bant") },
  "GET /v1/rubrics/:framework/versions/:version": { due: "portal", call: get("/v1/rubrics/bant/versions/1") },
  "POST /v1/rubrics/:framework/draft": {
    due: "admin",
    call: post("/v1/rubrics/bant/draft", { basedOn: 99, inForce: 1, document }),
    answers: stale,
  },
  "POST /v1/rubrics/:framework/discard": {
    due: "admin",
    call: post("/v1/rubrics/bant/discard", nowhere),
    answers: stale,
  },
  "POST /v1/rubrics/:framework/import": {
    due: "admin",
    call: post("/v1/rubrics/bant/import", { basedOn: 99, inForce: 1, text: "{}" }),
    answers: ["import-faulty"],
  },
  "POST /v1/rubrics/:framework/publish": {
    due: "admin",
    call: post("/v1/rubrics/bant/publish", () => ({ id: uuidv7(), ...nowhere, inForce: 1 })),
    answers: stale,
  },
  "POST /v1/rubrics/:framework/restore": {
    due: "admin",
    call: post("/v1/rubrics/bant/restore", () => ({ id: uuidv7(), version: 99, basedOn: 1 })),
    answers: ["no-version"],
  },
  "POST /v1/rubrics/:framework/promote": {
    due: "admin",
    call: post("/v1/rubrics/bant/promote", () => ({ id: uuidv7(), version: 99 })),
    answers: ["not-rolled-out"],
  },
  "POST /v1/rubrics/:framework/replay": {
    due: "admin",
    call: post("/v1/rubrics/bant/replay", nowhere),
    answers: stale,
  },
  "GET /v1/rubrics/:framework/examples": {
    due: "portal",
    call: get("/v1/rubrics/bant/examples"),
    tells: "all contacts",
  },
  "POST /v1/rubrics/:framework/examples": {
    due: "admin",
    call: ({ spareId }) => ({ path: "/v1/rubrics/bant/examples", body: { objectType: "contact", objectId: spareId } }),
  },
  "POST /v1/rubrics/:framework/retire": {
    due: "admin",
    call: post("/v1/rubrics/bant/retire"),
    answers: ["framework-needed"],
  },
  "POST /v1/rubrics/:framework/offer": { due: "admin", call: post("/v1/rubrics/bant/offer") },
  "POST /v1/frameworks": {
    due: "admin",
    call: post("/v1/frameworks", () => ({ id: uuidv7(), copyOf: "nothing", name: "Copy" })),
    answers: ["no-framework"],
  },
  "POST /v1/usual-framework": {
    due: "admin",
    call: post("/v1/usual-framework", () => ({ id: uuidv7(), objectType: "contact", framework: "nothing" })),
    answers: ["no-framework"],
  },
  "GET /v1/framework-rules": { due: "portal", call: get("/v1/framework-rules") },
  "POST /v1/framework-rules": {
    due: "admin",
    call: post("/v1/framework-rules", { objectType: "contact", framework: "nothing" }),
    answers: ["no-framework"],
  },
  "POST /v1/framework-rules/remove": {
    due: "admin",
    call: post("/v1/framework-rules/remove", { objectType: "contact" }),
  },
  "GET /v1/rescores/:id": {
    due: "portal",
    call: () => ({ path: `/v1/rescores/${uuidv7()}` }),
    answers: ["no-rescore"],
  },
  ...Object.fromEntries(
    ["pause", "resume", "cancel"].map((act): [string, Row] => [
      `POST /v1/rescores/:id/${act}`,
      { due: "admin", call: () => ({ path: `/v1/rescores/${uuidv7()}/${act}`, body: {} }), answers: ["no-rescore"] },
    ]),
  ),
};

/** Well formed, so that it is refused for its revision and for nothing else. */
const agreementDocument = {
  signers: {},
  terms: {
    qualifiers: { requiredData: [] },
    hours: { zone: "UTC", openings: [{ weekday: 1, from: "09:00", to: "17:00" }], holidays: [] },
    firstTouchMinutes: 60,
    touches: { calls: 1, emails: 1, days: 14 },
    mqlsOwed: { perWeek: 1, perQuarter: 13 },
  },
};
const staleAgreement = ["agreement-changed"];

const agreementRows: Record<string, Row> = {
  "GET /v1/records/:objectType/:objectId/sla": {
    due: "viewer",
    only: "contact",
    call: (_, target) => ({ path: recordPath(target, "sla") }),
  },
  "GET /v1/sla/queue": { due: "portal", call: get("/v1/sla/queue") },
  "GET /v1/sla/team": { due: "manager", call: get("/v1/sla/team?days=30") },
  "GET /v1/funnel": { due: "manager", call: get("/v1/funnel?by=rep") },
  "GET /v1/funnel/exits": { due: "manager", call: get("/v1/funnel/exits") },
  "GET /v1/funnel/coverage": { due: "manager", call: get("/v1/funnel/coverage") },
  "GET /v1/promise": { due: "manager", call: get("/v1/promise") },
  "GET /v1/capacity": { due: "manager", call: get("/v1/capacity?bar=58") },
  "POST /v1/capacity/hours": {
    due: "admin",
    call: post("/v1/capacity/hours", { hours: { sdrs: 2, hoursPerWeek: 30, hoursPerMql: 1 } }),
  },
  "GET /v1/review": { due: "manager", call: get("/v1/review?quarter=2026-Q1") },
  "POST /v1/review/prepare": {
    due: "manager",
    call: post("/v1/review/prepare", () => ({ id: uuidv7(), quarter: "2099-Q4" })),
    answers: ["quarter-running"],
  },
  "POST /v1/review/sign": {
    due: "manager",
    call: post("/v1/review/sign", { quarter: "2026-Q1", number: 99 }),
    answers: ["review-replaced"],
  },
  "GET /v1/agreement": { due: "portal", call: get("/v1/agreement") },
  "POST /v1/agreement/draft": {
    due: "admin",
    call: post("/v1/agreement/draft", { basedOn: 99, document: agreementDocument }),
    answers: staleAgreement,
  },
  "POST /v1/agreement/discard": {
    due: "admin",
    call: post("/v1/agreement/discard", nowhere),
    answers: staleAgreement,
  },
  "POST /v1/agreement/propose": {
    due: "admin",
    call: post("/v1/agreement/propose", () => ({ id: uuidv7(), ...nowhere })),
    answers: staleAgreement,
  },
  "POST /v1/agreement/sign": {
    due: "portal",
    call: post("/v1/agreement/sign", { version: 99 }),
    answers: ["agreement-replaced"],
  },
};

const portalRows: Record<string, Row> = {
  "GET /v1/audit": { due: "portal", call: get("/v1/audit") },
  "GET /v1/people": { due: "portal", call: get("/v1/people") },
  "POST /v1/people/:userId/role": {
    due: "admin",
    call: ({ stack }) => ({ path: `/v1/people/${stack.users[4]?.userId}/role`, body: { role: "rep", was: "rep" } }),
  },
  "POST /v1/visibility": {
    due: "admin",
    call: ({ policy }) => ({ path: "/v1/visibility", body: { visibility: policy.now, was: policy.now } }),
    answers: ["people-changed"],
  },
  "GET /v1/sync-health": { due: "portal", call: get("/v1/sync-health") },
  "POST /v1/sync-health/retry": { due: "admin", call: post("/v1/sync-health/retry") },
  "POST /v1/sync-health/names": {
    due: "admin",
    call: post("/v1/sync-health/names", { property: "no_property", name: "x_y" }),
    answers: ["name-taken"],
  },
  "GET /v1/property-mapping": { due: "portal", call: get("/v1/property-mapping") },
  "GET /v1/privacy": { due: "admin", call: get("/v1/privacy") },
  "POST /v1/privacy/retention": { due: "admin", call: post("/v1/privacy/retention", { months: 24 }) },
  "POST /v1/privacy/contacts/:contactId/stop": {
    due: "admin",
    call: ({ spareId }) => ({ path: `/v1/privacy/contacts/${spareId}/stop`, body: {} }),
  },
  "POST /v1/privacy/contacts/:contactId/resume": {
    due: "admin",
    call: ({ spareId }) => ({ path: `/v1/privacy/contacts/${spareId}/resume`, body: {} }),
  },
  "GET /v1/privacy/contacts/:contactId/export": {
    due: "admin",
    only: "contact",
    call: (_, { id }) => ({ path: `/v1/privacy/contacts/${id}/export` }),
    tells: "its marker",
  },
  "POST /v1/privacy/uninstall": {
    due: "admin",
    call: post("/v1/privacy/uninstall", { portal: "1" }),
    answers: ["wrong-portal"],
  },
  "GET /v1/crm-properties": { due: "portal", call: get("/v1/crm-properties") },
  "POST /v1/facts": {
    due: "admin",
    only: "contact",
    call: (_, { type, id }) => ({
      path: "/v1/facts",
      body: { objectType: type, objectId: id, contact: [], company: [], past: [] },
    }),
  },
  "GET /v1/learned-traits": { due: "admin", call: get("/v1/learned-traits") },
  "POST /v1/learned-traits": { due: "admin", call: post("/v1/learned-traits", () => ({ id: uuidv7() })) },
  "GET /v1/bulk": { due: "portal", call: get("/v1/bulk") },
  "POST /v1/tickets": { due: "admin", call: post("/v1/tickets", { wish: { for: "upload" } }) },
  "GET /v1/lists": { due: "admin", call: get("/v1/lists") },
  "POST /v1/list-gradings": {
    due: "admin",
    call: post("/v1/list-gradings", () => ({ id: uuidv7(), listId: "987654" })),
    answers: ["no-list"],
  },
  "POST /v1/list-gradings/:id/cancel": {
    due: "admin",
    call: () => ({ path: `/v1/list-gradings/${uuidv7()}/cancel`, body: {} }),
    answers: ["no-list"],
  },
  "GET /v1/property-imports/:framework": { due: "portal", call: get("/v1/property-imports/bant") },
  "GET /v1/property-imports/:framework/:id": {
    due: "portal",
    call: () => ({ path: `/v1/property-imports/bant/${uuidv7()}` }),
    answers: ["no-import"],
  },
  "POST /v1/property-imports/:framework/preview": {
    due: "admin",
    call: post("/v1/property-imports/bant/preview", { mapping }),
  },
  "POST /v1/property-imports/:framework": {
    due: "admin",
    call: post("/v1/property-imports/nothing", () => ({ id: uuidv7(), mapping })),
    answers: ["no-framework"],
  },
  ...Object.fromEntries(
    ["pause", "resume", "cancel", "undo"].map((act): [string, Row] => [
      `POST /v1/property-imports/:framework/:id/${act}`,
      {
        due: "admin",
        call: () => ({ path: `/v1/property-imports/bant/${uuidv7()}/${act}`, body: {} }),
        answers: ["no-import"],
      },
    ]),
  ),
  "POST /v1/privacy/profiling-rules": {
    due: "admin",
    call: post("/v1/privacy/profiling-rules", { rules: [], seen: [] }),
  },
  "GET /v1/second-looks": { due: "portal", call: get("/v1/second-looks") },
  "POST /v1/second-looks/:eventId": {
    due: "rater",
    call: () => ({ path: `/v1/second-looks/${uuidv7()}`, body: { id: uuidv7(), verdict: "right", at: 1_000_000 } }),
    answers: ["no-look"],
  },
  "GET /v1/lifecycle-mapping": { due: "portal", call: get("/v1/lifecycle-mapping") },
  "POST /v1/lifecycle-mapping": {
    due: "admin",
    call: post("/v1/lifecycle-mapping", {
      ...{ isOn: false, mapping: defaultLifecycleMapping },
      seen: { isOn: false, mapping: defaultLifecycleMapping },
    }),
  },
  "GET /v1/labels": { due: "portal", call: get("/v1/labels") },
  "POST /v1/labels": { due: "admin", call: post("/v1/labels", { labels: {}, seen: {} }) },
  "GET /v1/pairing-codes": { due: "portal", call: get("/v1/pairing-codes") },
  "POST /v1/pairing-codes": { due: "portal", call: post("/v1/pairing-codes") },
  "POST /v1/sign-out": { due: "portal", call: post("/v1/sign-out", { everywhere: "?" }), answers: ["invalid"] },
};

/** Doors and pages that know nobody: what proves itself in its own way is refused without. */
const strangerRows: Record<string, Row> = {
  "POST /v1/tokens": {
    due: "stranger",
    call: post("/v1/tokens", { grant: "refresh", refreshToken: "hubspot-4815162.stolen" }),
    status: 200,
    answers: ["signed-out"],
  },
  "POST /hubspot/actions/:action": { due: "stranger", call: post("/hubspot/actions/qualify"), status: 401 },
  "POST /hubspot/webhooks": { due: "stranger", call: post("/hubspot/webhooks", () => []), status: 401 },
  "GET /": { due: "stranger", call: get("/"), status: 200 },
  "GET /install": { due: "stranger", call: get("/install"), status: 302 },
  "GET /oauth/callback": { due: "stranger", call: get("/oauth/callback?code=x&state=y"), status: 400 },
  "GET /install/progress": { due: "stranger", call: get("/install/progress"), status: 200 },
  "GET /install/progress.js": { due: "stranger", call: get("/install/progress.js"), status: 200 },
  "GET /pair": { due: "stranger", call: get("/pair"), status: 400 },
  "POST /pair": { due: "stranger", call: post("/pair"), status: 400 },
  "GET /upload": { due: "stranger", call: get("/upload"), status: 403 },
  "POST /upload/columns": { due: "stranger", call: post("/upload/columns"), status: 403 },
  "POST /upload/start": { due: "stranger", call: post("/upload/start"), status: 403 },
  "POST /upload/pause": { due: "stranger", call: post("/upload/pause"), status: 403 },
  "POST /upload/resume": { due: "stranger", call: post("/upload/resume"), status: 403 },
  "POST /upload/cancel": { due: "stranger", call: post("/upload/cancel"), status: 403 },
  "PUT /upload/file": { due: "stranger", call: post("/upload/file"), status: 403 },
  "GET /upload/faults.csv": { due: "stranger", call: get("/upload/faults.csv"), status: 403 },
  "GET /upload/upload.js": { due: "stranger", call: get("/upload/upload.js"), status: 200 },
  "GET /upload/progress.js": { due: "stranger", call: get("/upload/progress.js"), status: 200 },
  "GET /download": { due: "stranger", call: get("/download"), status: 403 },
  "GET /healthz": { due: "stranger", call: get("/healthz"), status: 200 },
  "GET /readyz": { due: "stranger", call: get("/readyz"), status: 200 },
  "GET /metrics": { due: "stranger", call: get("/metrics"), status: 200 },
};

/** Every route of the server, by method and pattern. */
export const table: Record<string, Row> = {
  ...recordRows,
  ...prospectRows,
  ...rubricRows,
  ...agreementRows,
  ...portalRows,
  ...strangerRows,
};
