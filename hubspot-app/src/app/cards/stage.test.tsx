import { BriefNoteRequest } from "@assay/shared/api/brief";
import { MoveRequest } from "@assay/shared/api/stages";
import { StageEvent } from "@assay/shared/pipeline/stage-event";
import type { StageMove } from "@assay/shared/pipeline/stage-move";
import { Alert, Button, DateInput, Form, hubspot, Select, TextArea } from "@hubspot/ui-extensions";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { allText, type CardUnderTest, click, openCard, overlayOf, renderCard, textOf } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.spyOn(hubspot, "fetch").mockImplementation(server.fetch as typeof hubspot.fetch);
});

/** The next event by somebody who saw all before it; 101 is the person looking. */
function happened(
  move: StageMove,
  by: string | undefined = "102",
  follows = server.stage.slice(-1).map(({ id }) => id),
) {
  const id = `019a0000-0000-7000-8000-0000000001${String(server.stage.length).padStart(2, "0")}`;
  const at = Date.UTC(2026, 10, 12, 9) + server.stage.length * 60_000;
  const who = by === undefined ? {} : { by };
  server.stage.push(StageEvent.parse({ id, move, ...who, at, surface: by ? "card" : "rule", follows }));
}

const shows = (card: CardUnderTest, words: string | RegExp) => card.waitFor(() => expect(allText(card)).toMatch(words));
const moves = () =>
  server.requests.filter(({ path }) => path === "stage-moves").map(({ body }) => MoveRequest.parse(body));
/** The SDK's types of tests know no value that a select may hold. */
const choose = (card: CardUnderTest, index: number, value: string | number) =>
  card.findAll(Select)[index]?.props.onChange?.(value as never);
const offered = (card: CardUnderTest) =>
  card
    .findAll(Button, ({ props }) => /^stage-(?!history)/.test(props.testId ?? ""))
    .map((button) => textOf(button).trim());

describe("the stage in the card", () => {
  it("is one line: which, since when, by whom and why", async () => {
    happened({ kind: "nominate", whyNow: "asked-for-contact" });
    await shows(await openCard(), /MQL\s+since Nov 12, 2026, by Jo Reyes – asked to be contacted/);
  });

  it("offers the moves that are allowed now, and none to whoever only looks", async () => {
    const card = await openCard();
    await shows(card, "Not an MQL yet");
    expect(offered(card)).toEqual(["Make it an MQL…", "Nurture until…", "Disqualify…"]);
    server = new StandInServer();
    server.canRate = false;
    vi.spyOn(hubspot, "fetch").mockImplementation(server.fetch as typeof hubspot.fetch);
    const reader = renderCard();
    await shows(reader, "Not an MQL yet");
    expect(offered(reader)).toEqual([]);
  });

  it("asks why from a closed list, and never for a text", async () => {
    const card = await openCard();
    await shows(card, "Not an MQL yet");
    click(card, "stage-disqualify");
    expect(card.findByTestId(Button, "stage-save").props.disabled).toBe(true);
    choose(card, 0, "budget");
    await card.waitFor(() => expect(card.findAll(Select)).toHaveLength(2));
    choose(card, 1, 4);
    card.find(Form).trigger("onSubmit");
    await shows(card, /Disqualified\s+since .*, by you – No budget this year · wakes on Apr 1, 20/);
    expect(moves()[0]?.move).toEqual({ kind: "disqualify", why: { reason: "budget", fiscalYearStart: 4 } });
  });

  it("takes no day that has gone by", async () => {
    const card = await openCard();
    await shows(card, "Not an MQL yet");
    click(card, "stage-nurture");
    expect(card.findByTestId(Button, "stage-save").props.disabled).toBe(false);
    card.find(DateInput).trigger("onChange", { year: 2020, month: 0, date: 1 } as never);
    await card.waitFor(() => expect(card.find(DateInput).props.validationMessage).toMatch("still to come"));
    expect(card.findByTestId(Button, "stage-save").props.disabled).toBe(true);
  });

  it("shows what is doubtful before somebody accepts", async () => {
    happened({ kind: "nominate", whyNow: "call" });
    server.doubts = [{ fault: "placeholder", property: "email", label: "Email", value: "a@test.com" }];
    const card = await openCard();
    await shows(card, "said so on a call");
    click(card, "stage-accept");
    await shows(card, /Email: “.a@test\.com.” only fills the field/);
    expect(moves()).toEqual([]);
    click(card, "stage-take");
    await shows(card, /SAL\s+since/);
  });

  it("says at a gate what is missing, and goes past it for a reason", async () => {
    happened({ kind: "nominate", whyNow: "call" });
    happened({ kind: "accept" });
    server.shortfalls = [{ lacks: "verdict" }, { lacks: "data", property: "phone" }];
    const card = await openCard();
    await shows(card, /SAL\s+since/);
    click(card, "stage-qualify");
    await shows(card, "Phone Number is empty.");
    choose(card, 0, "key-account");
    await card.waitFor(() => expect(card.findByTestId(Button, "stage-override").props.disabled).toBe(false));
    click(card, "stage-override");
    await shows(card, /SQL\s+since/);
    expect(moves().map(({ move }) => "override" in move && move.override)).toEqual([false, "key-account"]);
  });

  it("asks to pick where two disagree", async () => {
    happened({ kind: "nominate", whyNow: "call" });
    const [first] = server.stage;
    happened({ kind: "accept" });
    happened({ kind: "disqualify", why: { reason: "no-need" } }, "101", [first?.id ?? ""]);
    const card = await openCard();
    await shows(card, "Keep: SAL");
    expect(allText(card)).toMatch(/Keep: SAL[\s\S]*Jo Reyes[\s\S]*Use: Disqualified: No need[\s\S]*You/);
    click(card, "stage-keep");
    await card.waitFor(() => expect(allText(card)).not.toMatch("Keep: SAL"));
    expect(moves()[0]).toMatchObject({ move: { kind: "keep" }, follows: server.stage.slice(1, 3).map(({ id }) => id) });
  });

  it("takes a move back that was just made here, and no other", async () => {
    happened({ kind: "nominate", whyNow: "call" });
    const card = await openCard();
    await shows(card, /MQL\s+since/);
    expect(card.maybeFindByTestId(Button, "stage-undo")).toBeNull();
    click(card, "stage-nurture");
    card.find(Form).trigger("onSubmit");
    await shows(card, /To nurture until .*\s+Undo/);
    const slept = server.stage.at(-1)?.id;
    click(card, "stage-undo");
    await shows(card, /MQL\s+since/);
    expect(moves().at(-1)).toMatchObject({ move: { kind: "undo", event: slept }, follows: [slept] });
    expect(card.maybeFindByTestId(Button, "stage-undo")).toBeNull();
    const told = textOf(overlayOf(card, "stage-history"));
    expect(told).toMatch(/Took back the last move[\s\S]*To nurture until .*its author took it back/);
  });

  it("sends a move again as it was when no answer came", async () => {
    const card = await openCard();
    await shows(card, "Not an MQL yet");
    click(card, "stage-nurture");
    server.faults.push(...[1, 2].map(() => () => Promise.reject(new Error("no network"))));
    card.find(Form).trigger("onSubmit");
    await card.waitFor(() => expect(card.maybeFindByTestId(Button, "stage-retry")).not.toBeNull());
    click(card, "stage-retry");
    await shows(card, /Nurture\s+since/);
    expect(new Set(moves().map(({ id }) => id)).size).toBe(1);
  });

  it("greys evidence from before a recycling, and tells the whole history in words", async () => {
    server.rate("101", "need", 2);
    happened({ kind: "nurture", wakeAt: Date.UTC(2026, 10, 12) });
    const late = Date.now() + 60_000;
    const [slept] = server.stage;
    const woken = { id: "019a0000-0000-7000-8000-000000000199", at: late, surface: "rule" };
    server.stage.push(StageEvent.parse({ ...woken, move: { kind: "wake", whyNow: "other" }, follows: [slept?.id] }));
    const card = await openCard();
    await shows(card, "From before it was recycled: ask again.");
    await shows(card, /by Assay – as planned · recycled: 1/);
    const told = textOf(overlayOf(card, "stage-history"));
    expect(told).toMatch(/Assay[\s\S]*Woken as planned[\s\S]*Jo Reyes[\s\S]*To nurture until Nov 12, 2026/);
  });

  it("tells the next person what is known by what evidence, what is not, and what to ask", async () => {
    server.rate("102", "need", 2);
    happened({ kind: "nominate", whyNow: "call" });
    const card = await openCard();
    await shows(card, /MQL\s+since/);
    click(card, "brief");
    await card.waitFor(() => expect(textOf(overlayOf(card, "brief"))).toMatch("Nobody has asked yet"));
    const told = textOf(overlayOf(card, "brief"));
    expect(told).toMatch(/MQL since Nov 12, 2026, by Jo Reyes[\s\S]*Known[\s\S]*Need: .* – no evidence noted/);
    expect(told).toMatch(/Nobody has asked yet\s+Budget, Authority,? and Timing\s+Ask next/);
    click(card, "copy-brief");
    expect(card.mocks.actions.copyTextToClipboard.calls[0]?.[0]).toMatch(/^Stage\n• MQL since .*\n\nKnown\n• Need: /);
  });

  it("tells what was promised, and puts the brief on the contact as a note with one click", async () => {
    server.rate("102", "need", 2);
    happened({ kind: "nominate", whyNow: "call" }, "101");
    const at = Date.UTC(2026, 10, 12, 12);
    server.promise = { text: "A price by Friday", by: "102", at };
    const touches = { outcome: "running", calls: 1, emails: 0, callsOwed: 3, emailsOwed: 3 } as const;
    server.clock = { startedAt: at, version: 1, outcome: "running", dueAt: Date.now() + 3_600_000, touches };
    const card = await openCard();
    await shows(card, /MQL\s+since/);
    click(card, "brief");
    const told = () => textOf(overlayOf(card, "brief"));
    await card.waitFor(() =>
      expect(told()).toMatch(
        /Promised\s+First touch by .*Calls 1 of 3, emails 0 of 3\s+A price by Friday – Jo Reyes, Nov 12, 2026/s,
      ),
    );
    card.find(TextArea, { name: "promised" }).trigger("onInput", "A demo on Monday" as never);
    await card.waitFor(() => expect(told()).toMatch("A demo on Monday"));
    expect(told()).not.toMatch(/by you/);
    click(card, "note-brief");
    const alerts = () => card.findAll(Alert).map(({ props }) => props.title);
    await card.waitFor(() => expect(alerts()).toContain("The brief is a note on the contact now"));
    const [sent] = server.requests.filter(({ path }) => path === "brief-notes");
    const { parts, promised } = BriefNoteRequest.parse(sent?.body);
    expect(promised).toBe("A demo on Monday");
    expect(parts.find(({ title }) => title === "Promised")?.lines.at(-1)).toBe("A demo on Monday");
    expect(card.maybeFindByTestId(Button, "note-brief")).toBeNull();
  });

  it("says why it cannot be read, and reads it again", async () => {
    server.refusing.push("stage");
    const card = await openCard();
    await shows(card, "Try again in a moment.");
    server.refusing.pop();
    click(card, "stage-retry");
    await shows(card, "Not an MQL yet");
  });
});
