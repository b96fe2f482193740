/**
 * A UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds, then chance, so that ids sort by time. `random`: 16 bytes
 * that nobody can guess.
 */
export function eventIdOf(nowMs: number, random: Uint8Array): string {
  const bytes = random.slice(0, 16);
  new DataView(bytes.buffer).setUint32(0, Math.floor(nowMs / 2 ** 16));
  new DataView(bytes.buffer).setUint16(4, nowMs % 2 ** 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
