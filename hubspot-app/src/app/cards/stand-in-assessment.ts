import type { AssessmentState } from "@assay/shared/api/assessment";
import type { HistoryReply } from "@assay/shared/api/history";
import type { LookReply } from "@assay/shared/api/look";
import type { ClearRequest, ConflictReply, RateReply, RateRequest } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import type { RatingEvent } from "@assay/shared/assessment/assessment";
import { type Assessment, applyEvent, emptyAssessment, meetsUnseenChange } from "@assay/shared/assessment/assessment";
import type { Framework, Level } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import type { Grade } from "@assay/shared/score/grade-letter";

type Recorded = RatingEvent & { recordedAt: number; previousLevel?: Level };

export const people = [
  { userId: "101", name: "Mara Lindt" },
  { userId: "102", name: "Jo Reyes" },
];

/** One record's ratings under one framework, behind the stand-in server. 101 is the person looking. */
export class StandInAssessment {
  readonly framework: Framework;
  readonly rubric: ReturnType<typeof defaultRubric>;
  /** The letter of the person's fit. */
  fit: Grade | undefined;
  #events: Recorded[] = [];
  #replies = new Map<string, { body: string; reply: RateReply | ConflictReply }>();
  #looked: { at: number; version: number } | undefined;

  constructor(framework: Framework) {
    this.framework = framework;
    this.rubric = defaultRubric(framework);
  }

  /** A rating by somebody, from another screen. */
  rate(by: string, criterion: string, level: Level, basedOn = this.#events.length): void {
    const id = `019a0000-0000-7000-8000-${String(this.#events.length + 1).padStart(12, "0")}`;
    this.#record({ id, criterion, level, by, at: Date.now(), surface: "extension", basedOn });
  }

  state(): AssessmentState {
    const { version, ratings, contested } = this.#assessment();
    const result = explainAssessment(this.rubric, { ratings, fit: this.fit }, Date.now());
    return structuredClone({ version, ratings, contested, result }) as AssessmentState;
  }

  history(before: number): HistoryReply {
    const older = this.#events.filter(({ version }) => version < before).reverse();
    const events = older.slice(0, 3);
    const last = events.at(-1);
    return { ok: true, events, people, ...(older.length > 3 && last && { nextBefore: last.version }) };
  }

  look(version: number): LookReply {
    const before = this.#looked;
    this.#looked = { at: Date.now(), version };
    if (!before) return { ok: true, events: [], people: [] };
    const unseen = this.#events.filter((event) => event.version > before.version && event.by !== "101");
    return { ok: true, since: before.at, events: unseen.reverse(), people };
  }

  write(request: RateRequest | ClearRequest, raw: unknown): RateReply | ConflictReply | Refusal {
    const body = JSON.stringify(raw);
    const first = this.#replies.get(request.id);
    if (first && first.body !== body) return { ok: false, code: "id-reused", message: "This id was used before." };
    if (first) return first.reply;
    const { framework: _framework, language: _language, ...event } = request;
    const { contested } = this.#record({ ...event, by: "101" });
    const recorded = { eventId: request.id, recordedAt: request.at, assessment: this.state(), people };
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
}
