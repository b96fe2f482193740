import type { Level } from "@assay/shared/framework/framework";

export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat" | "isComposing"
>;

/** Where the focus is inside the overlay: a field is for typing, a button for pressing. */
export type KeyPlace = "field" | "button" | "checklist";

export type KeyAction =
  | { readonly do: "rate"; readonly level: Level | undefined }
  | { readonly do: "move"; readonly by: 1 | -1 }
  | {
      readonly do:
        | "evidence"
        | "read"
        | "accept-all"
        | "help"
        | "next"
        | "undo"
        | "close"
        | "save-field"
        | "leave-field";
    };

const letters: Readonly<Record<string, KeyAction>> = {
  "0": { do: "rate", level: 0 },
  "1": { do: "rate", level: 1 },
  "2": { do: "rate", level: 2 },
  "3": { do: "rate", level: 3 },
  u: { do: "rate", level: undefined },
  ArrowDown: { do: "move", by: 1 },
  ArrowUp: { do: "move", by: -1 },
  e: { do: "evidence" },
  r: { do: "read" },
  a: { do: "accept-all" },
  "?": { do: "help" },
  Enter: { do: "next" },
  Escape: { do: "close" },
};

/** What a key press asks for; absent = nothing of ours, and the browser does what it always does. */
export function actionOf(press: KeyPress, place: KeyPlace): KeyAction | undefined {
  if (press.isComposing) return undefined;
  const command = press.ctrlKey || press.metaKey;
  if (place === "field") return fieldAction(press.key, command);
  if (command && !press.altKey && !press.shiftKey && press.key.toLowerCase() === "z") return { do: "undo" };
  if (command || press.altKey) return undefined;
  if (press.key === "Enter" && place === "button") return undefined;
  const action = letters[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  // A key held down must not rate the criteria that follow.
  return press.repeat && action?.do !== "move" ? undefined : action;
}

function fieldAction(key: string, command: boolean): KeyAction | undefined {
  if (key === "Escape") return { do: "leave-field" };
  return key === "Enter" && command ? { do: "save-field" } : undefined;
}
