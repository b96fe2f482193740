import { type AgreementDocument, AgreementReply, inForceOf, waitingOf } from "@assay/shared/api/agreement";
import { AuditReply } from "@assay/shared/api/audit";
import { Refusal } from "@assay/shared/api/result";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";

const otherPortalId = 7_340_022;

let team: Team;
/** The admin who installed, a manager, another manager, and a rep. */
let [ann, ben, cleo, dan] = [] as unknown as [RubricDesk, RubricDesk, RubricDesk, RubricDesk];
let ids: string[];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 10 });
  const desks = team.stack.users.map((user) => createRubricDesk(team.stack, user));
  [ann, ben, cleo, dan] = desks as [RubricDesk, RubricDesk, RubricDesk, RubricDesk];
  ids = team.stack.users.map(({ userId }) => String(userId));
  await ann.promote(...team.stack.users.slice(1, 3));
});
afterAll(() => team?.stack.close());

const read = async (desk: RubricDesk) => AgreementReply.parse(await desk.call("agreement"));
const codeOf = (reply: unknown) => Refusal.parse(reply).code;
const propose = (desk: RubricDesk, revision: number, id = uuidv7()) => desk.call("agreement/propose", { id, revision });
const sign = (desk: RubricDesk, version: number) => desk.call("agreement/sign", { version });

/** Saves a draft that names ben for marketing and cleo for sales, and answers its revision. */
async function draft(changes: Partial<AgreementDocument["terms"]> = {}, signers = [ids[1], ids[2]]): Promise<number> {
  const { start, draft: before } = await read(ann);
  const [marketing, sales] = signers as [string, string];
  const document = { terms: { ...start.terms, ...changes }, signers: { marketing, sales } };
  const saved = await ann.call("agreement/draft", { basedOn: before?.revision ?? 0, document });
  return AgreementReply.parse(saved).draft?.revision ?? 0;
}

it("begins as Assay's proposal in the portal's time zone, and binds nobody", async () => {
  const agreement = await read(dan);
  expect(agreement).toMatchObject({
    versions: [],
    canEdit: false,
    start: { signers: {}, terms: { firstTouchMinutes: 60 } },
  });
  expect(agreement.start.terms.hours.zone).toContain("/");
  expect(agreement.signers.map(({ userId }) => userId).sort()).toEqual(ids.slice(0, 3).sort());
});

it("is drafted by admins, one after the other", async () => {
  const { start } = await read(ann);
  const save = (desk: RubricDesk, basedOn: number) => desk.call("agreement/draft", { basedOn, document: start });
  expect(codeOf(await save(ben, 0))).toBe("not-admin");
  const { revision } = AgreementReply.parse(await save(ann, 0)).draft ?? { revision: 0 };
  expect(codeOf(await save(ann, 0))).toBe("agreement-changed");
  const closed = { ...start.terms.hours, openings: [] };
  const never = { ...start, terms: { ...start.terms, hours: closed } };
  expect(codeOf(await ann.call("agreement/draft", { basedOn: revision, document: never }))).toBe("invalid");
  expect(AgreementReply.parse(await ann.call("agreement/discard", { revision })).draft).toBeUndefined();
});

it.each([
  ["nobody", []],
  ["one person for both sides", [1, 1]],
  ["a rep", [1, 3]],
])("is not put to signature naming %s", async (_, places) => {
  const revision = await draft({}, places.map((place) => ids[place]) as string[]);
  expect(codeOf(await propose(ann, revision))).toBe("signers-missing");
});

it("binds once both who are named have signed, and not before", async () => {
  const id = uuidv7();
  const revision = await draft({ firstTouchMinutes: 45 });
  const proposed = AgreementReply.parse(await propose(ann, revision, id));
  expect(proposed).toMatchObject({ versions: [{ version: 1, signatures: [] }] });
  expect(proposed.draft).toBeUndefined();
  expect(AgreementReply.parse(await propose(ann, revision, id)).versions).toEqual(proposed.versions);
  expect(codeOf(await sign(ann, 1))).toBe("not-signer");
  expect(codeOf(await sign(ben, 2))).toBe("agreement-replaced");
  const half = AgreementReply.parse(await sign(ben, 1));
  expect([inForceOf(half), waitingOf(half)?.signatures.length]).toEqual([undefined, 1]);
  expect(AgreementReply.parse(await sign(ben, 1)).versions).toEqual(half.versions);
  const whole = AgreementReply.parse(await sign(cleo, 1));
  expect(inForceOf(whole)).toMatchObject({ version: 1, terms: { firstTouchMinutes: 45 } });
  expect(waitingOf(whole)).toBeUndefined();
});

it("stays in force until both have signed the next version, and a newer proposal takes an unsigned one's place", async () => {
  await propose(ann, await draft({ firstTouchMinutes: 30 }));
  await sign(ben, 2);
  expect(inForceOf(await read(dan))?.version).toBe(1);
  await propose(ann, await draft({ firstTouchMinutes: 20 }));
  expect(codeOf(await sign(cleo, 2))).toBe("agreement-replaced");
  await Promise.all([sign(ben, 3), sign(cleo, 3)]);
  expect(inForceOf(await read(dan))).toMatchObject({ version: 3, terms: { firstTouchMinutes: 20 } });
});

it("is signed by nobody whose role was taken away", async () => {
  await propose(ann, await draft({ firstTouchMinutes: 15 }));
  await ann.call(`people/${ids[2]}/role`, { role: "rep", was: "manager" });
  expect(codeOf(await sign(cleo, 4))).toBe("not-signer");
});

it.each([
  "update agreement_signature set signed_by = '1'",
  "update agreement set terms = '{}'",
  "delete from agreement_signature",
  "truncate agreement cascade",
])("never changes, not even by the statement %j", async (statement) => {
  await expect(lookInto(team.stack, statement)).rejects.toThrow();
});

it("leaves who proposed and who signed in the audit log", async () => {
  const { entries } = AuditReply.parse(await dan.call("audit"));
  const acts = entries.filter(({ act, to }) => act.startsWith("agreement") && to === "1");
  expect(acts.map(({ act, by, subject }) => [act, by?.userId, subject])).toEqual([
    ["agreement-in-force", undefined, "agreement"],
    ["agreement-signed", ids[2], "sales"],
    ["agreement-signed", ids[1], "marketing"],
    ["agreement-proposed", ids[0], "agreement"],
  ]);
});

it("is nothing to another portal", async () => {
  const { users } = await team.stack.emulator.putPortal(otherPortalId, { seed: "believable", contacts: 10 });
  const [stranger] = users;
  if (stranger === undefined) throw new Error("the other portal has nobody");
  await installAssay(team.stack.webUrl, otherPortalId, stranger.userId);
  const desk = createRubricDesk(team.stack, stranger, otherPortalId);
  expect(await read(desk)).toMatchObject({ versions: [], canEdit: true });
});
