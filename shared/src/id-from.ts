/**
 * An id out of a name: lower-case words with hyphens, a letter first, at most 40 characters, and none of those that are
 * taken. It becomes part of a property's name.
 */
export function idFrom(name: string, taken: readonly string[] = []): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words =
    plain
      .match(/[a-z0-9]+/g)
      ?.join("-")
      .slice(0, 36)
      .replace(/-$/, "") ?? "";
  const id = /^[a-z]/.test(words) ? words : `c${words && `-${words}`}`;
  const ids = [id, ...taken.map((_, index) => `${id}-${index + 2}`)];
  return ids.find((one) => !taken.includes(one)) ?? id;
}
