import type { AuditEntry } from "@assay/shared/api/audit";
import { Alert, Button, Select } from "@hubspot/ui-extensions";
import { describe, expect, it } from "vitest";
import { AuditPage } from "./AuditPage.tsx";
import { openPage, standInServer } from "./page-under-test.tsx";

const ann = { userId: "101", name: "Ann Smith" };
const published = (id: number): AuditEntry => ({
  ...{ id: String(id), at: Date.UTC(2026, 10, 3), by: ann, act: "rubric-published", subject: "bant", to: String(id) },
  said: { subject: "BANT", from: `Version ${id - 1}`, to: `Version ${id}` },
});

const server = standInServer();

const log = (entries: AuditEntry[], hasMore = false) => ({ ok: true, entries, people: [ann], hasMore });

const openLog = () => openPage(AuditPage);

describe("the audit log", () => {
  it("says who did what, and shows older acts on demand", async () => {
    server.answer = ({ searchParams }) =>
      searchParams.has("before") ? log([published(1)]) : log([published(3), published(2)], true);
    const page = openLog();
    await page.waitFor(() => expect(page.rows()).toHaveLength(2));
    expect(page.rows()[0]).toMatch(/Ann Smith\s+Rubric published\s+BANT\s+Version 2\s+Version 3/);
    page.findByTestId(Button, "older").trigger("onClick");
    await page.waitFor(() => expect(page.rows()).toHaveLength(3));
    expect(server.asked[1]?.url.searchParams.get("before")).toBe("2");
    expect(page.maybeFindByTestId(Button, "older")).toBeNull();
  });

  it("is filtered by what was done and by whom, and begins anew", async () => {
    server.answer = ({ searchParams }) => (searchParams.has("act") ? log([]) : log([published(1)]));
    const page = openLog();
    await page.waitFor(() => expect(page.rows()).toHaveLength(1));
    page.find(Select, { name: "act" }).trigger("onChange", "framework-retired" as never);
    page.find(Select, { name: "by" }).trigger("onChange", "101" as never);
    await page.waitFor(() => expect(page.text()).toContain("Nothing fits this filter"));
    expect(server.asked.at(-1)?.url.searchParams.toString()).toBe("language=en&act=framework-retired&by=101");
    page.findByTestId(Button, "clear-filter").trigger("onClick");
    await page.waitFor(() => expect(page.rows()).toHaveLength(1));
  });

  it("says what will stand there while nothing does", async () => {
    server.answer = () => log([]);
    const page = openLog();
    await page.waitFor(() => expect(page.text()).toContain("Nothing was changed yet"));
  });

  it("that cannot be read says why, and is read again on demand", async () => {
    server.answer = () => ({ ok: false, code: "internal", message: "Try again in a moment." });
    const page = openLog();
    await page.waitFor(() => expect(page.maybeFind(Alert)).not.toBeNull());
    expect(page.text()).toContain("Try again in a moment.");
    server.answer = () => log([published(1)]);
    page.findByTestId(Button, "read-again").trigger("onClick");
    await page.waitFor(() => expect(page.rows()).toHaveLength(1));
  });
});
