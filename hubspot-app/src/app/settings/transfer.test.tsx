import { Button, Form, Input, Link, List, Select, TextArea } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, click, openRubric, type SettingsUnderTest, textOf } from "./settings-under-test.tsx";
import { people } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
});
afterEach(() => vi.unstubAllGlobals());

const formWith = (page: SettingsUnderTest, field: string) => page.find(Form, (form) => textOf(form).includes(field));

describe("an import", () => {
  const paste = (page: SettingsUnderTest, text: string) => {
    page.find(TextArea, { name: "import" }).trigger("onChange", text as never);
    formWith(page, "A rubric as JSON").trigger("onSubmit");
  };

  it("makes a pasted rubric the draft", async () => {
    const page = await openRubric(server);
    paste(page, JSON.stringify({ ...server.of("bant").document, leastCoverage: 75 }));
    await page.waitFor(() => expect(allText(page)).toContain("Imported as the draft."));
    expect(server.of("bant").draft?.document.leastCoverage).toBe(75);
    expect(allText(page)).toContain("1 change not in force");
  });

  it("names every fault at once, and changes nothing", async () => {
    const page = await openRubric(server);
    const document = structuredClone(server.of("bant").document);
    Object.assign(document.criteria[0] ?? {}, { weight: 0 });
    paste(page, JSON.stringify({ ...document, schema: 9, colour: "red" }));
    await page.waitFor(() => expect(allText(page)).toContain("This is no rubric."));
    const faults = page.findAll(List).map(textOf).join("\n");
    expect(faults).toContain("Criteria › 1 › weight: Must be 1 or more.");
    expect(faults).toContain("“colour” is no part of a rubric.");
    expect(faults).toContain("made by a newer Assay (form 9)");
    expect(server.of("bant").draft).toBeUndefined();
  });

  it("of nothing asks for something", async () => {
    const page = await openRubric(server);
    formWith(page, "A rubric as JSON").trigger("onSubmit");
    await page.waitFor(() => expect(allText(page)).toContain("Paste a rubric first."));
  });
});

describe("an export", () => {
  it("goes to the clipboard, whole", async () => {
    const page = await openRubric(server);
    click(page, "copy-in-force");
    await page.waitFor(() => expect(allText(page)).toContain("The rubric is in your clipboard."));
    const [[json] = []] = page.mocks.actions.copyTextToClipboard.calls as [string][];
    expect(JSON.parse(json ?? "")).toEqual(server.of("bant").inForce);
  });

  it("is shown for copying by hand where the browser refuses", async () => {
    const page = await openRubric(server);
    page.mocks.actions.copyTextToClipboard.willCall(() => Promise.reject(new Error("no")));
    click(page, "copy-in-force");
    await page.waitFor(() => expect(page.maybeFind(TextArea, { name: "json" })).not.toBeNull());
  });
});

describe("a pinned example", () => {
  const pin = (page: SettingsUnderTest, link: string) => {
    page.find(Input, { name: "link" }).trigger("onChange", link as never);
    formWith(page, "Record’s link or id").trigger("onSubmit");
  };

  it("is pinned by its address, with the grade it must keep, and links to the record", async () => {
    const page = await openRubric(server);
    await page.waitFor(() => expect(allText(page)).toContain("No example is pinned yet"));
    page.find(Select, { name: "grade" }).trigger("onChange", "D" as never);
    pin(page, "https://app-eu1.hubspot.com/contacts/4815162/record/0-3/77?eschref=1");
    await page.waitFor(() =>
      expect(server.of("bant").examples).toMatchObject([{ objectType: "deal", objectId: "77", grade: "D" }]),
    );
    await page.waitFor(() => expect(allText(page)).toContain("Deal 77"));
    expect(page.find(Link).props.href).toMatchObject({
      url: expect.stringMatching(/^\/contacts\/\d+\/record\/0-3\/77$/),
    });
  });

  it("that is no record is refused beside the field", async () => {
    const page = await openRubric(server);
    pin(page, "https://example.com/");
    await page.waitFor(() => expect(page.find(Input, { name: "link" }).props.error).toBe(true));
    expect(server.writes("examples")).toEqual([]);
  });

  it("is let go of again", async () => {
    server.of("bant").examples = [{ objectType: "contact", objectId: "5", grade: "A", by: people.lea, at: 1 }];
    const page = await openRubric(server);
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "unpin-5")).not.toBeNull());
    click(page, "unpin-5");
    await page.waitFor(() => expect(allText(page)).toContain("No example is pinned yet"));
  });
});
