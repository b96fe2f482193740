/** What mail programs write above an earlier mail: Outlook, Gmail, Thunderbird and Apple Mail in our three languages. */
const historyHeader =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|message d'origine|message transfere|mensaje original|mensaje reenviado).*|(?:on|le|el)\b.{6,120}\b(?:wrote|a ecrit|escribio|ha escrito)\s*:?|-{5,}.*(?:forwarded|transfere|reenviado|original|origine).*)\s*$/i;
const outlookHeader = /^\s*\*?(?:from|de)\s?:\s.*@/i;
const bareHeader = /^\s*\*?(?:from|de)\s?:\s+\S/i;
const nextHeader = /^\s*\*?(?:sent|date|envoye(?: le)?|enviado(?: el)?|fecha|to|a|para|subject|objet|asunto)\s?:\s/i;
const forwardHeader = /forwarded|transfere|reenviado/i;
const longestHeader = 300;

/** Whoever passes a mail on writes a line or two above it. */
const longestIntroduction = 250;

/** The lines are without accents. */
export function startsHistory(plain: readonly string[], index: number): boolean {
  const line = plain[index] ?? "";
  if (line.length > longestHeader) return false;
  if (historyHeader.test(line) || outlookHeader.test(line)) return true;
  return bareHeader.test(line) && nextHeader.test((plain[index + 1] ?? "").slice(0, longestHeader));
}

/** A mail saved with its header begins with it: after that comes the mail, not an earlier one. Else 0. */
export function endOfOwnHeader(plain: readonly string[]): number {
  if (!startsHistory(plain, 0) || isMarked(plain[1])) return 0;
  return endOfHeader(plain, 0);
}

/**
 * Where the mail under the header begins if it was passed on and not answered: the header says so, or the mail greets
 * whoever signed the line or two above it.
 */
export function startOfForwarded(plain: readonly string[], header: number): number | undefined {
  const introduction = plain.slice(0, header).filter((line) => line.trim() !== "");
  if (introduction.join(" ").length > longestIntroduction) return undefined;
  const start = endOfHeader(plain, header);
  if (start === 0) return undefined;
  if (forwardHeader.test(plain[header] ?? "")) return start;
  const signer = /^\s*(\p{L}+)\s*$/u.exec(introduction.at(-1) ?? "")?.[1]?.toLowerCase();
  const first = plain.slice(start).find((line) => line.trim() !== "");
  return signer !== undefined && first?.slice(0, longestHeader).toLowerCase().includes(signer) ? start : undefined;
}

export function isMarked(line: string | undefined): boolean {
  return line?.trimStart().startsWith(">") === true;
}

/** The empty line under a header, or 0. */
function endOfHeader(plain: readonly string[], header: number): number {
  return Math.max(
    plain.findIndex((line, index) => index > header && line.trim() === ""),
    0,
  );
}
