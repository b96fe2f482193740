import type { AssessmentReply, JudgedState } from "@assay/shared/api/assessment";
import { BriefNoteRequest } from "@assay/shared/api/brief";
import { ChooseFrameworkRequest } from "@assay/shared/api/framework-choice";
import { LookRequest } from "@assay/shared/api/look";
import { ClearRequest, RateRequest } from "@assay/shared/api/rating";
import type { LeadContactReply, RelatedRecord, RelatedReply, RollUpReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import type { ClockLine } from "@assay/shared/api/sla";
import { type DataCheckReply, MoveRequest, type StageReply } from "@assay/shared/api/stages";
import { type Suggestion, SuggestRequest } from "@assay/shared/api/suggestion";
import type { Sync } from "@assay/shared/api/sync";
import { carryOver } from "@assay/shared/assessment/carry-over";
import { allFrameworks, frameworkOf } from "@assay/shared/framework/all-frameworks";
import { type FrameworkId, frameworkText, type Level } from "@assay/shared/framework/framework";
import { Language } from "@assay/shared/language/language";
import type { Shortfall } from "@assay/shared/pipeline/shortfall";
import { StageEvent } from "@assay/shared/pipeline/stage-event";
import { people, StandInAssessment } from "./stand-in-assessment.ts";

type Request = { method: "GET" | "POST"; record: string; path: string; query: URLSearchParams; body: unknown };

/** The far end of the network in the card's tests: the contract of `shared/api`, kept in memory, for one record. */
export class StandInServer {
  readonly people = people;
  canRate = true;
  sync: Sync = { state: "nothing" };
  inUse: FrameworkId = "bant";
  inUseBecause: AssessmentReply["inUseBecause"];
  /** A record beside the one looked at, whose ratings can be carried over; the card's own other frameworks count too. */
  beside: { record: RelatedRecord; assessment: StandInAssessment } | undefined;
  contacts: RelatedRecord[] = [];
  trouble: string | undefined;
  /** Fit and engagement as the rubric judges them; absent = it judges neither. */
  judged: JudgedState | undefined;
  suggestions: Suggestion[] = [];
  /** The record's stage history. */
  readonly stage: StageEvent[] = [];
  /** The newest clock to a first touch; absent = none runs. */
  clock: ClockLine | undefined;
  promise: StageReply["promise"];
  /** What workflows left on the record. */
  lock: AssessmentReply["lock"];
  askedAgain: AssessmentReply["askedAgain"];
  doubts: DataCheckReply["doubts"] = [];
  /** What is missing for a move that is not overridden. */
  shortfalls: Shortfall[] = [];
  rollUp: RollUpReply | Refusal | undefined;
  leadContact: LeadContactReply | Refusal | undefined;
  /** Every request that arrived, oldest first; GETs of the sync apart. */
  readonly requests: Request[] = [];
  /** What happens instead of an answer, one for each coming request; an empty list means all is well. */
  readonly faults: (() => Promise<Response>)[] = [];
  /** Routes that refuse whatever they are asked. */
  readonly refusing: string[] = [];
  #assessments = new Map(allFrameworks.map((framework) => [framework.id, new StandInAssessment(framework)]));

  /** Takes the place of the `hsFetch` that HubSpot gives a card. */
  readonly fetch = async (url: string, options: { method: "GET" | "POST"; body?: unknown }): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    const [, , , objectType, objectId, path = ""] = pathname.split("/");
    const record = `${objectType}/${objectId}`;
    const request = { method: options.method, record, path, query: searchParams, body: options.body };
    if (!["sync", "stage", "sla"].includes(path)) {
      this.requests.push(request);
      const fault = this.faults.shift();
      if (fault) return fault();
    }
    return Response.json(this.#answer(request));
  };

  /** The rubric of BANT, to be changed before the card opens. */
  get rubric() {
    return this.of("bant").rubric;
  }

  /** A rating under BANT by somebody, from another screen. */
  rate(by: string, criterion: string, level: Level, basedOn?: number): void {
    this.of("bant").rate(by, criterion, level, basedOn);
  }

  of(framework: FrameworkId): StandInAssessment {
    const assessment = this.#assessments.get(framework);
    if (!assessment) throw new Error(`the card asked for the framework ${framework}`);
    return assessment;
  }

  /** Ratings, clearings and choices of a framework, as they arrived. */
  get writes(): Request[] {
    return this.requests.filter(({ path }) => ["ratings", "clearings", "framework"].includes(path));
  }

  #answer({ path, query, body }: Request): object | undefined {
    if (this.refusing.includes(path)) return { ok: false, code: "internal", message: "Try again in a moment." };
    const framework = query.get("framework") ?? this.inUse;
    const language = Language.parse(query.get("language"));
    const routes: Record<string, () => object | undefined> = {
      assessment: () => this.#read(framework, language),
      sync: () => ({ ok: true, sync: this.sync }),
      history: () => this.of(framework).history(Number(query.get("before") ?? Number.POSITIVE_INFINITY)),
      related: () => this.#related(framework),
      looks: () => this.#look(LookRequest.parse(body)),
      suggestions: () => SuggestRequest.parse(body) && { ok: true, suggestions: this.suggestions },
      framework: () => this.#choose(ChooseFrameworkRequest.parse(body)),
      ratings: () => this.#write(RateRequest.parse(body), body),
      clearings: () => this.#write(ClearRequest.parse(body), body),
      stage: () => ({
        ...(this.promise && { promise: this.promise }),
        ok: true,
        events: this.stage,
        people: this.people,
        canMove: this.canRate,
        labels: {},
      }),
      "stage-moves": () => this.#move(MoveRequest.parse(body)),
      "brief-notes": () => ({ ok: true, isNew: BriefNoteRequest.parse(body).parts.length > 0 }),
      sla: () => ({ ok: true, ...(this.clock && { clock: this.clock }) }),
      "data-check": () => ({ ok: true, doubts: this.doubts }),
      unlock: () => {
        this.lock = undefined;
        return { ok: true };
      },
      "roll-up": () => this.rollUp,
      contact: () => this.leadContact,
    };
    return routes[path]?.();
  }

  #read(id: FrameworkId, language: Language): AssessmentReply {
    const { inUse, sync } = this;
    const canRate = this.canRate && this.lock === undefined;
    const { framework, rubric } = this.of(id);
    const assessment = this.of(id).state();
    const offered = allFrameworks.map((other) => ({ id: other.id, name: other.name }));
    const words = frameworkText(framework, language);
    const sources = Object.values(assessment.ratings)
      .flatMap(({ derivedFrom }) => derivedFrom ?? [])
      .map(({ framework: source, criterion }) => {
        const named = frameworkOf(source)?.criteria.find((other) => other.id === criterion);
        return { framework: source, criterion, name: named?.name[language] ?? criterion };
      });
    const said = { framework: words, inUse, offered, rubric, sync, canRate, me: "101", people };
    const judged = this.judged && { judged: this.judged };
    const marks = { ...(this.lock && { lock: this.lock }), ...(this.askedAgain && { askedAgain: this.askedAgain }) };
    const because = this.inUseBecause && { inUseBecause: this.inUseBecause };
    return { ok: true, assessment, ...said, ...marks, ...because, ...(sources.length > 0 && { sources }), ...judged };
  }

  #write(request: RateRequest | ClearRequest, raw: unknown) {
    return this.of(request.framework).write(request, raw);
  }

  #move({ id, move, at, follows }: MoveRequest) {
    const { shortfalls } = this;
    const isGated = ["nominate", "accept", "qualify"].includes(move.kind) && !("override" in move && move.override);
    if (isGated && shortfalls.length > 0) {
      return {
        ok: false,
        code: "gate",
        message: "Something is missing.",
        shortfalls,
        labels: { phone: "Phone Number" },
      };
    }
    this.stage.push(StageEvent.parse({ id, move, by: "101", at, surface: "card", follows }));
    const { people, stage: events } = this;
    return { ok: true, eventId: id, recordedAt: at, events, people };
  }

  #look({ framework, version }: LookRequest) {
    return this.of(framework).look(version);
  }

  #choose({ framework }: ChooseFrameworkRequest) {
    this.inUse = framework;
    return { ok: true, inUse: framework };
  }

  #related(id: FrameworkId): RelatedReply {
    const here = { record: { objectType: "contact" as const, objectId: "501", name: "Ada Byron" } };
    const others = [...this.#assessments.values()].filter(({ framework }) => framework.id !== id);
    const places = [...others.map((assessment) => ({ ...here, assessment })), ...(this.beside ? [this.beside] : [])];
    const sources = places.map(({ record, assessment }) => ({
      ...record,
      framework: assessment.framework.id,
      ratings: assessment.state().ratings,
    }));
    const criteria = this.of(id).framework.criteria.map((criterion) => criterion.id);
    const carried = carryOver(criteria, this.of(id).state().ratings, sources).map((level) => ({
      ...level,
      origins: level.origins.map((origin) => {
        const framework = frameworkOf(origin.framework);
        const criterion = framework?.criteria.find((other) => other.id === origin.criterion);
        const place = places.find(({ record }) => record.objectId === origin.objectId);
        if (!framework || !criterion || !place) throw new Error("a carried level without an origin");
        const names = { framework: { id: framework.id, name: framework.name } };
        return {
          ...names,
          record: place.record,
          criterion: { id: criterion.id, name: criterion.name.en },
          rating: origin.rating,
        };
      }),
    }));
    const { contacts, trouble } = this;
    return { ok: true, carried, contacts, deals: [], people, ...(trouble !== undefined && { trouble }) };
  }
}
