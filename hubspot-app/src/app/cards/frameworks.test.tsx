import { Alert, Button, Dropdown, ErrorState, Heading } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  allText,
  buttonCalled,
  type CardUnderTest,
  click,
  isChosen,
  openCard,
  renderCard,
} from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

const lookAt = (card: CardUnderTest, framework: string) =>
  card.findByTestId(Dropdown.ButtonItem, `look-at-${framework}`).trigger("onClick");
const sees = (card: CardUnderTest, testId: string) => card.maybeFindByTestId(Button, testId) !== null;
const headings = (card: CardUnderTest) => card.findAll(Heading).map(({ text }) => text);

async function openMeddic(): Promise<CardUnderTest> {
  const card = await openCard();
  lookAt(card, "meddic");
  await card.waitFor(() => expect(sees(card, "champion-2")).toBe(true));
  return card;
}

describe("the framework of a record", () => {
  it("is the one in use, which the server names", async () => {
    server.inUse = "champ";
    const card = await openDeal("challenges-2");
    expect(headings(card)).toContain("CHAMP checklist");
    expect(server.requests[0]).toMatchObject({ record: "deal/501", path: "assessment" });
    expect(server.requests[0]?.query.has("framework")).toBe(false);
  });

  it.each([
    [{ team: "EMEA" }, "CHAMP, because this record belongs to the team EMEA"],
    [{ objectType: "deal", pipeline: "Renewals" }, "CHAMP, because this deal is in the pipeline Renewals"],
    [
      { objectType: "deal", pipeline: "Renewals", team: "EMEA" },
      "CHAMP, because this deal is in the pipeline Renewals and belongs to the team EMEA",
    ],
    [{ objectType: "deal" }, "CHAMP, because it is the framework for deals"],
  ] as const)("is explained where a rule sets it: %o", async (because, said) => {
    server.inUse = "champ";
    server.inUseBecause = because;
    const card = await openDeal("challenges-2");
    expect(allText(card)).toContain(said);
    lookAt(card, "meddic");
    await card.waitFor(() => expect(sees(card, "champion-2")).toBe(true));
    expect(allText(card)).not.toContain("because");
  });

  it("is not explained where nobody set anything", async () => {
    expect(allText(await openCard())).not.toContain("because");
  });

  it("is rated on a deal as on a contact", async () => {
    server.inUse = "meddic";
    const card = await openDeal("champion-2");
    click(card, "champion-2");
    await card.waitFor(() => expect(server.writes).toHaveLength(1));
    expect(server.writes[0]).toMatchObject({
      record: "deal/501",
      body: { framework: "meddic", criterion: "champion" },
    });
  });

  async function openDeal(testId: string): Promise<CardUnderTest> {
    const card = renderCard(undefined, "0-3");
    await card.waitFor(() => expect(sees(card, testId)).toBe(true));
    return card;
  }
});

describe("looking at another framework", () => {
  it("changes nothing and says so", async () => {
    const card = await openMeddic();
    expect(allText(card)).toContain("You are looking at MEDDIC. This contact is qualified by BANT.");
    expect(server.writes).toEqual([]);
    click(card, "back");
    expect(headings(card)).toContain("BANT checklist");
    expect(allText(card)).not.toContain("You are looking at");
  });

  it("rates that framework, and history shows its changes", async () => {
    const card = await openMeddic();
    click(card, "champion-1");
    await card.waitFor(() => expect(server.writes[0]?.body).toMatchObject({ framework: "meddic" }));
    click(card, "history");
    await card.waitFor(() => expect(server.requests.at(-1)?.path).toBe("history"));
    expect(server.requests.at(-1)?.query.get("framework")).toBe("meddic");
  });

  it("loses no rating that is still being saved", async () => {
    const card = await openCard();
    let answer = () => {};
    server.faults.push(
      () =>
        new Promise(
          (resolve) => (answer = () => resolve(Response.json({ ok: false, code: "busy", message: "Busy." }))),
        ),
    );
    click(card, "need-3");
    click(card, "budget-2");
    lookAt(card, "meddic");
    await card.waitFor(() => expect(sees(card, "champion-2")).toBe(true));
    answer();
    await card.waitFor(() => expect(server.writes).toHaveLength(2));
    await card.waitFor(() => expect(card.find(Alert).props.title).toBe("Not saved: BANT – Need"));
    buttonCalled(card, "Show BANT").trigger("onClick");
    await card.waitFor(() => expect(isChosen(card, "budget-2")).toBe(true));
    click(card, "retry");
    await card.waitFor(() => expect(isChosen(card, "need-3")).toBe(true));
    await card.waitFor(() => expect(server.of("bant").state().ratings).toHaveProperty("need"));
  });

  it("offers the way back when the other framework cannot be read", async () => {
    const card = await openCard();
    await card.waitFor(() => expect(server.requests.some(({ path }) => path === "related")).toBe(true));
    server.faults.push(async () => Response.json({ ok: false, code: "internal", message: "Try again in a moment." }));
    lookAt(card, "meddic");
    await card.waitFor(() => expect(card.maybeFind(ErrorState)).not.toBeNull());
    click(card, "back");
    expect(sees(card, "need-2")).toBe(true);
  });
});

describe("using another framework", () => {
  it("is one click, and one click takes it back", async () => {
    const card = await openMeddic();
    click(card, "use-framework");
    await card.waitFor(() => expect(allText(card)).toContain("This contact is now qualified by MEDDIC."));
    click(card, "undo-framework");
    await card.waitFor(() => expect(allText(card)).toContain("This contact is qualified by BANT."));
    const bodies = server.writes.map(({ body }) => body as { id: string; framework: string });
    expect(bodies.map(({ framework }) => framework)).toEqual(["meddic", "bant"]);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(2);
  });

  it("is sent once by a double click", async () => {
    const card = await openMeddic();
    click(card, "use-framework");
    click(card, "use-framework");
    await card.waitFor(() => expect(allText(card)).toContain("now qualified by MEDDIC"));
    expect(server.writes).toHaveLength(1);
  });

  it("says why when it is refused, and changes nothing", async () => {
    const card = await openMeddic();
    await card.waitFor(() => expect(server.requests.filter(({ path }) => path === "looks")).toHaveLength(2));
    server.faults.push(async () => Response.json({ ok: false, code: "internal", message: "Try again in a moment." }));
    click(card, "use-framework");
    await card.waitFor(() => expect(card.find(Alert, { variant: "danger" }).props.title).toContain("was not changed"));
    expect(allText(card)).toContain("This contact is qualified by BANT.");
  });

  it("is not offered to somebody who may not rate", async () => {
    server.canRate = false;
    const card = await openMeddic();
    expect(sees(card, "use-framework")).toBe(false);
    expect(sees(card, "back")).toBe(true);
  });
});
