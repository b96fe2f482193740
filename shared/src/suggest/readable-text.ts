const blockTag = /<\/?(?:br|p|div|li|ul|ol|tr|td|table|h[1-6]|html|body|head|blockquote)\b[^<>]{0,200}>/gi;
// An address in pointed brackets is no tag.
const otherTag = /<\/?[a-z][\w:-]{0,20}(?:\s[^<>]{0,200})?\/?>/gi;
const entity = /&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6});/gi;
// What a mail client or a paste leaves between words: control characters, odd spaces, invisible joints.
const oddSpace = /[^\P{C}\n]|[^\P{Z} ]/gu;
const entityText: Readonly<Record<string, string>> = { "&amp;": "&", "&quot;": '"', "&apos;": "'", "&#39;": "'" };

/**
 * The text as a person sees it, with every character at its old place, so that a quote can be cut from the original:
 * tags and entities become spaces, a tag that ends a line becomes a line break.
 */
export function readableText(text: string): string {
  return text
    .replace(blockTag, (tag) => "\n".padEnd(tag.length))
    .replace(otherTag, (tag) => "".padEnd(tag.length))
    .replace(entity, (written) => (entityText[written.toLowerCase()] ?? " ").padEnd(written.length))
    .replaceAll("\r\n", " \n")
    .replace(oddSpace, (space) => (space === "\r" ? "\n" : "".padEnd(space.length)));
}
