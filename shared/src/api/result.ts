import * as z from "zod/mini";

/** Every boundary answers so: a plain object survives messaging; `code` is for programs, `message` for the person. */
export type Result<Value extends object, Code extends string = string> =
  | ({ ok: true } & Value)
  | { ok: false; code: Code; message: string };

/** Why a request was refused. `message` says what to do next, in the caller's language. */
export const Refusal = z.object({ ok: z.literal(false), code: z.string(), message: z.string() });
export type Refusal = z.infer<typeof Refusal>;
