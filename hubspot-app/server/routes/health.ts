import { isAnswering } from "../store/database.ts";
import type { Routes } from "./door.ts";

/** For operators, on a port of their own: alive, ready to serve, and figures to watch. */
export const health: Routes = (app, { services, telemetry }) => {
  app.get("/healthz", async () => ({ ok: true }));

  app.get("/readyz", async (_request, reply) => {
    if (await isAnswering(services.queries)) return { ok: true };
    return reply.code(503).send({ ok: false, code: "not-ready", message: "The database does not answer." });
  });

  app.get("/metrics", async (_request, reply) =>
    reply.type(telemetry.registry.contentType).send(await telemetry.registry.metrics()),
  );
};
