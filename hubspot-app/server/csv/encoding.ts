/** How the bytes of a file are text, once what is UTF-16 was turned into UTF-8. */
export type Encoding = "utf-8" | "windows-1252";

/** Enough to tell by: a header is mostly ASCII, of which UTF-16 makes every other byte 0. */
const sampleBytes = 512;

/** The same text with every line feed one byte: UTF-16, with its mark or without, becomes UTF-8. */
export async function* withoutUtf16(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of pieces) {
    let bytes = piece;
    if (start !== undefined) {
      start = Buffer.concat([start, piece]);
      if (start.length < 4) continue;
      decoder = decoderOf(start);
      [bytes, start] = [start, undefined];
    }
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (start !== undefined) yield start;
  const rest = decoder?.decode() ?? "";
  if (rest !== "") yield Buffer.from(rest);
}

/** For UTF-16 alone. */
function decoderOf(start: Buffer): TextDecoder | undefined {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  const sample = start.subarray(0, sampleBytes);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  return odd > most ? new TextDecoder("utf-16le") : even > most ? new TextDecoder("utf-16be") : undefined;
}

/** Text of whole lines. What is no text in UTF-8 shows as U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
