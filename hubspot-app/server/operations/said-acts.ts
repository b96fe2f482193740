import type { AuditEntry } from "@assay/shared/api/audit";
import { Labels } from "@assay/shared/api/labels";
import { auditTexts, peopleTexts, portalTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { ownEntry } from "@assay/shared/own-entry";
import type { Queries } from "../store/database.ts";
import { listFrameworks } from "./framework-lists.ts";

type Act = Pick<AuditEntry, "act" | "subject" | "from" | "to">;
export type SaidAct = NonNullable<AuditEntry["said"]>;

/** Says what entries of the log are about, and their values, in words; what has no word of its own stays as it is. */
export async function sayActs(
  queries: Queries,
  tenantId: string,
  language: Language,
): Promise<(entry: Act) => SaidAct> {
  const { subjects, ...text } = auditTexts[language].said;
  const frameworks = new Map((await listFrameworks(queries, tenantId)).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => frameworks.get(id) ?? ownEntry<string>(subjects, id) ?? id;
  const sayValue = valuesIn(language, nameOf);
  return ({ act, subject, from, to }) => ({
    subject: act === "list-graded" ? text.list(subject) : nameOf(subject),
    from: from === undefined ? "" : sayValue({ act, subject }, from),
    to: to === undefined ? "" : sayValue({ act, subject }, to),
  });
}

/** A value's words depend on what was done: "2" is a version here and months there. */
function valuesIn(language: Language, nameOf: (id: string) => string) {
  const { said: text } = auditTexts[language];
  const { roles, visibility } = peopleTexts[language];
  const { states } = portalTexts[language].import;
  return ({ act, subject }: Pick<Act, "act" | "subject">, value: string): string => {
    switch (act) {
      case "rubric-published":
      case "rubric-restored":
      case "rubric-rolled-out":
      case "rubric-promoted":
      case "agreement-proposed":
      case "agreement-signed":
      case "agreement-in-force":
      case "agreement-end-proposed":
      case "agreement-ended":
        // A roll-out tells the teams too: "3: North", and a promotion whose version it was.
        return /^\d/.test(value) ? text.version(value) : value;
      case "framework-copied":
      case "usual-framework-changed":
      case "framework-rule-changed":
      case "framework-rule-removed":
        return nameOf(value);
      case "example-pinned":
      case "example-unpinned":
        return value === "none" ? text.noGrade : text.grade(value);
      case "role-changed":
        return ownEntry<string>(roles.names, value) ?? value;
      case "policy-changed":
        return ownEntry<string>(visibility.names, value) ?? value;
      case "retention-changed":
        return text.months(value);
      case "contact-erased":
        return text.records(value);
      case "list-graded":
        return text.contacts(value);
      case "contacts-imported":
        return subject === "csv" ? text.lines(value) : (ownEntry<string>(states, value) ?? value);
      case "mapping-changed":
        return subject === "labels" ? sayLabels(value, language, text.label) : value;
      default:
        return value;
    }
  };
}

/** The portal's own words, as they were written down. */
function sayLabels(written: string, language: Language, label: (word: string, said: string) => string): string {
  const labels = Labels.parse(JSON.parse(written));
  const { temperature } = wordTexts[language];
  return Object.entries(labels)
    .flatMap(([key, words]) => {
      const said = words[language] ?? Object.values(words)[0];
      return said === undefined ? [] : label(ownEntry<string>(temperature, key) ?? key, said);
    })
    .join(", ");
}
