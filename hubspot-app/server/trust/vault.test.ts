import { describe, expect, it } from "vitest";
import { createVault } from "./vault.ts";

const aKey = (id: string) => ({ id, bytes: Buffer.alloc(32, id) });
const [older, newer] = [aKey("2025"), aKey("2026")];
const token = "a refresh token – with more than ASCII: é, 🔑";

describe("a vault", () => {
  it("opens what it sealed, and never seals twice alike", () => {
    const vault = createVault([newer]);
    const [first, second] = [vault.seal(token, "hubspot-1"), vault.seal(token, "hubspot-1")];
    expect(first).not.toBe(second);
    expect(first).not.toContain("token");
    expect(vault.open(first, "hubspot-1")).toBe(token);
    expect(vault.open(second, "hubspot-1")).toBe(token);
  });

  it("seals an empty text too", () => {
    const vault = createVault([newer]);
    expect(vault.open(vault.seal("", "hubspot-1"), "hubspot-1")).toBe("");
  });

  it("refuses a row that was copied to another tenant", () => {
    const vault = createVault([newer]);
    const sealed = vault.seal(token, "hubspot-1");
    expect(() => vault.open(sealed, "hubspot-2")).toThrow();
  });

  it("refuses a text of which any byte was changed", () => {
    const vault = createVault([newer]);
    const [keyId, body = ""] = vault.seal("short", "hubspot-1").split(":");
    const bytes = Buffer.from(body, "base64");
    for (let index = 0; index < bytes.length; index += 1) {
      const tampered = Buffer.from(bytes);
      tampered[index] = (tampered[index] ?? 0) ^ 1;
      expect(() => vault.open(`${keyId}:${tampered.toString("base64")}`, "hubspot-1")).toThrow();
    }
  });

  it.each(["", "2026", "2026:", "2026:AAAA", ":", "not sealed at all"])("refuses %j", (text) => {
    expect(() => createVault([newer]).open(text, "hubspot-1")).toThrow();
  });
});

describe("rotation", () => {
  const before = createVault([older]);
  const after = createVault([newer, older]);
  const sealedBefore = before.seal(token, "hubspot-1");

  it("keeps opening what the older key sealed, and tells it apart", () => {
    expect(after.open(sealedBefore, "hubspot-1")).toBe(token);
    expect(after.isOutdated(sealedBefore)).toBe(true);
  });

  it("seals under the new key, which the older ring cannot open", () => {
    const sealed = after.seal(token, "hubspot-1");
    expect(after.isOutdated(sealed)).toBe(false);
    expect(() => before.open(sealed, "hubspot-1")).toThrow(/"2026"/);
  });

  it("names the key to put back once the older one is gone", () => {
    expect(() => createVault([newer]).open(sealedBefore, "hubspot-1")).toThrow(/"2025".*put it back/);
  });

  it("does not take one key's text under another key's name", () => {
    const renamed = sealedBefore.replace("2025:", "2026:");
    expect(() => after.open(renamed, "hubspot-1")).toThrow();
  });

  it("leaves the hashes as they were", () => {
    expect(after.hash("hubspot-1/contact/501")).toBe(before.hash("hubspot-1/contact/501"));
    expect(after.hash("hubspot-1/contact/501")).not.toBe(after.hash("hubspot-1/contact/502"));
    expect(after.hash("x")).not.toBe(createVault([newer]).hash("x"));
  });
});
