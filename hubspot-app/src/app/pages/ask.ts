import { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import * as z from "zod/mini";
import { fetchBody } from "./server.ts";

/** Asks our server for a reply of one shape, by a path below `/v1`; with a body it is a POST. */
export type Ask = <Shape extends z.ZodMiniType>(
  shape: Shape,
  path: string,
  body?: Record<string, unknown>,
) => Promise<z.infer<Shape> | Refusal>;

/** `unreachable` is said when no answer can be read. */
export function createAsk(origin: string, language: Language, unreachable: string): Ask {
  return async (shape, path, body) => {
    const url = `${origin}/v1/${path}${path.includes("?") ? "&" : "?"}language=${language}`;
    const answer = await fetchBody(url, body ? { method: "POST", body: { ...body, language } } : { method: "GET" });
    const reply = z.union([shape, Refusal]).safeParse(answer);
    if (reply.success) return reply.data as z.infer<typeof shape> | Refusal;
    return { ok: false, code: "unreachable", message: unreachable };
  };
}
