import { describe, expect, it } from "vitest";
import { cardKeys, carriesCardKeys, readCaller } from "./caller.ts";

const appId = "77";
const query = "userId=7&portalId=42&userEmail=rep%40example.com&appId=77";

function read(text: string) {
  return readCaller(new URLSearchParams(text), appId);
}

describe("readCaller", () => {
  it("reads who HubSpot says is calling", () => {
    expect(read(query)).toEqual({ accountId: "42", userId: "7", email: "rep@example.com" });
  });

  it("passes over what the card itself put into the query", () => {
    expect(read(`framework=bant&${query}&language=fr`)).toEqual(read(query));
  });

  it.each(cardKeys)("refuses %s when it is missing", (key) => {
    const some = new URLSearchParams(query);
    some.delete(key);
    expect(readCaller(some, appId)).toBeUndefined();
  });

  it.each(cardKeys)("refuses %s when it stands there twice, even with the same value", (key) => {
    const value = new URLSearchParams(query).get(key);
    expect(read(`${query}&${key}=${value}`)).toBeUndefined();
    expect(read(`${key}=1&${query}`)).toBeUndefined();
  });

  it.each(cardKeys)("counts %s also when its name is percent-encoded", (key) => {
    const encoded = `%${key.charCodeAt(0).toString(16)}${key.slice(1)}`;
    expect(read(`${encoded}=1&${query}`)).toBeUndefined();
  });

  it("refuses another app's id", () => {
    expect(read(query.replace("appId=77", "appId=78"))).toBeUndefined();
  });

  it.each([
    ["userId=7", "userId="],
    ["userId=7", "userId=-7"],
    ["userId=7", "userId=7e1"],
    ["userId=7", "userId=12345678901234567890"],
    ["portalId=42", "portalId=42;drop"],
    ["portalId=42", "portalId=%D9%A4%D9%A2"],
    ["userEmail=rep%40example.com", "userEmail="],
  ])("refuses %s written as %s", (sound, unsound) => {
    expect(read(query.replace(sound, unsound))).toBeUndefined();
  });
});

describe("carriesCardKeys", () => {
  it.each(cardKeys)("sees %s, also encoded or in other letters' case", (key) => {
    const encoded = `%${key.charCodeAt(0).toString(16)}${key.slice(1)}`;
    for (const name of [key, encoded, key.toLowerCase(), key.toUpperCase()]) {
      expect(carriesCardKeys(new URLSearchParams(`${name}=1`))).toBe(true);
    }
  });

  it("lets a webhook's own query through", () => {
    expect(carriesCardKeys(new URLSearchParams("attempt=1&user=7"))).toBe(false);
    expect(carriesCardKeys(new URLSearchParams(""))).toBe(false);
  });
});
