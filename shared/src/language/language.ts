import * as z from "zod";

/** The languages Assay speaks; the first is what anybody else gets. */
export const languages = ["en", "fr", "es"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** One text in every language; a missing one fails the build. */
export const LocalizedText = z.object({ en: z.string(), fr: z.string(), es: z.string() });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** The language for a BCP 47 tag such as "fr-CA"; English when Assay does not speak it. */
export function languageOf(locale: string | undefined): Language {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? "en";
}
