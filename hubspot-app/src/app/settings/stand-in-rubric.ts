import type { Person } from "@assay/shared/api/assessment";
import type { Rescore } from "@assay/shared/api/rescore";
import type { Rollout, Team } from "@assay/shared/api/rollouts";
import type {
  DraftRequest,
  ImportRequest,
  PinnedExample,
  PinRequest,
  PublishedVersion,
  PublishRequest,
  RestoreRequest,
  RubricDraft,
  RubricListReply,
  RubricReply,
  SaveDraftRequest,
} from "@assay/shared/api/rubrics";
import { diffDocuments } from "@assay/shared/rubric/diff-documents";
import { faultsOf, readDocument } from "@assay/shared/rubric/document-faults";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";

export const people = { ann: { userId: "101", name: "Ann Smith" }, lea: { userId: "102", name: "Léa Martin" } };

/** One framework's rubric at the far end: drafts by revision, versions that never change. */
export class StandInRubric {
  readonly isOwn: boolean;
  isRetired = false;
  assessments = 0;
  draft: RubricDraft | undefined;
  versions: PublishedVersion[] = [];
  /** Absent = the newest version is in force for everybody. */
  rollout: Rollout | undefined;
  examples: PinnedExample[] = [];
  /** How many examples the draft would break. */
  broken = 0;
  #name: string;
  #revision = 0;
  #documents = new Map<number, DraftDocument>();

  /** Shipped and in force or, by somebody's hand, an own framework that is a draft. */
  constructor(document: DraftDocument, madeBy?: Person) {
    this.isOwn = madeBy !== undefined;
    this.#name = document.name;
    if (madeBy === undefined) this.#putInForce(document, { at: 1_700_000_000_000 });
    else this.write(document, madeBy);
  }

  /** 0 = none. */
  get #newest(): number {
    return this.versions[0]?.version ?? 0;
  }

  get inForce(): DraftDocument | undefined {
    return this.#documents.get(this.#newest);
  }

  /** The draft, else what is in force. */
  get document(): DraftDocument {
    return this.draft?.document ?? (this.inForce as DraftDocument);
  }

  /** Somebody's save, from this screen or another. */
  write(document: DraftDocument, by: Person): RubricDraft {
    const { inForce } = this;
    const startedFrom = this.#newest;
    const changes = inForce ? diffDocuments(inForce, document) : [];
    const faults = faultsOf(document, "en");
    this.draft = { revision: ++this.#revision, document, startedFrom, by, at: Date.now(), faults, changes };
    return this.draft;
  }

  listed(): RubricListReply["rubrics"][number] {
    const { isOwn, isRetired, assessments, draft } = this;
    const published = this.versions[0];
    const { framework } = this.document;
    const name = this.#name;
    return { framework, name, isOwn, isRetired, assessments, ...(published && { published }), ...(draft && { draft }) };
  }

  read(me: string, canEdit: boolean, rescore: Rescore | undefined): RubricReply {
    const { draft, versions, inForce, rollout } = this;
    const published = versions[0] && inForce && { ...versions[0], document: inForce };
    const more = {
      ...(published && { published }),
      ...(draft && { draft }),
      ...(rescore && { rescore }),
      ...(rollout && { rollout }),
    };
    return { ok: true, ...more, versions, canEdit, me };
  }

  version(number: number) {
    const version = this.versions.find((one) => one.version === number);
    return { ok: true, version, document: this.#documents.get(number) };
  }

  save({ basedOn, inForce, document }: SaveDraftRequest, by: Person) {
    const isSeen = this.draft ? basedOn === this.draft.revision : basedOn === 0 && inForce === this.#newest;
    return isSeen ? { ok: true, draft: this.write(document, by) } : this.#changed();
  }

  discard({ revision }: DraftRequest) {
    if (revision !== this.draft?.revision) return this.#changed();
    this.draft = undefined;
    return { ok: true };
  }

  importText({ text }: ImportRequest, by: Person) {
    const read = readDocument(text, "en");
    if (!read.ok) return { ok: false, code: "import-faulty", message: "This is no rubric.", faults: read.faults };
    return { ok: true, draft: this.write({ ...read.document, framework: this.document.framework }, by) };
  }

  publish({ revision, inForce, note, acceptBroken, teams }: PublishRequest, by: Person, known: readonly Team[] = []) {
    const { draft } = this;
    if (draft?.revision !== revision || inForce !== this.#newest) return this.#changed();
    if (this.broken > 0 && !acceptBroken) {
      return { ok: false as const, code: "example-broken", message: "1 of the pinned examples would lose its grade." };
    }
    this.draft = undefined;
    const others = this.rollout?.others ?? this.#newest;
    const version = this.#newest + 1;
    this.rollout = teams && { version, others, teams: known.filter(({ id }) => teams.includes(id)) };
    return this.#putInForce(draft.document, { by, at: Date.now(), ...(note !== undefined && { note }) });
  }

  promote(version: number) {
    if (this.rollout?.version !== version) return this.#changed();
    this.rollout = undefined;
    return { ok: true as const, version };
  }

  restore({ version, basedOn }: RestoreRequest, by: Person) {
    const old = this.#documents.get(version);
    if (old === undefined || basedOn !== this.#newest) return this.#changed();
    this.rollout = undefined;
    return this.#putInForce(old, { by, at: Date.now(), restores: version });
  }

  pin({ objectType, objectId, grade }: PinRequest, by: Person) {
    this.examples = this.examples.filter((one) => one.objectId !== objectId);
    if (grade !== undefined) this.examples.push({ objectType, objectId, grade, by, at: Date.now() });
    return this.examplesReply();
  }

  examplesReply() {
    return { ok: true, examples: this.examples };
  }

  offer(isRetired: boolean) {
    this.isRetired = isRetired;
    return { ok: true };
  }

  #putInForce(document: DraftDocument, said: Omit<PublishedVersion, "version">) {
    const version = this.#newest + 1;
    this.#documents.set(version, document);
    this.versions = [{ version, ...said }, ...this.versions];
    return { ok: true as const, version };
  }

  #changed() {
    const { draft } = this;
    const message = "A colleague was faster.";
    return { ok: false as const, code: "draft-changed" as const, message, ...(draft && { draft }) };
  }
}
