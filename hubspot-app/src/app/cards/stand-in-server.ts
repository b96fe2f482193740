import type { AssessmentReply } from "@assay/shared/api/assessment";
import { ChooseFrameworkRequest } from "@assay/shared/api/framework-choice";
import { LookRequest } from "@assay/shared/api/look";
import { ClearRequest, RateRequest } from "@assay/shared/api/rating";
import type { LeadContactReply, RelatedRecord, RelatedReply, RollUpReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import { type Suggestion, SuggestRequest } from "@assay/shared/api/suggestion";
import type { Sync } from "@assay/shared/api/sync";
import { carryOver } from "@assay/shared/assessment/carry-over";
import { allFrameworks, frameworkOf } from "@assay/shared/framework/all-frameworks";
import { type FrameworkId, frameworkText, type Level } from "@assay/shared/framework/framework";
import { Language } from "@assay/shared/language/language";
import { people, StandInAssessment } from "./stand-in-assessment.ts";

type Request = { method: "GET" | "POST"; record: string; path: string; query: URLSearchParams; body: unknown };

/** The far end of the network in the card's tests: the contract of `shared/api`, kept in memory, for one record. */
export class StandInServer {
  readonly people = people;
  canRate = true;
  sync: Sync = { state: "nothing" };
  inUse: FrameworkId = "bant";
  /** A record beside the one looked at, whose ratings can be carried over; the card's own other frameworks count too. */
  beside: { record: RelatedRecord; assessment: StandInAssessment } | undefined;
  contacts: RelatedRecord[] = [];
  trouble: string | undefined;
  suggestions: Suggestion[] = [];
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
    if (path !== "sync") {
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
      "roll-up": () => this.rollUp,
      contact: () => this.leadContact,
    };
    return routes[path]?.();
  }

  #read(id: FrameworkId, language: Language): AssessmentReply {
    const { inUse, canRate, sync } = this;
    const { framework, rubric } = this.of(id);
    const assessment = this.of(id).state();
    const offered = allFrameworks.map((other) => ({ id: other.id, name: other.name }));
    const words = frameworkText(framework, language);
    return { ok: true, assessment, framework: words, inUse, offered, rubric, sync, canRate, me: "101", people };
  }

  #write(request: RateRequest | ClearRequest, raw: unknown) {
    return this.of(request.framework).write(request, raw);
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
