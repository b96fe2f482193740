import { waitUntil } from "./wait-until.ts";

/** What somebody who installs sees. Text is without tags, entities read. */
export interface InstallPage {
  readonly status: number;
  readonly text: string;
  /** The progress as it is now. */
  look(): Promise<{ text: string; isEnded: boolean }>;
  /** The progress once nothing more will come. */
  ended(): Promise<string>;
}

/** A browser of one language that installs Assay and stays on the page that it ends on. */
export function createInstaller(webUrl: string, language: string) {
  const headers = { "accept-language": language };
  return {
    async install(portalId: number, userId: number, beforeCallback?: () => Promise<unknown>): Promise<InstallPage> {
      const started = await fetch(`${webUrl}/install`, { redirect: "manual", headers });
      const consent = new URL(started.headers.get("location") ?? "");
      for (const [name, value] of Object.entries({ portalId, userId, approve: 1 })) {
        consent.searchParams.set(name, String(value));
      }
      const agreed = await fetch(consent, { redirect: "manual" });
      await beforeCallback?.();
      const callback = new URL(agreed.headers.get("location") ?? "");
      const response = await fetch(callback, { headers: { ...headers, cookie: cookiesOf(started) } });
      const cookie = cookiesOf(response);
      const look = async () => {
        const shown = await fetch(`${webUrl}/install/progress`, { headers: { ...headers, cookie } });
        const html = await shown.text();
        return { text: textOf(html), isEnded: html.includes('data-ended="true"') };
      };
      const ended = () => {
        const lookOnce = async () => {
          const { text, isEnded } = await look();
          return isEnded && text;
        };
        // Our pages take 300 calls a minute from one address.
        return waitUntil("the properties are looked through", lookOnce, { everyMs: 500 });
      };
      return { status: response.status, text: textOf(await response.text()), look, ended };
    },
  };
}

function cookiesOf(response: Response): string {
  const pairs = response.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  return pairs.join("; ");
}

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

function textOf(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf("<body")));
  const words = body.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);
  return words.replace(/[ \n]+/g, " ").trim();
}
