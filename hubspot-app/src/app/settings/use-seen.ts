import type { ChangedMeanwhile } from "@assay/shared/api/changed-meanwhile";
import { type Dispatch, type SetStateAction, useState } from "react";
import { mergeEdits } from "./merge-edits.ts";

/** A setting as it is being edited, which a colleague may save meanwhile. */
export interface SeenSetting<Value> {
  readonly value: Value;
  readonly edit: Dispatch<SetStateAction<Value>>;
  /** As the server had it when it was last read: what a save says it is based on. */
  readonly seen: Value;
  /** Why the last save was refused; absent = it was not, for a colleague's sake. */
  readonly notice: string | undefined;
  /** The server has this now. */
  saved(now: Value): void;
  /** A colleague was faster: theirs comes in wherever nothing was edited here. */
  overtaken(by: ChangedMeanwhile<Value>): void;
  /** Puts what was edited away. */
  takeSaved(): void;
}

/** `merge` is told where a setting's parts are not those of an object. */
export function useSeen<Value>(initial: Value, merge: typeof mergeEdits<Value> = mergeEdits): SeenSetting<Value> {
  const [value, edit] = useState(initial);
  const [seen, setSeen] = useState(initial);
  const [notice, setNotice] = useState<string>();
  const saved = (now: Value) => {
    setSeen(now);
    setNotice(undefined);
  };
  return {
    ...{ value, edit, seen, notice, saved },
    overtaken: ({ message, current }) => {
      edit((mine) => merge(seen, mine, current));
      setSeen(current);
      setNotice(message);
    },
    takeSaved: () => {
      edit(seen);
      setNotice(undefined);
    },
  };
}
