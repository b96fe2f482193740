/** Cookies of one host, as a browser would keep them between redirects. */
type Jar = Map<string, string>;

/**
 * Installs Assay as a super admin does it in a browser: from our install page over HubSpot's consent back to us, the
 * state cookie kept, in a browser of that language, with everything that can be switched on. Throws with the page's
 * words when the end is anything but success.
 */
export async function installAssay(webUrl: string, portalId: number, userId: number, language = "en"): Promise<void> {
  const jars = new Map<string, Jar>();
  let url = new URL("/install?with=deals,companies,leads,lists,workflows", webUrl);
  for (let hops = 0; hops < 5; hops += 1) {
    const response = await visit(url, jars, language);
    const location = response.headers.get("location");
    if (!location) {
      if (response.ok) return;
      throw new Error(`Assay could not be installed: ${textOf(await response.text())}`);
    }
    url = approve(new URL(location, url), portalId, userId);
  }
  throw new Error("Assay could not be installed: the redirects do not end.");
}

async function visit(url: URL, jars: Map<string, Jar>, language: string): Promise<Response> {
  const jar: Jar = jars.get(url.host) ?? new Map();
  jars.set(url.host, jar);
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { "accept-language": language, ...(cookie && { cookie }) };
  const response = await fetch(url, { redirect: "manual", headers });
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }
  return response;
}

/** What the consent page's button adds to the query. */
function approve(url: URL, portalId: number, userId: number): URL {
  if (url.pathname !== "/oauth/authorize") return url;
  url.searchParams.set("portalId", String(portalId));
  url.searchParams.set("userId", String(userId));
  url.searchParams.set("approve", "1");
  return url;
}

function textOf(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf("<body")));
  return body
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
