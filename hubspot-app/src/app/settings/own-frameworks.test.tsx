import { Button, Form, Input, LoadingButton, Select, TextArea } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  allText,
  click,
  openRubric,
  overlayOf,
  renderSettings,
  type SettingsUnderTest,
} from "./settings-under-test.tsx";
import { people, StandInRubric } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
});
afterEach(() => vi.unstubAllGlobals());

const own = "own-ours";
const addForm = (page: SettingsUnderTest) =>
  page.find(Form, (form) => form.maybeFind(Input, { name: "new-criterion" }) !== null);
const criteria = () => server.of(own).document.criteria;

async function openOwn(): Promise<SettingsUnderTest> {
  const document = { ...server.of("bant").document, framework: own, name: "Ours" };
  server.rubrics.set(own, new StandInRubric(document, people.ann));
  return openRubric(server, own);
}

describe("a framework of one's own", () => {
  it("begins as a named copy and is open for editing", async () => {
    const page = renderSettings(server);
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "copy-framework")).not.toBeNull());
    const form = () => overlayOf(page, "copy-framework");
    form().find(Form).trigger("onSubmit");
    await page.waitFor(() => expect(form().find(Input).props.validationMessage).toBe("Give it a name."));
    form()
      .find(Input)
      .trigger("onChange", "Ours" as never);
    form().find(Form).trigger("onSubmit");
    await page.waitFor(() => expect(allText(page)).toContain("A new framework, not in force yet"));
    expect(server.of(own).document.name).toBe("Ours");
  });

  it("is renamed", async () => {
    const page = await openOwn();
    page.find(Input, { name: "name" }).trigger("onChange", "Theirs" as never);
    await page.waitFor(() => expect(server.of(own).document.name).toBe("Theirs"));
  });

  it("gets one criterion more, with an id that nothing else has, and its words asked for", async () => {
    const page = await openOwn();
    page.find(Input, { name: "new-criterion" }).trigger("onChange", "Crédit accordé" as never);
    addForm(page).trigger("onSubmit");
    await page.waitFor(() => expect(criteria().map(({ id }) => id)).toContain("credit-accorde"));
    expect(server.of(own).document.askOrder).toContain("credit-accorde");
    expect(allText(page)).toContain("things to mend before this can be published");
  });

  it("refuses a second criterion of the same name", async () => {
    const page = await openOwn();
    page.find(Input, { name: "new-criterion" }).trigger("onChange", "need" as never);
    addForm(page).trigger("onSubmit");
    expect(page.find(Input, { name: "new-criterion" }).props.validationMessage).toContain("of that name already");
  });

  it("loses a criterion with all that names it", async () => {
    const page = await openOwn();
    overlayOf(page, "remove-need").find(LoadingButton).trigger("onClick");
    await page.waitFor(() => expect(criteria().map(({ id }) => id)).toEqual(["budget", "authority", "timing"]));
    const { gates, needCriterion, askOrder } = server.of(own).document;
    expect({ gates, needCriterion, askOrder: askOrder.includes("need") }).toEqual({
      gates: [],
      needCriterion: "budget",
      askOrder: false,
    });
  });

  it("keeps two criteria at least", async () => {
    const page = await openOwn();
    for (const id of ["need", "timing"]) {
      overlayOf(page, `remove-${id}`).find(LoadingButton).trigger("onClick");
      await page.waitFor(() => expect(page.maybeFindByTestId(Button, `remove-${id}`)).toBeNull());
    }
    expect(page.maybeFindByTestId(Button, "remove-budget")).toBeNull();
  });

  it("says its words in the language that was chosen", async () => {
    const page = await openOwn();
    page.find(Select, { name: "language" }).trigger("onChange", "fr" as never);
    page.find(TextArea, { name: "questions" }).trigger("onChange", "Quel budget\u202f?\nQui paie\u202f?" as never);
    await page.waitFor(() => {
      expect(
        criteria()[0]
          ?.questions.map(({ fr }) => fr)
          .filter(Boolean),
      ).toEqual(["Quel budget\u202f?", "Qui paie\u202f?"]);
    });
    expect(criteria()[0]?.questions[0]?.en).toBe(server.of("bant").document.criteria[0]?.questions[0]?.en);
  });
});

describe("frameworks that Assay ships", () => {
  it("have fixed criteria, and say how to get others", async () => {
    const page = await openRubric(server);
    expect(page.maybeFindByTestId(Button, "remove-need")).toBeNull();
    expect(allText(page)).toContain("Make a copy to add or remove some.");
  });

  it("are not retired while records of some kind begin with them", async () => {
    const page = renderSettings(server);
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "open-bant")).not.toBeNull());
    expect(page.maybeFindByTestId(Button, "retire-bant")).toBeNull();
    expect(allText(page)).toContain("The usual one");
  });

  it("are retired after a question, and offered again", async () => {
    server.usual = { contact: "meddic", deal: "meddic" };
    const page = renderSettings(server);
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "retire-bant")).not.toBeNull());
    overlayOf(page, "retire-bant").find(LoadingButton).trigger("onClick");
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "offer-bant")).not.toBeNull());
    click(page, "offer-bant");
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, "retire-bant")).not.toBeNull());
  });

  it("qualify each kind of record as somebody chose", async () => {
    const page = renderSettings(server);
    await page.waitFor(() => expect(page.maybeFind(Select, { name: "usual-contact" })).not.toBeNull());
    page.find(Select, { name: "usual-contact" }).trigger("onChange", "meddic" as never);
    await page.waitFor(() => expect(server.usual.contact).toBe("meddic"));
    await page.waitFor(() => expect(allText(page)).toContain("Qualified by MEDDIC from now on."));
  });
});
