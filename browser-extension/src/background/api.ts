import type { Refusal } from "@assay/shared/api/result";
import { notify } from "./notices.ts";
import { forgetSeen } from "./seen-people.ts";
import { accessToken, readAccount } from "./session.ts";
import { currentLanguage } from "./settings.ts";
import { forgetReadings } from "./store.ts";
import { type Call, send } from "./wire.ts";

/** A call in the name of the person who is signed in. A token that was ended early is renewed, once. */
export async function callServer<Reply>(call: Pick<Call<Reply>, "path" | "body" | "reply">): Promise<Reply | Refusal> {
  const account = await readAccount();
  const language = await currentLanguage(account?.language);
  const access = await accessToken();
  if (!access.ok) return leaveWhenSignedOut(access, account !== undefined);
  const reply = await send({ ...call, token: access.token, language });
  if (!isSignedOut(reply)) return reply;
  const renewed = await accessToken(access.token);
  if (!renewed.ok) return leaveWhenSignedOut(renewed, true);
  return send({ ...call, token: renewed.token, language });
}

function isSignedOut(reply: unknown): boolean {
  return typeof reply === "object" && reply !== null && "code" in reply && reply.code === "signed-out";
}

/** Somebody who was signed out from afar sees nothing more on this machine either. */
async function leaveWhenSignedOut(refusal: Refusal, wasSignedIn: boolean): Promise<Refusal> {
  if (wasSignedIn && refusal.code === "signed-out") {
    await forgetReadings();
    await forgetSeen();
    await notify("session");
  }
  return refusal;
}
