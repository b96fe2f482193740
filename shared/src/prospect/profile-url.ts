// Without zod, as prospect-text.ts.

/** `/in/<slug>`, after a locale or the light pages' own prefix, with whatever comes after it. */
const profile =
  /^https:\/\/(?:(?:www|m|[a-z]{2})\.)?linkedin\.com(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|mwlite))?\/in\/([^/?#\\]+)(?:[/?#].*)?$/i;

/**
 * The one address of a LinkedIn profile: `https://www.linkedin.com/in/<slug>`, lower-cased, without query, locale or
 * sub-page. Absent for what is no profile, and for a member id ("ACoAA…"): those tell case apart, so lower-cased they
 * would name nobody or somebody else.
 */
export function canonicalProfileUrl(text: string): string | undefined {
  if (text.length > 2000 || text.includes("/..")) return undefined;
  const slug = plainSlug(profile.exec(text)?.[1] ?? "");
  return slug === undefined ? undefined : `https://www.linkedin.com/in/${slug}`;
}

/** Letters of every script, digits and hyphens, escaped as in an address. */
function plainSlug(segment: string): string | undefined {
  const slug = decode(segment).normalize("NFC");
  const isSlug = /^[^\s\p{C}/\\?#%&=<>"'`@:]{1,100}$/u.test(slug) && /[\p{L}\p{N}]/u.test(slug);
  return isSlug && !slug.startsWith("ACoA") ? encodeURIComponent(slug.toLowerCase()).toLowerCase() : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return "";
    throw error;
  }
}
