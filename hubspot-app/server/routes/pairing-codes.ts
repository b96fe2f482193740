import { createPairingCode, readPaired } from "../operations/pair-extension.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** How a person connects a browser, and whether they did. */
export const pairingCodes: Routes = (app, context) => {
  app.get(
    "/v1/pairing-codes",
    forCaller(context, (actor) => readPaired(context.services, actor)),
  );
  app.post(
    "/v1/pairing-codes",
    forCaller(context, (actor) => createPairingCode(context.services, actor)),
  );
};
