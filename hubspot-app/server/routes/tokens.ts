import { SignOutRequest, TokenRequest } from "@assay/shared/api/pairing";
import { grantTokens, signOut } from "../operations/pair-extension.ts";
import { bearerOf, forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";
import { requestLanguage } from "./request-language.ts";

export const tokens: Routes = (app, context) => {
  app.post("/v1/tokens", async (request, reply) => {
    const read = TokenRequest.safeParse(parseJson(request.body));
    if (!read.success)
      return reply.code(400).send({ ok: false, code: "invalid", message: "This is no token request." });
    return grantTokens(context.services, read.data, requestLanguage(request));
  });
  app.post("/v1/sign-out", async (request, reply) => {
    const answer = forCaller(context, async (_actor, { body }) => {
      await signOut(context.services, bearerOf(request), SignOutRequest.parse(body).everywhere);
      return { ok: true };
    });
    return answer(request, reply);
  });
};

function parseJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}
