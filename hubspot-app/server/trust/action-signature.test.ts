import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type SignedActionCall, verifyActionCall } from "./action-signature.ts";

/** HubSpot's own example of a signature v2, from its page on request validation. */
const example = { publicUrl: "https://www.example.com", clientSecret: "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy" };

const genuine: SignedActionCall = {
  method: "GET",
  target: "/webhook_uri",
  body: "",
  signature: "eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e",
  signatureVersion: "v2",
};

function verify(changes: Partial<SignedActionCall>, door = example): boolean {
  return verifyActionCall({ ...genuine, ...changes }, door);
}

describe("the signature of a workflow's call", () => {
  it("holds as HubSpot documents it", () => {
    expect(verify({})).toBe(true);
  });

  it("covers the body, in whatever letters", () => {
    const body = '{"inputFields":{"reason":"Prévu à Noël"}}';
    const uri = `${example.publicUrl}${genuine.target}`;
    const signature = createHash("sha256").update(`${example.clientSecret}POST${uri}${body}`, "utf8").digest("hex");
    expect(verify({ method: "POST", body, signature })).toBe(true);
    expect(verify({ method: "POST", body: `${body} `, signature })).toBe(false);
  });

  it.each([
    ["method", { method: "POST" }],
    ["path", { target: "/webhook_url" }],
    ["query", { target: "/webhook_uri?userId=1" }],
    ["body", { body: "{}" }],
    ["version, as of an older kind", { signatureVersion: "v1" }],
    ["version, left out", { signatureVersion: undefined }],
    ["signature, left out", { signature: undefined }],
    ["signature, empty", { signature: "" }],
    ["signature, in capitals", { signature: genuine.signature?.toUpperCase() }],
    ["signature, cut", { signature: genuine.signature?.slice(0, 20) }],
  ])("fails with another %s", (_what, change) => {
    expect(verify(change)).toBe(false);
  });

  it("fails under another secret, and for another door", () => {
    expect(verify({}, { ...example, clientSecret: "another" })).toBe(false);
    expect(verify({}, { ...example, publicUrl: "https://card.example.com" })).toBe(false);
  });
});
