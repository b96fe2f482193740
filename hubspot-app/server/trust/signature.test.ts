import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type SignedRequest, verifySignature } from "./signature.ts";

const door = { publicUrl: "https://card.assay.example", clientSecret: "client secret" };
const signedAt = 1_795_000_000_000;
const path = "/v1/records/contact/501/ratings";
const target = `${path}?userId=7&portalId=42&userEmail=rep%40example.com&appId=77`;

/** Made with `openssl dgst -sha256 -hmac`, so that the verifier is not compared with itself. */
const genuine: SignedRequest = {
  method: "POST",
  target,
  body: '{"level":2}',
  signature: "TuDGmIlni/p7uRg930k4++IsbWAX/UIBL56+JJvCH/8=",
  timestamp: String(signedAt),
};

/** Signs a URI exactly as written, under the door's secret. */
function sign(uri: string, { method = "GET", body = "", timestamp = String(signedAt) } = {}): string {
  return createHmac("sha256", door.clientSecret)
    .update(method + uri + body + timestamp)
    .digest("base64");
}

function verify(changes: Partial<SignedRequest>, now = signedAt): boolean {
  return verifySignature({ ...genuine, ...changes }, door, now);
}

/** A request without a body whose sent target and signed URI are given apart. */
function verifyTarget(sent: string, signed: string): boolean {
  const signature = sign(door.publicUrl + signed);
  return verify({ method: "GET", body: "", target: sent, signature });
}

describe("a signature", () => {
  it("holds for the request that HubSpot signed", () => {
    expect(verify({})).toBe(true);
  });

  it("fails under another secret", () => {
    expect(verifySignature(genuine, { ...door, clientSecret: "another secret" }, signedAt)).toBe(false);
  });

  it.each([
    ["method", { method: "PUT" }],
    ["body", { body: '{"level":3}' }],
    ["emptied body", { body: "" }],
    ["query", { target: target.replace("userId=7", "userId=8") }],
    ["query that grew", { target: `${target}&portalId=43` }],
    ["record in the path", { target: target.replace("501", "502") }],
    ["timestamp", { timestamp: String(signedAt + 1) }],
  ])("fails when the %s was tampered with", (_what, change) => {
    expect(verify(change)).toBe(false);
  });

  it("of one door opens no other", () => {
    expect(verifySignature(genuine, { ...door, publicUrl: "https://hooks.assay.example" }, signedAt)).toBe(false);
  });

  it.each([
    ["missing", undefined],
    ["empty", ""],
    ["too short", genuine.signature?.slice(0, 20)],
    ["too long", `${genuine.signature}AAAA`],
    ["no base64", "ø€ not base64 at all"],
    ["in hexadecimal", Buffer.from(genuine.signature ?? "", "base64").toString("hex")],
  ])("that is %s is refused without an exception", (_what, signature) => {
    expect(verify({ signature })).toBe(false);
  });
});

describe("its timestamp", () => {
  const fiveMinutesMs = 5 * 60_000;

  it.each([0, 1, -1])("may be five minutes old or ahead, to the millisecond (%i)", (direction) => {
    expect(verify({}, signedAt + direction * fiveMinutesMs)).toBe(true);
  });

  it.each([1, -1])("may not be a millisecond more (%i)", (direction) => {
    expect(verify({}, signedAt + direction * (fiveMinutesMs + 1))).toBe(false);
  });

  it.each([undefined, "", "now", "1795000000", "1.795e12", " 1795000000000", "-179500000000", "0x1a1a1a1a1a1a"])(
    "must be milliseconds in digits, unlike %j",
    (timestamp) => {
      const signature = sign(door.publicUrl + target, {
        method: "POST",
        body: genuine.body,
        timestamp: timestamp ?? "",
      });
      expect(verify({ timestamp, signature })).toBe(false);
    },
  );
});

describe("escapes in the query", () => {
  it("that HubSpot decodes before it signs are decoded, in either case", () => {
    const sent = `${path}?q=%3a%3A%2f%2F%3f%40%21%24%27%28%29%2a%2C%3b`;
    expect(verifyTarget(sent, `${path}?q=:://?@!$'()*,;`)).toBe(true);
  });

  it("that HubSpot signs as sent stay as sent", () => {
    expect(verifyTarget(`${path}?q=%26%3D%2B%20%25%C3%A9`, `${path}?q=%26%3D%2B%20%25%C3%A9`)).toBe(true);
    expect(verifyTarget(`${path}?q=%26%3D`, `${path}?q=&=`)).toBe(false);
  });

  it("are decoded once, not twice", () => {
    expect(verifyTarget(`${path}?q=%2540`, `${path}?q=%2540`)).toBe(true);
    expect(verifyTarget(`${path}?q=%2540`, `${path}?q=@`)).toBe(false);
  });
});

describe("escapes in the path", () => {
  it.each(["/v1/records/contact/5%301/ratings", "/v1%2Frecords/contact/501/ratings", "/v1/x%3FuserId=9"])(
    "are refused even when rightly signed: %s",
    (escaped) => {
      expect(verifyTarget(`${escaped}?userId=7`, `${escaped.replace("%2F", "/").replace("%3F", "?")}?userId=7`)).toBe(
        false,
      );
      expect(verifyTarget(`${escaped}?userId=7`, `${escaped}?userId=7`)).toBe(false);
    },
  );
});

it("does not take a whole URL for a target, whatever its host", () => {
  expect(verifyTarget("https://elsewhere.example/v1", "/v1")).toBe(false);
  expect(verifyTarget(`${door.publicUrl}/v1`, "/v1")).toBe(false);
});
