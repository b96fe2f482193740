import type { ReviewReply } from "@assay/shared/api/review";
import { Button } from "@hubspot/ui-extensions";
import { expect, it } from "vitest";
import { openPage, standInServer } from "./page-under-test.tsx";
import { ReviewPage } from "./ReviewPage.tsx";

const server = standInServer();

const share = (successes: number, trials: number) => ({ successes, trials });
const ana = { userId: "1", name: "Ana" };
const bob = { userId: "2", name: "Bob" };

function told(more: Partial<ReviewReply> = {}): ReviewReply {
  return {
    ok: true,
    figures: {
      quarter: "2026-Q3",
      zone: "UTC",
      from: Date.UTC(2026, 6, 1),
      until: Date.UTC(2026, 9, 1),
      countedAt: Date.UTC(2026, 9, 2),
      mqls: { delivered: 90, owed: 130, weeksOwing: 12, weeksHeld: 5 },
      firstTouch: { now: share(30, 60), before: share(50, 60) },
      wait: {},
      accepted: { now: share(44, 50), before: share(40, 50) },
      grades: [],
      reasons: [{ reason: "bad-fit", count: 12 }],
    },
    quarters: ["2026-Q4", "2026-Q3"],
    mayPrepare: true,
    me: "1",
    ...more,
  };
}

const pack = (signatures: NonNullable<ReviewReply["pack"]>["signatures"]) => ({
  number: 1,
  prepared: { by: bob, at: 0 },
  signers: { marketing: ana, sales: bob },
  signatures,
});

it("says what was delivered and kept, what changed, and what to propose", async () => {
  server.answer = () => told();
  const page = openPage(ReviewPage);
  await page.waitFor(() => expect(page.text()).toContain("Marketing delivered 90 MQLs and owed 130."));
  expect(page.text()).toContain("Full weeks that held the promise: 5 of 12.");
  expect(page.text()).toContain("First touches in time: 30 of 60");
  const rows = page.rows().map((row) => row.trim().replaceAll(/\s+/g, " "));
  expect(rows.find((row) => row.startsWith("First touches in time"))).toMatch(/83% .* 50% .* Lower$/);
  expect(rows.find((row) => row.startsWith("MQLs that sales accepted"))).toMatch(/80% .* 88% .* No clear change$/);
  expect(page.text()).toContain("12 of 12 leads were sent back or disqualified for one reason: does not fit.");
  expect(page.text()).toContain("No agreement was in force at the end of this quarter.");
});

it("lets a side sign that has not yet, and nobody else", async () => {
  server.answer = () => told({ pack: pack([]), mayPrepare: false });
  const page = openPage(ReviewPage);
  await page.waitFor(() => expect(page.text()).toContain("Waits for Ana"));
  page.find(Button, { variant: "primary" }).trigger("onClick");
  const signed = { quarter: "2026-Q3", number: 1, language: "en" };
  await page.waitFor(() => expect(server.asked.map(({ body }) => body)).toContainEqual(signed));
  server.answer = () => told({ pack: pack([{ side: "marketing", by: ana, at: 0 }]), mayPrepare: false });
  const other = openPage(ReviewPage);
  await other.waitFor(() => expect(other.text()).toContain("Signed by Ana"));
  expect(other.text()).not.toContain("A signature cannot be taken back");
});

it("says why a quarter cannot be put to signature yet", async () => {
  server.answer = () => told({ mayPrepare: false });
  const page = openPage(ReviewPage);
  await page.waitFor(() => expect(page.text()).toContain("nobody is named to sign this quarter"));
});
