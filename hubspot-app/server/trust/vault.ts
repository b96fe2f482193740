import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** One key of the key ring: 32 bytes and the id that sealed texts name. */
export interface VaultKey {
  readonly id: string;
  readonly bytes: Buffer;
}

export interface Vault {
  /** Seals under the current key, for one tenant. */
  seal(text: string, tenantId: string): string;
  /** Opens what any key of the ring sealed for this tenant; throws on anything else. */
  open(sealed: string, tenantId: string): string;
  /** True when a text was sealed under a key that is no longer the current one. */
  isOutdated(sealed: string): boolean;
  /** A keyed hash that names somebody without telling who: the same for ever, so it uses the ring's oldest key. */
  hash(text: string): string;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM with the key's id in front and key id + tenant as additional data: a row copied to another tenant does
 * not open. Rotate by putting a new key first; old ones stay until everything is sealed anew.
 */
export function createVault(keys: readonly [VaultKey, ...VaultKey[]]): Vault {
  const [current] = keys;
  const oldest = keys.at(-1) ?? current;
  const bound = (keyId: string, tenantId: string) => Buffer.from(`${keyId}\n${tenantId}`);
  return {
    seal(text, tenantId) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", current.bytes, nonce).setAAD(bound(current.id, tenantId));
      const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${current.id}:${sealed.toString("base64")}`;
    },
    open(sealed, tenantId) {
      const [keyId = "", body = ""] = sealed.split(":");
      const key = keys.find((candidate) => candidate.id === keyId);
      if (key === undefined) throw new Error(`No key "${keyId}" in ASSAY_KEYS: put it back behind the current one.`);
      const bytes = Buffer.from(body, "base64");
      const cipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      cipher.setAAD(bound(keyId, tenantId)).setAuthTag(bytes.subarray(-tagBytes));
      return cipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, "utf8") + cipher.final("utf8");
    },
    isOutdated: (sealed) => !sealed.startsWith(`${current.id}:`),
    hash: (text) => createHmac("sha256", oldest.bytes).update(text).digest("base64url"),
  };
}
