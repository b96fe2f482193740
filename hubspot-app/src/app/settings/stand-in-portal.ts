import type { CrmPropertiesReply, CrmProperty } from "@assay/shared/api/crm-properties";
import { type FactsReply, FactsRequest } from "@assay/shared/api/facts";
import { type Learning, LearningRequest } from "@assay/shared/api/learning";

const text = { kind: "text", options: [], isOwn: false } as const;

/** What a portal knows of contacts and companies. */
const properties: readonly CrmProperty[] = [
  { ...text, owner: "contact", name: "jobtitle", label: "Job Title", options: [] },
  { ...text, owner: "contact", name: "country", label: "Country/Region", options: [] },
  { ...text, owner: "contact", name: "hs_email_open", label: "Emails opened", kind: "number", options: [] },
  { ...text, owner: "contact", name: "hs_email_last_click_date", label: "Last click", kind: "moment", options: [] },
  { ...text, owner: "company", name: "numberofemployees", label: "Number of Employees", kind: "number", options: [] },
  {
    owner: "company",
    name: "industry",
    label: "Industry",
    kind: "choice",
    options: [
      { value: "RETAIL", label: "Retail" },
      { value: "LOGISTICS", label: "Logistics" },
    ],
    isOwn: false,
  },
];

type Said = Pick<FactsReply, "name" | "facts">;

/** The portal behind the server, in the tests of the settings page: its properties, its people, what it taught. */
export class StandInPortal {
  hasCompanies = true;
  /** Why the properties cannot be read; absent = they can. */
  silence: string | undefined;
  readonly people = new Map<string, Said>();
  learning: Learning | undefined;
  /** What the next look at the customers finds. */
  found: Learning["found"];

  /** Absent = no noun of the portal's. */
  answer(method: string, noun: string | undefined, body: unknown): object | undefined {
    if (noun === "crm-properties") return this.#properties();
    if (noun === "facts") return this.#facts(FactsRequest.parse(body));
    if (noun !== "learned-traits") return undefined;
    return method === "POST" ? this.#learn(LearningRequest.parse(body)) : this.#learned();
  }

  #properties(): CrmPropertiesReply | object {
    if (this.silence !== undefined) return { ok: false, code: "crm-silent", message: this.silence };
    const { hasCompanies } = this;
    const told = properties.filter(({ owner }) => hasCompanies || owner === "contact");
    return { ok: true, properties: told, hasCompanies };
  }

  #facts({ objectId }: FactsRequest): FactsReply | object {
    const person = this.people.get(objectId);
    if (person === undefined) return { ok: false, code: "nobody-there", message: "There is nobody to read here." };
    return { ok: true, ...person, at: Date.now() };
  }

  #learn({ id }: LearningRequest): object {
    this.learning = { id, state: "reading", read: 0, total: 100, startedAt: Date.now() };
    return this.#learned();
  }

  /** Half of the people are read by the first question, all by the second. */
  #learned(): object {
    const { learning, found } = this;
    if (learning === undefined) return { ok: true };
    if (learning.state === "reading" && learning.read === 0) this.learning = { ...learning, read: 50 };
    else if (learning.state === "reading" && found) this.learning = { ...learning, state: "done", read: 100, found };
    return { ok: true, learning };
  }
}
