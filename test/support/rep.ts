import { AssessmentReply } from "@assay/shared/api/assessment";
import { HistoryReply } from "@assay/shared/api/history";
import { SyncReply } from "@assay/shared/api/sync";
import { v7 as uuidv7 } from "uuid";
import { publicUrls } from "./assay-app.ts";
import type { EmulatorUser } from "./emulator-client.ts";
import type { CardCall } from "./parts.ts";

export type RatingBody = {
  id: string;
  framework: string;
  criterion: string;
  level: number;
  at: number;
  surface: "card";
  basedOn: number;
  evidence?: object;
};

/** A rating as the card would ask for it, with a new id. */
export function aRatingBody(criterion: string, level: number, basedOn = 0): RatingBody {
  return { id: uuidv7(), framework: "bant", criterion, level, at: Date.now(), surface: "card", basedOn };
}

/** One person at the card: what they can do, through HubSpot's signing proxy. */
export function createRep(callAsCard: CardCall, user: EmulatorUser) {
  const url = (contactId: string, noun: string) => `${publicUrls.card}/v1/records/contact/${contactId}/${noun}`;
  const read = async (contactId: string, noun: string): Promise<unknown> =>
    JSON.parse((await callAsCard({ url: url(contactId, noun) }, user)).body);
  return {
    /** Any call to the card's routes about a record: `contact/501/related?framework=meddic`. */
    ask: async (path: string, body?: object): Promise<unknown> => {
      const address = `${publicUrls.card}/v1/records/${path}`;
      return JSON.parse((await callAsCard({ url: address, ...(body && { method: "POST", body }) }, user)).body);
    },
    /** Sends a rating as it is; the reply is HubSpot's status and our words. */
    send: (contactId: string, body: object, noun = "ratings") =>
      callAsCard({ url: url(contactId, noun), method: "POST", body }, user),
    readAssessment: async (contactId: string) => AssessmentReply.parse(await read(contactId, "assessment")),
    readSync: async (contactId: string) => SyncReply.parse(await read(contactId, "sync")).sync,
    /** Up to 200 events below a version, newest first. */
    readHistory: async (contactId: string, before = Number.MAX_SAFE_INTEGER) =>
      HistoryReply.parse(await read(contactId, `history?framework=bant&limit=200&before=${Math.min(before, 1e9)}`))
        .events,
  };
}

export type Rep = ReturnType<typeof createRep>;
