import type { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import { forgetPerson } from "./departure.ts";
import { notify } from "./notices.ts";
import { accessToken, ownerOf, readAccount } from "./session.ts";
import { currentLanguage } from "./settings.ts";
import { type Call, refuse, send } from "./wire.ts";

interface ServerCall<Reply> extends Pick<Call<Reply>, "path" | "body" | "reply"> {
  language?: Language | undefined;
  /** In whose name; absent = whoever is signed in. */
  owner?: string;
}

/**
 * A call in the name of one person, in their language unless another is asked for. A token that was ended early is
 * renewed, once. Where somebody else is signed in before the answer is there, it is nobody's: `another-account`, because
 * the same ids are other people in another portal.
 */
export async function callServer<Reply>({
  language: asked,
  owner: given,
  ...wanted
}: ServerCall<Reply>): Promise<Reply | Refusal> {
  const account = await readAccount();
  const owner = given ?? (account && ownerOf(account));
  const language = asked ?? (await currentLanguage(account?.language));
  const call = inLanguage(wanted, language);
  let stale: string | undefined;
  for (;;) {
    const access = await accessToken(stale);
    if (!access.ok) return leaveWhenSignedOut(access, account !== undefined);
    if (access.owner !== owner) return refuse("another-account", language);
    const reply = await send({ ...call, token: access.token, language });
    if (stale === undefined && isSignedOut(reply)) stale = access.token;
    else return (await refuseOthers(owner, language)) ?? reply;
  }
}

/** Unless `owner` is still signed in. */
async function refuseOthers(owner: string, language: Language): Promise<Refusal | undefined> {
  const account = await readAccount();
  if (account === undefined) return refuse("signed-out", language);
  return ownerOf(account) === owner ? undefined : refuse("another-account", language);
}

/** The server takes the language from the body, and that of a refusal from the query. */
function inLanguage<Asked extends Pick<Call<unknown>, "path" | "body">>(call: Asked, language: Language): Asked {
  const path = `${call.path}${call.path.includes("?") ? "&" : "?"}language=${language}`;
  return { ...call, path, ...(call.body && { body: { language, ...call.body } }) };
}

function isSignedOut(reply: unknown): boolean {
  return typeof reply === "object" && reply !== null && "code" in reply && reply.code === "signed-out";
}

/** Somebody who was signed out from afar sees nothing more on this machine either. */
async function leaveWhenSignedOut(refusal: Refusal, wasSignedIn: boolean): Promise<Refusal> {
  if (wasSignedIn && refusal.code === "signed-out") {
    await notify("session", await forgetPerson());
  }
  return refusal;
}
