/**
 * Words as they compare: without case, accents and punctuation, single spaces between. "Café & Thé, S.A." and
 * "CAFE THE S A" are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}
