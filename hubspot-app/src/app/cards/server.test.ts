import { card as text } from "@assay/shared/language/en";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectServer } from "./record-server.ts";
import { openLine } from "./server.ts";
import { StandInServer } from "./stand-in-server.ts";

let far: StandInServer;
beforeEach(() => {
  far = new StandInServer();
  vi.stubGlobal("self", { hsFetch: far.fetch });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const connect = () => {
  const line = openLine("https://card.assay.example", "en", text);
  return connectServer(line, { objectType: "contact", objectId: "501" });
};
const drop = () => Promise.reject(new TypeError("connection refused"));
const silent = () => new Promise<Response>(() => {});

describe("a call", () => {
  it("is made once more when the network fails once", async () => {
    far.faults.push(drop);
    expect(await connect().read()).toMatchObject({ ok: true });
    expect(far.requests).toHaveLength(2);
  });

  it("is given up after two failures, with what to do", async () => {
    far.faults.push(drop, drop);
    expect(await connect().read()).toEqual({ ok: false, code: "unreachable", message: text.problem.unreachable });
  });

  it("ends after 15 seconds even when the host never answers, and is not made again", async () => {
    vi.useFakeTimers();
    far.faults.push(silent);
    const reply = connect().read();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await reply).toMatchObject({ ok: false, code: "timed-out" });
    expect(far.requests).toHaveLength(1);
  });
});

describe("a reply", () => {
  const read = (body: unknown, init?: ResponseInit) => {
    far.faults.push(async () => new Response(typeof body === "string" ? body : JSON.stringify(body), init));
    return connect().read();
  };

  it("is refused when it does not keep to the contract, however cheerful", async () => {
    expect(await read({ ok: true, assessment: {} })).toMatchObject({ ok: false, code: "unreadable" });
    expect(await read("<html>Sign in</html>")).toMatchObject({ ok: false, code: "unreadable" });
  });

  it("hands on the server's own refusal, whatever the HTTP code", async () => {
    const refusal = { ok: false, code: "forbidden", message: "You may not see this contact." };
    expect(await read(refusal, { status: 403 })).toEqual(refusal);
  });

  it("counts HubSpot's answer for an unreachable server as unreachable, also under HTTP 200", async () => {
    const gateway = { status: "error", category: "BAD_GATEWAY", message: "no" };
    far.faults.push(async () => Response.json(gateway));
    expect(await read(gateway)).toMatchObject({ ok: false, code: "unreachable" });
  });

  it("is taken when a newer server says more than this card knows", async () => {
    const reply = await connect().read();
    expect(await read({ ...reply, tomorrow: 1 })).toEqual(reply);
  });
});
