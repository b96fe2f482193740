import type * as z from "zod/mini";
import type { DocumentFault } from "../api/rubrics.ts";
import { rubricTexts } from "../language/all-languages.ts";
import type { RubricText } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { ownEntry } from "../own-entry.ts";
import { documentRules } from "./document-rules.ts";
import { PublishedDocument } from "./published-document.ts";
import { type DraftDocument, documentSchema } from "./rubric-document.ts";

type Issue = z.core.$ZodIssue;

/** What keeps a document from being published: every fault at once, none = it can be. */
export function faultsOf(document: unknown, language: Language): DocumentFault[] {
  const texts = rubricTexts[language].faults;
  const issues = PublishedDocument.safeParse(document).error?.issues ?? [];
  const unsound = new Set(issues.map(({ path }) => path[0]));
  const isWhole = issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys");
  const ofFields = issues.flatMap((issue) => sayIssue(issue, document, texts));
  if (!isWhole) return ofFields;
  const ofRules = documentRules
    .filter(({ reads }) => !reads.some((field) => unsound.has(field)))
    .flatMap(({ fault, broken }) =>
      broken(document as DraftDocument).map((path) => ({ path, message: texts[fault]() })),
    );
  return [...ofFields, ...ofRules];
}

/** The faults of a file's text; a sound one is also answered as a document. */
export function readDocument(
  text: string,
  language: Language,
): { ok: true; document: DraftDocument } | { ok: false; faults: DocumentFault[] } {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ path: [], message: rubricTexts[language].faults.notJson() }] };
  }
  const faults = faultsOf(document, language);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document: PublishedDocument.parse(document) };
}

function sayIssue(issue: Issue, document: unknown, texts: RubricText["faults"]): DocumentFault[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], message: texts.unknownKey(key) }));
  }
  return [{ path, message: sayFault(issue, valueAt(document, path), texts) }];
}

function sayFault(issue: Issue, value: unknown, texts: RubricText["faults"]): string {
  if (value === undefined) return texts.missing();
  switch (issue.code) {
    case "invalid_type":
      return texts.wrongType(ownEntry<string>(texts.types, issue.expected) ?? issue.expected);
    case "invalid_value":
      return isNewer(issue, value) ? texts.newerSchema(String(value)) : texts.notOneOf(issue.values.join(", "));
    case "too_small":
      return issue.origin === "array" ? texts.fewest(String(issue.minimum)) : texts.atLeast(String(issue.minimum));
    case "too_big":
      return sayTooBig(issue.origin, String(issue.maximum), texts);
    // One of several forms, told apart by one field.
    case "invalid_union":
      return texts.notOneOf("options" in issue && Array.isArray(issue.options) ? issue.options.join(", ") : "");
    case "invalid_format":
      return texts.badId();
    default:
      return issue.message === "no-text" ? texts.noText() : texts.badText();
  }
}

function sayTooBig(origin: string, most: string, texts: RubricText["faults"]): string {
  if (origin === "array") return texts.mostEntries(most);
  return origin === "string" ? texts.tooLong(most) : texts.atMost(most);
}

function isNewer({ path }: Issue, value: unknown): boolean {
  return path.length === 1 && path[0] === "schema" && typeof value === "number" && value > documentSchema;
}

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
    document,
  );
}
