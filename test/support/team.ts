import { ConflictReply, RateReply } from "@assay/shared/api/rating";
import { Refusal } from "@assay/shared/api/result";
import { expect } from "vitest";
import * as z from "zod";
import type { EmulatorUser } from "./emulator-client.ts";
import { aRatingBody, createRep, type Rep } from "./rep.ts";
import { type Stack, type StackOptions, startStack } from "./stack.ts";
import { waitUntil } from "./wait-until.ts";

export type Member = Rep & { user: EmulatorUser };

/** Two reps of one portal and its contacts that nobody has rated yet, on a server that has prepared the portal. */
export type Team = { stack: Stack; ann: Member; ben: Member; aContact(): string };

/** Starts a stack for stories about ratings; ann is the admin who installed. */
export async function startTeam(options: Omit<StackOptions, "withHost">): Promise<Team> {
  const stack = await startStack({ ...options, withHost: false });
  const [ann, ben] = stack.users.slice(0, 2).map((user) => ({ ...createRep(stack.callAsCard, user), user }));
  const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "100000" });
  const contacts = results.map(({ id }) => id);
  const aContact = () => {
    const id = contacts.pop();
    if (id === undefined) throw new Error("Nobody is left unrated: start with more contacts.");
    return id;
  };
  const team = { stack, ann: ann as Member, ben: ben as Member, aContact };
  await waitUntilPrepared(team);
  return team;
}

/** Once a rater has a name, the portal's properties were made and its people listed. */
async function waitUntilPrepared({ ann, aContact }: Team): Promise<void> {
  const contactId = aContact();
  await give(ann, contactId, "need", 1);
  await waitUntil("the portal is prepared", async () => {
    const { people } = await ann.readAssessment(contactId);
    return people[0]?.name === `${ann.user.firstName} ${ann.user.lastName}`;
  });
}

const RecordReply = z.union([RateReply, ConflictReply, Refusal]);

/** Sends a request and reads its answer, which is 200 whatever was decided. */
export async function ask(rep: Rep, contactId: string, body: object, noun?: "ratings" | "clearings") {
  const reply = await rep.send(contactId, body, noun);
  expect(reply.status).toBe(200);
  return RecordReply.parse(JSON.parse(reply.body));
}

/** Gives a level, or takes it back when there is none, having seen the version `basedOn`; answers the state after it. */
export async function give(rep: Rep, contactId: string, criterion: string, level: number | undefined, basedOn = 0) {
  const { level: _, ...clearing } = aRatingBody(criterion, 0, basedOn);
  const reply = await (level === undefined
    ? ask(rep, contactId, clearing, "clearings")
    : ask(rep, contactId, aRatingBody(criterion, level, basedOn)));
  if (!reply.ok) throw new Error(reply.message);
  return reply.assessment;
}
