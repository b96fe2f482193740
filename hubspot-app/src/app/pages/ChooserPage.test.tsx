import type { RubricListReply } from "@assay/shared/api/rubrics";
import { chooserTexts } from "@assay/shared/language/all-languages";
import { Alert, Button, Tile } from "@hubspot/ui-extensions";
import { expect, it } from "vitest";
import { ChooserPage } from "./ChooserPage.tsx";
import { openPage, standInServer } from "./page-under-test.tsx";

const server = standInServer();

function open(canEdit: boolean) {
  const list: RubricListReply = { ok: true, rubrics: [], usual: { contact: "bant", deal: "meddic" }, canEdit };
  server.answer = () => list;
  return openPage(ChooserPage);
}

it("an admin is offered a draft of each rubric to begin from", async () => {
  const page = open(true);
  await page.waitFor(() => expect(page.maybeFindByTestId(Button, "begin-strict-bant")).not.toBeNull());
});

it("whoever is no admin may look at them, is offered nothing, and reads why", async () => {
  const page = open(false);
  await page.waitFor(() => expect(page.find(Alert).props.title).toBe(chooserTexts.en.onlyAdmins));
  expect(page.findAll(Tile)).toHaveLength(5);
  expect(page.findAll(Button)).toEqual([]);
});
