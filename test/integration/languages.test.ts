import { Refusal } from "@assay/shared/api/result";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { installAssay } from "../support/installation.ts";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

let stack: Stack;
let rep: Rep;
beforeAll(async () => {
  stack = await startStack({ backend: inject("databaseBackend"), withHost: false });
  rep = createRep(stack.callAsCard, stack.users[1] as (typeof stack.users)[number]);
});
afterAll(() => stack?.close());

const Properties = z.object({
  results: z.array(
    z.object({ name: z.string(), label: z.string(), options: z.array(z.object({ label: z.string() })) }),
  ),
});

describe("the properties of a portal", () => {
  it.each([
    ["fr-FR,fr;q=0.9,en;q=0.8", 8_100_001, "Note Assay", "Chaud"],
    ["es-MX,es;q=0.9", 8_100_002, "Nota Assay", "Caliente"],
    ["de-DE,de;q=0.9", 8_100_003, "Assay grade", "Hot"],
  ])(
    "installed from a browser that asks for %s, portal %i, are called %s and %s",
    async (browserLanguage, portalId, grade, hot) => {
      const { users } = await stack.emulator.putPortal(portalId, { seed: "empty" });
      await installAssay(stack.webUrl, portalId, users[0]?.userId ?? 0, browserLanguage);
      const readAll = async () =>
        Properties.parse(await stack.emulator.control("GET", `portals/${portalId}/properties/contacts`)).results;
      const isMade = async () => (await readAll()).some(({ name }) => name === "assay_bant_timing");
      await waitUntil("the portal's properties are made", isMade);
      const properties = new Map((await readAll()).map((property) => [property.name, property]));
      expect(properties.get("assay_grade")?.label).toBe(grade);
      expect(properties.get("assay_temperature")?.options[0]?.label).toBe(hot);
    },
  );
});

describe("a refusal", () => {
  const refuse = async (language: string, body: object) => {
    const reply = await rep.send("101", { ...body, language }, `ratings?language=${language}`);
    return Refusal.parse(JSON.parse(reply.body)).message;
  };

  it("comes in the language of the request", async () => {
    const unknown = aRatingBody("weather", 2);
    expect(await refuse("en", unknown)).toContain("BANT has no criterion “weather”");
    expect(await refuse("fr", unknown)).toContain("BANT n’a pas de critère");
    expect(await refuse("es", unknown)).toContain("BANT no tiene el criterio");
  });

  it("says in that language too what somebody typed wrongly", async () => {
    const evidence = { tier: "stated", link: "javascript:alert(1)" };
    const message = await refuse("fr", { ...aRatingBody("need", 2), evidence });
    expect(message).toContain("evidence.link doit être une adresse web");
  });
});
