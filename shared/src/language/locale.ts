// Without zod: pages that only show texts stay small.

/** The languages Assay speaks; the first is what anybody else gets. */
export const languages = ["en", "fr", "es"] as const;
type Language = (typeof languages)[number];

/** The language for a tag such as "fr-CA" or "fr_CA"; English when Assay does not speak it. */
export function languageOf(locale: string | undefined): Language {
  return spokenLanguage(locale) ?? "en";
}

/**
 * The BCP 47 tag by which numbers and dates are written beside our texts: the person's own where we speak its language,
 * else our language's, so that no sentence mixes two. HubSpot writes "en_GB" in places; Intl throws on what it cannot read.
 */
export function formatLocaleOf(locale: string | undefined): string {
  if (locale === undefined || spokenLanguage(locale) === undefined) return "en";
  try {
    return Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return languageOf(locale);
  }
}

function spokenLanguage(locale: string | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
}
