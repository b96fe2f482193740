import {
  DraftReply,
  PublishReply,
  type RubricReply as Reply,
  RubricListReply,
  RubricReply,
} from "@assay/shared/api/rubrics";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { v7 as uuidv7 } from "uuid";
import { expect } from "vitest";
import { publicUrls } from "./assay-app.ts";
import { sendWire, signCall, withCaller } from "./signed-call.ts";
import type { Stack } from "./stack.ts";

export type RubricDesk = ReturnType<typeof createRubricDesk>;

/** One person at the rubric's pages; of the stack's portal unless told. */
export function createRubricDesk(
  { ports, portalId: stackPortal }: Stack,
  user: { userId: number; email: string },
  portalId = stackPortal,
) {
  const call = async (path: string, body?: object): Promise<unknown> => {
    const sent = body ? { method: "POST", body: JSON.stringify(body) } : {};
    const wire = signCall(publicUrls.card, { target: withCaller(`/v1/${path}`, user, portalId), ...sent });
    const reply = await sendWire(ports.card, wire);
    expect(reply.status).toBe(200);
    return JSON.parse(reply.body);
  };
  const read = async (framework: string) => RubricReply.parse(await call(`rubrics/${framework}`));
  const newest = async (framework: string) => (await read(framework)).published?.version ?? 0;
  /** Having seen the version that is in force now, unless told. */
  const save = async (framework: string, document: DraftDocument, basedOn: number, inForce?: number) =>
    call(`rubrics/${framework}/draft`, { basedOn, inForce: inForce ?? (await newest(framework)), document });
  /** Saves a change of the draft, or of what is in force when there is none; answers the draft. */
  const edit = async (framework: string, change: (document: DraftDocument) => DraftDocument) => {
    const { draft, published } = await read(framework);
    const document = draft?.document ?? (published as NonNullable<Reply["published"]>).document;
    return DraftReply.parse(await save(framework, change(structuredClone(document)), draft?.revision ?? 0)).draft;
  };
  /** Having seen the version that is in force now, unless told. */
  const publish = async (framework: string, revision: number, more: object = {}, id = uuidv7()) =>
    call(`rubrics/${framework}/publish`, { id, revision, inForce: await newest(framework), ...more });
  /** Makes managers of people who were reps so far. */
  const promote = async (...people: readonly { readonly userId: number }[]) => {
    // Roles are given to whom the list of people has named.
    await call("people");
    for (const { userId } of people) {
      expect(await call(`people/${userId}/role`, { role: "manager", was: "rep" })).toMatchObject({ ok: true });
    }
  };
  return {
    /** Any call below /v1, a POST when there is a body. */
    call,
    list: async () => RubricListReply.parse(await call("rubrics")),
    read,
    save,
    edit,
    publish,
    promote,
    /** Puts a change in force. */
    change: async (framework: string, change: (document: DraftDocument) => DraftDocument) => {
      const { revision } = await edit(framework, change);
      return PublishReply.parse(await publish(framework, revision)).published;
    },
  };
}

/** The document with another weight of one criterion. */
export function withWeight(document: DraftDocument, criterion: string, weight: number): DraftDocument {
  const criteria = document.criteria.map((one) => (one.id === criterion ? { ...one, weight } : one));
  return { ...document, criteria };
}
