import type { BulkReply, ImportProgress } from "@assay/shared/api/bulk";
import { Alert, Button, Link, ProgressBar } from "@hubspot/ui-extensions";
import { beforeEach, describe, expect, it } from "vitest";
import { BulkPage } from "./BulkPage.tsx";
import { openPage, standInServer } from "./page-under-test.tsx";

const frameworks = [{ id: "bant", name: "BANT" }];
const running: ImportProgress = {
  ...{ id: "019aa000-0000-7000-8000-000000000001", state: "running", lines: 1000, doneLines: 250 },
  ...{ readRows: 249, ratedRows: 240, blankRows: 9, faultyRows: 0, ratings: 480, contested: 0, createdContacts: 0 },
};

let bulk: BulkReply;
const server = standInServer();
beforeEach(() => {
  bulk = { ok: true, canEdit: true, frameworks };
  server.answer = ({ pathname }) =>
    pathname === "/v1/tickets" ? { ok: true, ticket: "hubspot-1.secret", expiresAt: 1 } : bulk;
});

const open = () => openPage(BulkPage);

describe("files and lists", () => {
  it.each([
    ["prepare-upload", "https://web.assay.example/upload?ticket=hubspot-1.secret"],
    ["prepare-assessments", "https://web.assay.example/download?ticket=hubspot-1.secret"],
  ])("%s asks for a ticket, and shows the link that it opens", async (button, url) => {
    const page = open();
    await page.waitFor(() => expect(page.maybeFindByTestId(Button, button)).not.toBeNull());
    expect(server.asked.map(({ url }) => url.pathname)).not.toContain("/v1/tickets");
    page.findByTestId(Button, button).trigger("onClick");
    await page.waitFor(() => expect(page.maybeFind(Link)?.props.href).toMatchObject({ url }));
  });

  it("show how far an import under way is", async () => {
    bulk = { ...bulk, upload: running };
    const page = open();
    await page.waitFor(() => expect(page.maybeFind(ProgressBar)?.props).toMatchObject({ value: 250, maxValue: 1000 }));
  });

  it("tell who can, whoever cannot", async () => {
    bulk = { ...bulk, canEdit: false };
    const page = open();
    await page.waitFor(() => expect(page.maybeFind(Alert)?.props.title).toContain("Only an admin"));
    expect(page.maybeFind(Button)).toBeNull();
  });
});
