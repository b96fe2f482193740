import type { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import { forgetPerson } from "./departure.ts";
import { notify } from "./notices.ts";
import { accessToken, readAccount } from "./session.ts";
import { currentLanguage } from "./settings.ts";
import { type Call, send } from "./wire.ts";

type ServerCall<Reply> = Pick<Call<Reply>, "path" | "body" | "reply"> & { language?: Language | undefined };

/**
 * A call in the name of the person who is signed in, in their language unless another is asked for. A token that was
 * ended early is renewed, once.
 */
export async function callServer<Reply>({ language: asked, ...wanted }: ServerCall<Reply>): Promise<Reply | Refusal> {
  const account = await readAccount();
  const language = asked ?? (await currentLanguage(account?.language));
  const call = inLanguage(wanted, language);
  const access = await accessToken();
  if (!access.ok) return leaveWhenSignedOut(access, account !== undefined);
  const reply = await send({ ...call, token: access.token, language });
  if (!isSignedOut(reply)) return reply;
  const renewed = await accessToken(access.token);
  if (!renewed.ok) return leaveWhenSignedOut(renewed, true);
  return send({ ...call, token: renewed.token, language });
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
