import * as z from "zod";

/** A list’s state as it stands in the URL; what makes no sense there becomes the default. */
export const listQuery = z.object({
  q: z.string().max(200).default("").catch(""),
  grade: z.string().max(40).default("").catch(""),
  sort: z
    .string()
    .regex(/^-?\w+$/)
    .default("")
    .catch(""),
  page: z.coerce.number().int().min(1).default(1).catch(1),
});
