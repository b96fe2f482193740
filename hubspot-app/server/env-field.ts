import { isIP } from "node:net";
import * as z from "zod";

/** A text that must be there. */
export const required = (what: string) => z.string(`is missing: ${what}`).min(1, `is empty: ${what}`);
export const port = z
  .string("is missing: a port number")
  .regex(/^\d+$/, { message: "must be a port number", abort: true })
  .transform(Number)
  .refine((number) => number <= 65_535, "must be a port number up to 65535");
/** An origin that somebody else calls: https unless it is this machine. */
export const publicUrl = (what: string) =>
  required(what)
    .refine((url) => /^https?:\/\/[^/?#]+$/.test(url) && URL.canParse(url), {
      message: "must be an origin such as https://card.example.com, without a path",
      abort: true,
    })
    .refine(
      (url) => url.startsWith("https://") || isLoopback(url),
      "must begin with https:// unless it is this machine",
    );

/** Comma separated; unset is empty. */
export const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );

/** Addresses and networks: `10.0.0.7, 10.0.0.0/8`. */
export const networks = list.refine((texts) => texts.every(isNetwork), {
  message: "must be addresses or networks, comma separated, such as 10.0.0.7 or 10.0.0.0/8",
});

function isNetwork(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const longest = { 4: 32, 6: 128 }[isIP(address)];
  if (longest === undefined || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= longest);
}

/** True for an origin on this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
