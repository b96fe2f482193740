import { Button, Checkbox, Form, LoadingButton, Modal, ProgressBar, TextArea } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setWeight } from "./edits.ts";
import { createEventId } from "./event-id.ts";
import {
  allText,
  click,
  openRubric,
  overlayOf,
  renderSettings,
  type SettingsUnderTest,
  textOf,
  weigh,
} from "./settings-under-test.tsx";
import { people } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  server.of("bant").assessments = 200;
});
afterEach(() => vi.unstubAllGlobals());

/** Presses the confirming button behind another one. */
const confirm = (page: SettingsUnderTest, id: string) =>
  overlayOf(page, id)
    .find(LoadingButton, { testId: `confirm-${id}` })
    .trigger("onClick");
const publishForm = (page: SettingsUnderTest) => overlayOf(page, "publish").find(Form);

async function withDraft(): Promise<SettingsUnderTest> {
  server.of("bant").write(setWeight("need", 50)(server.of("bant").document), people.ann);
  return openRubric(server);
}

describe("what is not in force", () => {
  it("is told in words", async () => {
    const page = await withDraft();
    expect(textOf(overlayOf(page, "what-changes"))).toContain("Need: weight 25 → 50");
  });

  it("is discarded after a question that says how much is gone", async () => {
    const page = await withDraft();
    expect(textOf(overlayOf(page, "discard"))).toContain("1 change is gone, for everybody.");
    confirm(page, "discard");
    await page.waitFor(() => expect(allText(page)).toContain("Nothing is waiting to be published."));
    expect(server.of("bant").draft).toBeUndefined();
  });
});

describe("a replay", () => {
  it("shows how many records change grade, from which to which, and which move most", async () => {
    server.replay = {
      ...{ assessments: 200, changed: 30, tookMs: 120 },
      moves: [
        { from: "A", to: "A", count: 170 },
        { from: "B", to: "A", count: 20 },
        { from: "none", to: "C", count: 10 },
      ],
      largest: [
        { objectType: "contact", objectId: "501", from: { score: 44.5, grade: "C" }, to: { score: 66.25, grade: "A" } },
        {
          ...{ objectType: "contact", objectId: "502", name: "Nora Diaz" },
          ...{ from: { score: 40, grade: "C" }, to: { score: 50, grade: "B" } },
        },
      ],
      broken: [{ objectType: "deal", objectId: "7", expected: "A", got: "B" }],
      outcomes: {
        ...{ canRead: true, counted: 60, leftOut: 3 },
        grades: [
          { grade: "A", before: { won: 29, closed: 30 }, after: { won: 30, closed: 50 } },
          { grade: "B", before: { won: 15, closed: 30 }, after: { won: 0, closed: 0 } },
          { grade: "none", before: { won: 0, closed: 0 }, after: { won: 4, closed: 10 } },
        ],
      },
    };
    const page = await withDraft();
    click(page, "replay");
    await page.waitFor(() => expect(replayText(page)).toContain("30 of 200 would change grade"));
    expect(replayText(page)).toMatch(/B\s+A\s+20\s+10%/);
    expect(replayText(page)).toMatch(/no grade\s+C\s+10\s+5%/);
    expect(replayText(page)).toMatch(/Contact 501\s+44.5 · C\s+66.25 · A/);
    expect(replayText(page)).toMatch(/Nora Diaz\s+40 · C\s+50 · B/);
    expect(replayText(page)).toContain("Deal 7: A → B");
  });

  it("tells win rates with where they lie, and claims a difference only where the intervals lie apart", async () => {
    const line = (won: number, wonThen: number) => {
      return { grade: "A" as const, before: { won, closed: 100 }, after: { won: wonThen, closed: 100 } };
    };
    server.replay = { ...server.replay, assessments: 300 };
    server.replay.outcomes = { canRead: true, counted: 100, leftOut: 3, grades: [line(41, 47)] };
    const page = await withDraft();
    click(page, "replay");
    await page.waitFor(() => expect(replayText(page)).toContain("41% (32% to 51%), 41 of 100"));
    expect(replayText(page)).toContain("41% → 47%: no clear difference, the intervals overlap");
    expect(replayText(page)).toContain("Closed deals that are left out: 3.");
    expect(replayText(page)).not.toContain("any difference may be chance");
    server.replay.outcomes = { canRead: true, counted: 99, leftOut: 0, grades: [line(41, 70)] };
    click(page, "replay-again");
    await page.waitFor(() => expect(replayText(page)).toContain("41% → 70%: clearly higher"));
    expect(replayText(page)).toContain("Only 99 closed deals: any difference may be chance");
  });

  it("says how to get win rates where there are none", async () => {
    server.replay = { ...server.replay, assessments: 300 };
    const page = await withDraft();
    click(page, "replay");
    await page.waitFor(() => expect(replayText(page)).toContain("No closed deal to check the grades against yet"));
    server.replay.outcomes = { ...server.replay.outcomes, canRead: false };
    click(page, "replay-again");
    await page.waitFor(() => expect(replayText(page)).toContain("An admin can switch deals on under “Sync health”"));
  });

  it("says so when there is nothing to replay", async () => {
    const page = await withDraft();
    click(page, "replay");
    await page.waitFor(() => expect(replayText(page)).toContain("No record was rated under this framework yet"));
  });

  it("saves first what is being edited", async () => {
    const page = await openRubric(server);
    weigh(page, "need", 50);
    click(page, "replay");
    await page.waitFor(() => expect(server.writes("bant/replay")).toEqual([{ revision: 1, language: "en" }]));
  });

  const replayText = (page: SettingsUnderTest) => textOf(overlayOf(page, "replay"));
});

describe("publishing", () => {
  it("says what it does, and does it with the note", async () => {
    const page = await withDraft();
    expect(textOf(overlayOf(page, "publish"))).toContain("200 records are scored again");
    overlayOf(page, "publish")
      .find(TextArea)
      .trigger("onChange", "Need matters more" as never);
    publishForm(page).trigger("onSubmit");
    await page.waitFor(() =>
      expect(server.of("bant").versions[0]).toMatchObject({ version: 2, note: "Need matters more" }),
    );
    await page.waitFor(() => expect(allText(page)).toContain("Bringing version 2 to your records"));
    expect(page.find(ProgressBar).props).toMatchObject({ value: 40, maxValue: 200 });
  });

  it("is one publish, however often it is pressed", async () => {
    const page = await withDraft();
    const form = publishForm(page);
    form.trigger("onSubmit");
    form.trigger("onSubmit");
    await page.waitFor(() => expect(server.of("bant").versions).toHaveLength(2));
    expect(server.writes("bant/publish")).toHaveLength(1);
  });

  it("over a version that was rolled back meanwhile is refused, says so, and is done once that was seen", async () => {
    const bant = server.of("bant");
    const { revision } = bant.write(setWeight("timing", 10)(bant.document), people.lea);
    bant.publish({ id: "", revision, inForce: 1, acceptBroken: false, language: "en" }, people.lea);
    const page = await withDraft();
    expect(textOf(overlayOf(page, "publish"))).not.toContain("Timing: weight");
    bant.restore({ id: "", version: 1, basedOn: 2, language: "en" }, people.lea);
    publishForm(page).trigger("onSubmit");
    await page.waitFor(() => expect(textOf(overlayOf(page, "publish"))).toContain("Timing: weight 25 → 10"));
    await page.waitFor(() => expect(textOf(overlayOf(page, "publish"))).toContain("A colleague was faster."));
    expect(bant.versions).toHaveLength(3);
    publishForm(page).trigger("onSubmit");
    await page.waitFor(() => expect(bant.versions).toHaveLength(4));
  });

  it("that breaks an example is refused until somebody says that it may", async () => {
    server.of("bant").broken = 1;
    const page = await withDraft();
    publishForm(page).trigger("onSubmit");
    await page.waitFor(() => expect(textOf(overlayOf(page, "publish"))).toContain("1 of the pinned examples"));
    overlayOf(page, "publish")
      .find(Checkbox)
      .trigger("onChange", true as never);
    publishForm(page).trigger("onSubmit");
    await page.waitFor(() => expect(server.of("bant").versions).toHaveLength(2));
  });
});

describe("a re-scoring", () => {
  beforeEach(() => {
    const figures = { total: 200, done: 40, waiting: 0, startedAt: Date.now() };
    server.rescore = { id: createEventId(Date.now()), framework: "bant", version: 2, state: "running", ...figures };
  });

  it("is still there for whoever comes back, and moves by itself", async () => {
    const page = await openRubric(server);
    expect(page.find(ProgressBar).props.value).toBe(40);
    Object.assign(server.rescore ?? {}, { done: 120, waiting: 20 });
    await page.waitFor(() => expect(page.find(ProgressBar).props.value).toBe(100));
    Object.assign(server.rescore ?? {}, { done: 200, waiting: 0, state: "done", endedAt: Date.now() });
    await page.waitFor(() => expect(allText(page)).toContain("Version 2 has reached every record"));
  });

  it("never goes back, whichever answer comes last", async () => {
    const page = await openRubric(server);
    const seen = new Set<number | undefined>();
    const look = () => seen.add(page.find(ProgressBar).props.value);
    const asks = () => server.requests.filter(({ path }) => path.startsWith("rescores")).length;
    const answers = [
      { done: 120, waiting: 20 },
      { done: 110, waiting: 0 },
      { done: 120, waiting: 60 },
      { done: 130, waiting: 25 },
    ];
    for (const figures of answers) {
      Object.assign(server.rescore ?? {}, figures);
      const asked = asks();
      await page.waitFor(() => {
        look();
        expect(asks()).toBeGreaterThan(asked);
      });
    }
    await page.waitFor(() => expect(page.find(ProgressBar).props.value).toBe(105));
    look();
    expect([...seen]).toEqual([40, 100, 105]);
  });

  it("is paused and resumed, and stopped after a question", async () => {
    const page = await openRubric(server);
    click(page, "rescore-pause");
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "rescore-resume")).not.toBeNull());
    click(page, "rescore-resume");
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "rescore-pause")).not.toBeNull());
    confirm(page, "rescore-cancel");
    await page.waitFor(() => expect(server.rescore?.state).toBe("cancelled"));
  });
});

describe("versions", () => {
  it("are rolled back to after a question that names both numbers", async () => {
    const page = await withDraft();
    publishForm(page).trigger("onSubmit");
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "restore-1")).not.toBeNull());
    expect(overlayOf(page, "restore-1").find(Modal).props.title).toBe("Roll back to version 1?");
    expect(textOf(overlayOf(page, "restore-1"))).toContain("Version 1 is published again, as version 3.");
    confirm(page, "restore-1");
    await page.waitFor(() => expect(server.of("bant").versions[0]).toMatchObject({ version: 3, restores: 1 }));
    await page.waitFor(() => expect(allText(page)).toContain("Version 1 again"));
  });

  it("can be looked at, with what changed since", async () => {
    const page = await withDraft();
    publishForm(page).trigger("onSubmit");
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "look-1")).not.toBeNull());
    click(page, "look-1");
    await page.waitFor(() => expect(textOf(overlayOf(page, "look-1"))).toContain("Need: weight 25 → 50"));
    expect(textOf(overlayOf(page, "look-1"))).toContain("Budget 25%");
  });
});

describe("the list of frameworks", () => {
  it("says what is in force, who drafts, and how many records are rated", async () => {
    server.of("meddic").write(setWeight("champion", 50)(server.of("meddic").document), people.lea);
    const page = renderSettings(server);
    await page.waitFor(() => expect(allText(page)).toMatch(/BANT\s+Version 1, as Assay ships it\s+None\s+200/));
    expect(allText(page)).toMatch(/MEDDIC\s+Version 1, as Assay ships it\s+Léa Martin, /);
  });
});
