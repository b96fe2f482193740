import type { AssessmentReply, AssessmentState } from "@assay/shared/api/assessment";
import type { HistoryReply } from "@assay/shared/api/history";
import { ClearRequest, type ConflictReply, type RateReply, RateRequest } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import type { Sync } from "@assay/shared/api/sync";
import type { RatingEvent } from "@assay/shared/assessment/assessment";
import { type Assessment, applyEvent, emptyAssessment, meetsUnseenChange } from "@assay/shared/assessment/assessment";
import { bant } from "@assay/shared/framework/bant";
import { frameworkText, type Level } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { explainAssessment } from "@assay/shared/score/explain";

type Recorded = RatingEvent & { recordedAt: number; previousLevel?: Level };
type Request = { method: "GET" | "POST"; path: string; query: URLSearchParams; body: unknown };

/** The far end of the network in the card's tests: the contract of `shared/api`, kept in memory, for one contact. */
export class StandInServer {
  readonly rubric = defaultRubric(bant);
  readonly people = [
    { userId: "101", name: "Mara Lindt" },
    { userId: "102", name: "Jo Reyes" },
  ];
  canRate = true;
  sync: Sync = { state: "nothing" };
  /** Every request that arrived, oldest first; GETs of the sync apart. */
  readonly requests: Request[] = [];
  /** What happens instead of an answer, one for each coming request; an empty list means all is well. */
  readonly faults: (() => Promise<Response>)[] = [];
  #events: Recorded[] = [];
  #replies = new Map<string, { body: string; reply: RateReply | ConflictReply }>();

  /** Takes the place of the `hsFetch` that HubSpot gives a card. */
  readonly fetch = async (url: string, options: { method: "GET" | "POST"; body?: unknown }): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    const path = pathname.split("/").at(-1) ?? "";
    const request = { method: options.method, path, query: searchParams, body: options.body };
    if (path !== "sync") {
      this.requests.push(request);
      const fault = this.faults.shift();
      if (fault) return fault();
    }
    return Response.json(this.#answer(request));
  };

  /** A rating by somebody, from another screen. */
  rate(by: string, criterion: string, level: Level, basedOn = this.#events.length): void {
    const id = `by-${by}-${this.#events.length + 1}`;
    this.#record({ id, criterion, level, by, at: Date.now(), surface: "extension", basedOn });
  }

  get writes(): Request[] {
    return this.requests.filter(({ method }) => method === "POST");
  }

  #answer({ path, query, body }: Request): object {
    if (path === "assessment") return this.#read();
    if (path === "sync") return { ok: true, sync: this.sync };
    if (path === "history") return this.#history(Number(query.get("before") ?? Number.POSITIVE_INFINITY));
    return this.#write(path === "ratings" ? RateRequest.parse(body) : ClearRequest.parse(body), body);
  }

  #read(): AssessmentReply {
    const { rubric, canRate, people, sync } = this;
    const framework = frameworkText(bant, "en");
    return { ok: true, assessment: this.#state(), framework, rubric, sync, canRate, me: "101", people };
  }

  #history(before: number): HistoryReply {
    const older = this.#events.filter(({ version }) => version < before).reverse();
    const events = older.slice(0, 3);
    const last = events.at(-1);
    return { ok: true, events, people: this.people, ...(older.length > 3 && last && { nextBefore: last.version }) };
  }

  #write(request: RateRequest | ClearRequest, raw: unknown): RateReply | ConflictReply | Refusal {
    const body = JSON.stringify(raw);
    const first = this.#replies.get(request.id);
    if (first && first.body !== body) return { ok: false, code: "id-reused", message: "This id was used before." };
    if (first) return first.reply;
    const { framework: _framework, language: _language, ...event } = request;
    const { contested } = this.#record({ ...event, by: "101" });
    const recorded = { eventId: request.id, recordedAt: request.at, assessment: this.#state(), people: this.people };
    const reply: RateReply | ConflictReply = contested
      ? { ...recorded, ok: false, code: "conflict", message: "Somebody else rated this meanwhile." }
      : { ...recorded, ok: true };
    this.#replies.set(request.id, { body, reply });
    return reply;
  }

  #record(event: Omit<RatingEvent, "version" | "contested">): Recorded {
    const before = this.#assessment();
    const previousLevel = before.ratings[event.criterion]?.level;
    const contested = meetsUnseenChange(before, event);
    const place = { version: before.version + 1, contested, recordedAt: event.at };
    const recorded = { ...event, ...place, ...(previousLevel !== undefined && { previousLevel }) };
    this.#events.push(recorded);
    return recorded;
  }

  #assessment(): Assessment {
    return this.#events.reduce(applyEvent, emptyAssessment);
  }

  #state(): AssessmentState {
    const { version, ratings, contested } = this.#assessment();
    const result = explainAssessment(this.rubric, { ratings }, Date.now());
    return structuredClone({ version, ratings, contested, result }) as AssessmentState;
  }
}
