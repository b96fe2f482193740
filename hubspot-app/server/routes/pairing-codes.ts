import { createPairingCode } from "../operations/pair-extension.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const pairingCodes: Routes = (app, context) => {
  app.post(
    "/v1/pairing-codes",
    forCaller(context, (actor) => createPairingCode(context.services, actor)),
  );
};
