import { bant } from "@assay/shared/framework/bant";
import { Alert, Button } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, type CardUnderTest, click, headline, isChosen, renderCard } from "./card-under-test.tsx";
import { StandInAssessment } from "./stand-in-assessment.ts";
import { StandInServer } from "./stand-in-server.ts";

const anna = { objectType: "contact" as const, objectId: "701", name: "Anna Klein" };

let server: StandInServer;
let annas: StandInAssessment;
beforeEach(() => {
  server = new StandInServer();
  server.inUse = "meddic";
  annas = new StandInAssessment(bant);
  server.beside = { record: anna, assessment: annas };
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

/** A deal under MEDDIC with what stands beside it on screen. */
async function openDeal(): Promise<CardUnderTest> {
  const card = renderCard(undefined, "0-3");
  await card.waitFor(() => expect(server.requests.some(({ path }) => path === "looks")).toBe(true));
  await card.waitFor(() => expect(card.maybeFindByTestId(Button, "champion-2")).not.toBeNull());
  return card;
}
const canConfirm = (card: CardUnderTest, testId: string) => card.maybeFindByTestId(Button, testId) !== null;

describe("a carried level", () => {
  it("says where it comes from and counts in nothing", async () => {
    annas.rate("102", "authority", 2);
    const card = await openDeal();
    await card.waitFor(() => expect(allText(card)).toContain("From BANT Authority on Anna Klein: 1 – "));
    expect(allText(card)).toContain("Not counted yet.");
    expect(isChosen(card, "economic-buyer-unknown")).toBe(true);
    expect(allText(card)).toContain("0 of 6 rated");
    expect(canConfirm(card, "confirm-all")).toBe(false);
  });

  it("becomes a rating with one click, and tells its origin", async () => {
    annas.rate("102", "authority", 3);
    const card = await openDeal();
    await card.waitFor(() => expect(canConfirm(card, "confirm-economic-buyer")).toBe(true));
    click(card, "confirm-economic-buyer");
    expect(isChosen(card, "economic-buyer-2")).toBe(true);
    await card.waitFor(() => expect(server.of("meddic").state().ratings).toHaveProperty("economic-buyer"));
    expect(server.writes[0]?.body).toMatchObject({
      framework: "meddic",
      criterion: "economic-buyer",
      level: 2,
      derivedFrom: [
        {
          objectType: "contact",
          objectId: "701",
          framework: "bant",
          criterion: "authority",
          eventId: ratingId("authority"),
        },
      ],
    });
    expect(allText(card)).toContain("Carried over from BANT Authority on Anna Klein");
    expect(canConfirm(card, "confirm-economic-buyer")).toBe(false);
  });

  it("still tells the criterion it came from on the next visit, when nothing beside the record can be read", async () => {
    annas.rate("102", "authority", 3);
    const first = await openDeal();
    await first.waitFor(() => expect(canConfirm(first, "confirm-economic-buyer")).toBe(true));
    click(first, "confirm-economic-buyer");
    await first.waitFor(() => expect(server.of("meddic").state().ratings).toHaveProperty("economic-buyer"));
    server.refusing.push("related");
    const card = await openDeal();
    await card.waitFor(() => expect(allText(card)).toContain("Carried over from BANT Authority"));
  });

  it("gives way to a rating of one's own, and to nothing else", async () => {
    annas.rate("102", "authority", 3);
    const card = await openDeal();
    await card.waitFor(() => expect(canConfirm(card, "confirm-economic-buyer")).toBe(true));
    click(card, "economic-buyer-1");
    expect(canConfirm(card, "confirm-economic-buyer")).toBe(false);
    await card.waitFor(() => expect(server.writes[0]?.body).not.toHaveProperty("derivedFrom"));
    click(card, "undo");
    expect(canConfirm(card, "confirm-economic-buyer")).toBe(true);
  });

  it("is the lowest of several, all of which are named", async () => {
    annas.rate("102", "authority", 3);
    server.of("champ").rate("101", "authority", 2);
    const card = await openDeal();
    await card.waitFor(() => expect(allText(card)).toContain("Lowest of "));
    expect(allText(card)).toContain("BANT Authority on Anna Klein");
  });

  it("is only shown to somebody who may not rate", async () => {
    server.canRate = false;
    annas.rate("102", "authority", 3);
    annas.rate("102", "need", 2);
    const card = await openDeal();
    await card.waitFor(() => expect(allText(card)).toContain("From BANT Authority"));
    expect([canConfirm(card, "confirm-economic-buyer"), canConfirm(card, "confirm-all")]).toEqual([false, false]);
  });

  it("is looked up again when its rating has changed meanwhile, and nothing is confirmed", async () => {
    annas.rate("102", "authority", 3);
    const card = await openDeal();
    await card.waitFor(() => expect(canConfirm(card, "confirm-economic-buyer")).toBe(true));
    annas.rate("102", "authority", 2);
    const refusal = { ok: false, code: "carried-changed", message: "That rating has changed since." };
    server.faults.push(async () => Response.json(refusal));
    click(card, "confirm-economic-buyer");
    await card.waitFor(() => expect(card.find(Alert, { variant: "danger" }).props.title).toContain("Economic buyer"));
    await card.waitFor(() => expect(allText(card)).toContain("From BANT Authority on Anna Klein: 1 – "));
    expect(isChosen(card, "economic-buyer-unknown")).toBe(true);
  });
});

it("confirms all levels that are carried with one click", async () => {
  annas.rate("102", "authority", 3);
  annas.rate("102", "need", 2);
  const card = await openDeal();
  await card.waitFor(() => expect(canConfirm(card, "confirm-all")).toBe(true));
  expect(allText(card)).toContain("Confirm all 2");
  click(card, "confirm-all");
  await card.waitFor(() => expect(Object.keys(server.of("meddic").state().ratings)).toHaveLength(2));
  expect(canConfirm(card, "confirm-all")).toBe(false);
});

it("says quietly what HubSpot did not tell, and rates without it", async () => {
  server.trouble = "HubSpot does not let Assay read this portal’s deals.";
  const card = await openDeal();
  await card.waitFor(() => expect(allText(card)).toContain("does not let Assay read"));
  click(card, "champion-2");
  await card.waitFor(() => expect(server.writes).toHaveLength(1));
});

it("works without what stands beside the record when that cannot be read", async () => {
  server.refusing.push("related", "looks");
  const card = await openDeal();
  await card.waitFor(() => expect(headline(card)).toContain("No grade yet"));
  expect(card.findAll(Alert).map(({ props }) => props.title)).toEqual(["Nothing is rated yet"]);
});

const ratingId = (criterion: string) => annas.state().ratings[criterion]?.eventId;
