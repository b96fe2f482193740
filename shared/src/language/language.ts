import * as z from "zod/mini";
import { languages } from "./locale.ts";

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** One text in every language; a missing one fails the build. */
export const LocalizedText = z.object({ en: z.string(), fr: z.string(), es: z.string() });
export type LocalizedText = z.infer<typeof LocalizedText>;
