import type { Person } from "@assay/shared/api/assessment";
import type { Rescore } from "@assay/shared/api/rescore";
import { PromoteRequest } from "@assay/shared/api/rollouts";
import {
  CopyFrameworkRequest,
  DraftRequest,
  ImportRequest,
  PinRequest,
  PublishRequest,
  type ReplayReply,
  RestoreRequest,
  type RubricListReply,
  SaveDraftRequest,
  UsualFrameworkRequest,
} from "@assay/shared/api/rubrics";
import { bant } from "@assay/shared/framework/bant";
import { meddic } from "@assay/shared/framework/meddic";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { documentOf } from "@assay/shared/rubric/rubric-document";
import { StandInPortal } from "./stand-in-portal.ts";
import { people, StandInRubric } from "./stand-in-rubric.ts";
import { StandInRules } from "./stand-in-rules.ts";

type Request = { method: "GET" | "POST"; path: string; body: unknown };
type Answer = object | undefined;

/** The far end of the network in the tests of the settings page: the contract of `shared/api`, kept in memory. */
export class StandInServer {
  readonly me: Person = people.ann;
  canEdit = true;
  usual: RubricListReply["usual"] = { contact: "bant", deal: "meddic" };
  readonly portal = new StandInPortal();
  readonly rules = new StandInRules();
  readonly rubrics = new Map(
    [bant, meddic].map((framework) => {
      return [framework.id, new StandInRubric(documentOf({ rubric: defaultRubric(framework), framework }))];
    }),
  );
  replay: Omit<ReplayReply, "ok" | "revision">;
  rescore: Rescore | undefined;
  /** Every request that arrived, oldest first. */
  readonly requests: Request[] = [];
  /** What happens instead of an answer, one for each coming write; an empty list means all is well. */
  readonly faults: (() => Promise<Response>)[] = [];

  constructor() {
    const outcomes = { canRead: true, counted: 0, leftOut: 0, grades: [] };
    this.replay = { assessments: 0, changed: 0, moves: [], largest: [], broken: [], outcomes, tookMs: 4 };
  }

  /** Takes the place of the `hsFetch` that HubSpot gives an extension. */
  readonly fetch = async (url: string, { method, body }: { method: "GET" | "POST"; body?: unknown }) => {
    const path = new URL(url).pathname.replace("/v1/", "");
    this.requests.push({ method, path, body });
    const fault = method === "POST" ? this.faults.shift() : undefined;
    if (fault) return fault();
    return Response.json(this.#answer({ method, path, body }));
  };

  /** Writes of one kind, as they arrived: `writes("bant/draft")`. */
  writes(path: string): unknown[] {
    return this.requests.filter((one) => one.method === "POST" && one.path.endsWith(path)).map(({ body }) => body);
  }

  of(framework: string): StandInRubric {
    const rubric = this.rubrics.get(framework);
    if (!rubric) throw new Error(`the page asked for the framework ${framework}`);
    return rubric;
  }

  #answer({ method, path, body }: Request): Answer {
    if (method === "POST" && !this.canEdit) return { ok: false, code: "not-admin", message: "Only an admin may." };
    const [noun, framework = "", act, number] = path.split("/");
    const ofPortal = this.portal.answer(method, noun, body);
    if (ofPortal !== undefined) return ofPortal;
    if (noun === "rescores") return this.#steer(act);
    if (noun === "framework-rules") return this.rules.answer(method, framework, body, this.canEdit);
    if (noun === "frameworks") return this.#copy(CopyFrameworkRequest.parse(body));
    if (noun === "usual-framework") return this.#choose(UsualFrameworkRequest.parse(body));
    if (framework === "") return this.#list();
    const rubric = this.of(framework);
    if (method === "GET" && act === undefined) {
      return rubric.read(
        this.me.userId,
        this.canEdit,
        this.rescore?.framework === framework ? this.rescore : undefined,
      );
    }
    return this.#act(rubric, `${method} ${act}`, body, Number(number));
  }

  #act(rubric: StandInRubric, act: string, body: unknown, version: number): Answer {
    const routes: Record<string, () => Answer> = {
      "POST draft": () => rubric.save(SaveDraftRequest.parse(body), this.me),
      "POST discard": () => rubric.discard(DraftRequest.parse(body)),
      "POST import": () => rubric.importText(ImportRequest.parse(body), this.me),
      "POST publish": () => this.#publish(rubric, PublishRequest.parse(body)),
      "POST promote": () => this.#promote(rubric, PromoteRequest.parse(body)),
      "POST restore": () => this.#restore(rubric, RestoreRequest.parse(body)),
      "POST replay": () => ({ ok: true, revision: DraftRequest.parse(body).revision, ...this.replay }),
      "GET versions": () => rubric.version(version),
      "GET examples": () => rubric.examplesReply(),
      "POST examples": () => rubric.pin(PinRequest.parse(body), this.me),
      "POST retire": () => rubric.offer(true),
      "POST offer": () => rubric.offer(false),
    };
    return routes[act]?.();
  }

  #list(): RubricListReply {
    const rubrics = [...this.rubrics.values()].map((rubric) => rubric.listed());
    return { ok: true, rubrics, usual: this.usual, canEdit: this.canEdit };
  }

  #copy({ copyOf, name }: CopyFrameworkRequest): Answer {
    const framework = `own-${name.toLowerCase().replaceAll(/[^a-z]/g, "")}`;
    this.rubrics.set(framework, new StandInRubric({ ...this.of(copyOf).document, framework, name }, this.me));
    return { ok: true, framework };
  }

  #choose({ objectType, framework }: UsualFrameworkRequest): Answer {
    this.usual = { ...this.usual, [objectType]: framework };
    return { ok: true };
  }

  #publish(rubric: StandInRubric, request: PublishRequest): Answer {
    const answer = rubric.publish(request, this.me, this.rules.teams);
    return answer.ok ? this.#rescoreAfter(rubric, request.id, answer.version) : answer;
  }

  #promote(rubric: StandInRubric, { id, version }: PromoteRequest): Answer {
    const answer = rubric.promote(version);
    return answer.ok ? this.#rescoreAfter(rubric, id, version) : answer;
  }

  #restore(rubric: StandInRubric, request: RestoreRequest): Answer {
    const answer = rubric.restore(request, this.me);
    return answer.ok ? this.#rescoreAfter(rubric, request.id, answer.version) : answer;
  }

  #rescoreAfter(rubric: StandInRubric, id: string, version: number): Answer {
    const { framework } = rubric.document;
    const figures = { total: 200, done: 40, waiting: 0, startedAt: Date.now() };
    this.rescore = { id, framework, version, state: "running", ...figures };
    return { ok: true, published: rubric.versions[0], rescore: this.rescore };
  }

  #steer(act: string | undefined): Answer {
    const states = { pause: "paused", resume: "running", cancel: "cancelled" } as const;
    const state = states[act as keyof typeof states];
    if (this.rescore && state) this.rescore = { ...this.rescore, state };
    return this.rescore && { ok: true, rescore: this.rescore };
  }
}
