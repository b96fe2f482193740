import type { Refusal } from "@assay/shared/api/result";
import { ask } from "../ask.ts";
import type { Reader } from "./bridge.ts";

/** The reader of texts, put on the page for whoever asks first. */
export async function fetchReader(): Promise<{ ok: true; reader: Reader } | Refusal> {
  const answer = globalThis.assayBridge?.reader ? undefined : await ask({ kind: "place-reader" });
  const reader = globalThis.assayBridge?.reader;
  if (reader) return { ok: true, reader };
  return answer?.ok === false ? answer : { ok: false, code: "no-reader", message: "" };
}
