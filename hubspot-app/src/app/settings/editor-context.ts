import type { DocumentFault, RubricListReply } from "@assay/shared/api/rubrics";
import type { Language } from "@assay/shared/language/language";
import { diffDocuments } from "@assay/shared/rubric/diff-documents";
import { faultsOf } from "@assay/shared/rubric/document-faults";
import type { RubricChange } from "@assay/shared/rubric/rubric-change";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { createContext, useContext } from "react";
import type { EditorTab } from "./fault-tab.ts";
import type { RubricSession } from "./rubric-session.ts";
import { type Change, type Open, shownDocument } from "./session-state.ts";
import type { Connected } from "./settings-context.ts";

/** The part of the editor that is open. */
export interface OpenTab {
  readonly tab: EditorTab;
  openTab(tab: EditorTab): void;
}

/** What every part of the editor needs. */
export interface Editor extends Connected, OpenTab {
  readonly session: RubricSession;
  readonly state: Open;
  /** As it is edited; what is in force when nothing is. */
  readonly document: DraftDocument;
  readonly inForce: DraftDocument | undefined;
  readonly canEdit: boolean;
  readonly isOwn: boolean;
  /** Records rated under it, as the list had it. */
  readonly assessments: number;
  /** Of what is on screen, saved or not. */
  readonly faults: readonly DocumentFault[];
  readonly changes: readonly RubricChange[];
  edit(field: string, change: Change): void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("a part of the editor stands outside EditorContext");
  return editor;
}

type Listed = RubricListReply["rubrics"][number];

/** Absent when there is nothing that could be edited. */
export function editorOf(
  settings: Connected,
  session: RubricSession,
  state: Open,
  listed: Listed | undefined,
  openTab: OpenTab,
): Editor | undefined {
  const document = shownDocument(state);
  if (document === undefined) return undefined;
  const inForce = state.rubric.published?.document;
  return {
    ...settings,
    ...openTab,
    session,
    state,
    document,
    inForce,
    canEdit: state.rubric.canEdit,
    isOwn: listed?.isOwn ?? false,
    assessments: listed?.assessments ?? 0,
    faults: faultsOf(document, settings.language),
    changes: inForce === undefined ? [] : diffDocuments(inForce, document),
    edit: (field, change) => session.edit(field, change),
  };
}

type Path = readonly (string | number)[];

/** The props of a field that show its fault; nothing when it has none. */
export function faultMark({ faults }: Editor, ...path: Path): { error: true; validationMessage: string } | object {
  const fault = faults.find(
    (one) => one.path.length === path.length && path.every((part, at) => one.path[at] === part),
  );
  return fault === undefined ? {} : { error: true, validationMessage: fault.message };
}

/** The same for a field whose fault may stand further down: at one of its values. */
export function faultMarkWithin(
  { faults }: Editor,
  ...path: Path
): { error: true; validationMessage: string } | object {
  const fault = faults.find((one) => path.every((part, at) => one.path[at] === part));
  return fault === undefined ? {} : { error: true, validationMessage: fault.message };
}

/** Where a fault stands, in words: "Criteria › Need › weight"; by number where no document is there to name things. */
export function fieldName({ text, language }: Connected, path: Path, document?: DraftDocument): string {
  if (path.length === 0) return text.transfer.whole;
  const fields: Record<string, string> = text.fields;
  const parts = path.map((part, at) => {
    if (typeof part === "string") return fields[part] ?? part;
    return nameAt(document, path.slice(0, at + 1), language) ?? String(path[at - 1] === "levels" ? part : part + 1);
  });
  return parts.join(" › ");
}

/** What an admin calls the criterion, profile, trait or rule at a path; absent = it has no name. */
function nameAt(document: DraftDocument | undefined, path: Path, language: Language): string | undefined {
  const thing = path.reduce<unknown>(
    (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
    document,
  );
  if (typeof thing !== "object" || thing === null || !("name" in thing)) return undefined;
  const { name } = thing;
  const said = typeof name === "object" && name !== null ? Reflect.get(name, language) : name;
  return typeof said === "string" && said !== "" ? said : undefined;
}
