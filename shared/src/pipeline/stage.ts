import * as z from "zod/mini";

/** Where a record stands between marketing and a deal. Absent = not an MQL yet, or sent back to marketing. */
export const Stage = z.enum(["mql", "sal", "sql", "opportunity", "nurture", "disqualified"]);
export type Stage = z.infer<typeof Stage>;
