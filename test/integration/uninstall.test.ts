import { UninstallReply } from "@assay/shared/api/privacy";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { aRatingBody, createRep } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";
import { countTenantRows } from "../support/whole-database.ts";

const backend = inject("databaseBackend");
const dayMs = 24 * 60 * 60_000;
const otherPortalId = 7_340_900;

let team: Team;
let ann: RubricDesk;
let tenantId: string;
beforeAll(async () => {
  team = await startTeam({ backend, contacts: 20 });
  ann = createRubricDesk(team.stack, team.ann.user);
  tenantId = `hubspot-${team.stack.portalId}`;
  const { users } = await team.stack.emulator.putPortal(otherPortalId, { seed: "empty" });
  await installAssay(team.stack.webUrl, otherPortalId, users[0]?.userId ?? 0);
});
afterAll(() => team?.stack.close());

const uninstall = () => ann.call("privacy/uninstall", { portal: String(team.stack.portalId) });
const install = () => installAssay(team.stack.webUrl, team.stack.portalId, team.ann.user.userId);
const isPurged = async () => (await team.ann.send("501", aRatingBody("need", 1))).status === 403;

/** As if the portal had been away for so many days. */
const wait = (days: number) =>
  lookInto(team.stack, `update tenant set disconnected_at = ${Date.now() - days * dayMs} where not connected`);

describe("an uninstallation by our own button", { timeout: 240_000 }, () => {
  it("does nothing unless the portal's number is repeated", async () => {
    expect(await ann.call("privacy/uninstall", { portal: "12" })).toMatchObject({ ok: false, code: "wrong-portal" });
  });

  it("says when HubSpot did not answer, and has not happened then", async () => {
    const pathPrefix = "/appinstalls";
    await team.stack.emulator.addFault({ pathPrefix }, 1, { kind: "status", status: 503 });
    expect(await uninstall()).toMatchObject({ ok: false, code: "crm-away" });
  });

  it("keeps the ratings for thirty days, and an installation brings all back", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    const { deletedAfter } = UninstallReply.parse(await uninstall());
    expect(Math.abs(deletedAfter - Date.now() - 30 * dayMs)).toBeLessThan(60_000);
    expect(UninstallReply.parse(await uninstall()).deletedAfter).toBe(deletedAfter);
    await wait(29);
    await give(team.ann, contactId, "budget", 2, 1);
    await install();
    await lookInto(team.stack, "update tenant set swept_at = 0");
    expect(await team.ann.readHistory(contactId)).toHaveLength(2);
    await waitUntil("it is written", async () => (await team.ann.readSync(contactId)).state === "written");
    expect(await ann.call("audit?act=uninstalled")).toMatchObject({
      entries: [{ by: { userId: String(team.ann.user.userId) } }],
    });
  });

  it("deletes every row after that, published rubrics too, and nobody else's; the portal keeps its properties", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    await ann.change("bant", (document) => withWeight(document, "need", 5));
    await waitUntil("it is written", async () => (await team.ann.readSync(contactId)).state === "written");
    await uninstall();
    const others = await countTenantRows(team.stack, `hubspot-${otherPortalId}`);
    const held = await countTenantRows(team.stack, tenantId);
    for (const table of ["tenant", "rubric", "rating_event", "audit_entry", "person"])
      expect(held).toHaveProperty(table);
    await wait(31);
    await waitUntil("the portal is unknown", isPurged);
    expect(await countTenantRows(team.stack, tenantId)).toEqual({});
    expect(Object.keys(await countTenantRows(team.stack, `hubspot-${otherPortalId}`))).toEqual(Object.keys(others));
    const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
    expect(properties.assay_bant_need).toBe("2");
  });

  it("leaves a portal that may begin anew", async () => {
    await install();
    const contactId = team.aContact();
    await give(createRep(team.stack.callAsCard, team.ann.user), contactId, "need", 1);
    expect(await ask(team.ann, contactId, aRatingBody("budget", 1, 1))).toMatchObject({ ok: true });
  });
});

describe("an uninstallation in HubSpot", { timeout: 180_000 }, () => {
  it("is found when HubSpot refuses the tokens, and begins the same thirty days", async () => {
    await team.stack.emulator.control("POST", `portals/${team.stack.portalId}/tokens/revoke`);
    await give(team.ann, team.aContact(), "need", 1);
    await waitUntil("it is found", async () => {
      const { entries } = (await ann.call("audit?act=uninstalled")) as { entries: object[] };
      return entries.length === 1 && !("by" in (entries[0] ?? {}));
    });
    await wait(31);
    await waitUntil("the portal is unknown", isPurged);
    expect(await countTenantRows(team.stack, tenantId)).toEqual({});
  });
});
