/** Writes cookies for one path of an origin, out of reach of scripts. */
export function cookieWriter(publicUrl: string) {
  const secure = publicUrl.startsWith("https://") ? "; Secure" : "";
  return (name: string, value: string, maxAgeMs: number, path: string) =>
    `${name}=${value}; Max-Age=${maxAgeMs / 1000}; Path=${path}; HttpOnly; SameSite=Lax${secure}`;
}

/** A cookie's value in a request's header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([key]) => key === name)?.[1];
}
