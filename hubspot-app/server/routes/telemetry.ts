import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What operators can watch. Labels are route patterns, job names and states: never a tenant's or a person's. */
export interface Telemetry {
  readonly registry: Registry;
  observeRequest(door: string, method: string, route: string, status: number, ms: number): void;
  countJob(name: string, result: "done" | "failed"): void;
}

export function createTelemetry(): Telemetry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "assay_request_seconds",
    help: "Time from request to reply.",
    labelNames: ["door", "method", "route", "status"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  });
  const jobs = new Counter({
    name: "assay_jobs_total",
    help: "Jobs done or failed; a failed one is tried again.",
    labelNames: ["name", "result"],
    registers: [registry],
  });
  return {
    registry,
    observeRequest: (door, method, route, status, ms) =>
      requests.observe({ door, method, route, status: String(status) }, ms / 1000),
    countJob: (name, result) => jobs.inc({ name, result }),
  };
}
