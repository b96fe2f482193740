import { RateReply } from "@assay/shared/api/rating";
import { SyncReply } from "@assay/shared/api/sync";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startPeer } from "../support/peer.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const backend = inject("databaseBackend");
const objects = "/crm/objects/2026-09";

let team: Team;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend, contacts: 20 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

const aLonelyContact = () => admin.createRecord("contacts", { firstname: "Nadia", lastname: `Test ${uuidv7()}` });

const aDeal = (contactIds: readonly string[]) =>
  admin.createRecord(
    "deals",
    { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled" },
    contactIds.map((id) => ({ kind: "contacts", id })),
  );

const rateDeal = async (dealId: string, criterion: string, level: number, basedOn = 0) =>
  RateReply.parse(
    await team.ann.ask(`deal/${dealId}/ratings`, { ...aRatingBody(criterion, level, basedOn), framework: "meddic" }),
  );

async function readSubject(contactId: string): Promise<string | undefined> {
  const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
  return properties.assay_subject || undefined;
}

const readState = async (path: string) => SyncReply.parse(await team.ann.ask(`${path}/sync`)).sync.state;

const waitUntilWritten = (path: string) =>
  waitUntil(`${path} is written`, async () => (await readState(path)) === "written");

const lastCall = async () => (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;

describe("a rating of a deal", () => {
  it("has only its primary contact looked at again, not everybody beside it", async () => {
    const [primary, second, third] = [await aLonelyContact(), await aLonelyContact(), await aLonelyContact()];
    const dealId = await aDeal([primary, second, third]);
    const since = await lastCall();
    await rateDeal(dealId, "champion", 3);
    await waitUntilWritten(`deal/${dealId}`);
    await waitUntilWritten(`contact/${primary}`);
    expect(await readSubject(primary)).toBe("deal");
    expect(await Promise.all([second, third].map((id) => readState(`contact/${id}`)))).toEqual(["nothing", "nothing"]);
    const paths = (await team.stack.emulator.readLog(since)).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith(`${objects}/contacts/${second}/`))).toEqual([]);
  });

  it("also has a contact looked at that shows it and is not the primary one any more", async () => {
    const [first, second] = [await aLonelyContact(), await aLonelyContact()];
    const dealId = await aDeal([second]);
    await rateDeal(dealId, "champion", 3);
    await waitUntil("the second shows the deal", async () => (await readSubject(second)) === "deal");
    // HubSpot lists the older contact first, and no label says otherwise.
    await team.stack.emulator.associate(team.stack.portalId, ["deals", dealId], ["contacts", first]);
    await rateDeal(dealId, "metrics", 2, 1);
    await waitUntil("the first shows the deal", async () => (await readSubject(first)) === "deal");
    await waitUntil("the second shows it no more", async () => (await readSubject(second)) === undefined);
  });
});

describe("a copy that takes longer to work out than a claim lasts", () => {
  it("stays one server's, who drops it when the contact was rated meanwhile", async ({ skip }) => {
    if (backend === "pglite") skip("an embedded database serves one process only");
    const peer = await startPeer(team.stack);
    try {
      const { emulator } = team.stack;
      const contactId = await aLonelyContact();
      const dealId = await aDeal([contactId]);
      const since = await lastCall();
      const slow = { kind: "slow", ms: 9_000 } as const;
      await emulator.addFault({ pathPrefix: `${objects}/contacts/${contactId}/associations` }, 1, slow);
      await emulator.addFault({ pathPrefix: `${objects}/deals/batch/read` }, 1, slow);
      await rateDeal(dealId, "champion", 3);
      const readSlow = async () => (await emulator.readLog(since)).filter(({ fault }) => fault === "slow");
      const begun = await waitUntil("the copy is being worked out", async () => (await readSlow())[0]?.at);
      await emulator.addFault({ pathPrefix: `${objects}/deals/${dealId}/associations` }, 1, slow);
      await waitUntil("the first claim would have ended", async () => Date.now() > begun + 26_000, {
        timeoutMs: 60_000,
      });
      await give(team.ann, contactId, "need", 2);
      await waitUntilWritten(`contact/${contactId}`);
      await waitUntil(
        "the last slow call is over",
        async () => Date.now() > ((await readSlow())[2]?.at ?? 0) + 12_000,
        {
          timeoutMs: 60_000,
        },
      );
      const calls = (await emulator.readLog(since)).filter(({ path }) => path === `${objects}/contacts/batch/update`);
      const inputs = calls.flatMap(({ requestBody }) => {
        const { inputs: all } = requestBody as unknown as {
          inputs: { id: string; properties: Record<string, string> }[];
        };
        return all.filter(({ id }) => id === contactId);
      });
      expect(inputs.map(({ properties }) => properties.assay_subject)).toEqual(["contact"]);
      expect(await readSubject(contactId)).toBe("contact");
    } finally {
      await peer.close();
    }
  });
});
