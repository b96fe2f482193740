import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allFrameworks } from "@assay/shared/framework/all-frameworks";
import { expect, it } from "vitest";
import { root } from "../support/folders.ts";

it("subscribe to every criterion's property of the frameworks that Assay ships", () => {
  const file = join(root, "hubspot-app/src/app/webhooks/webhooks-hsmeta.json");
  const { config } = JSON.parse(readFileSync(file, "utf8"));
  const subscribed: string[] = config.subscriptions.crmObjects.flatMap(
    ({ propertyName }: { propertyName?: string }) => propertyName ?? [],
  );
  const written = allFrameworks.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => `assay_${id}_${criterion.id}`.replaceAll("-", "_")),
  );
  expect(subscribed.filter((name) => name.startsWith("assay_")).sort()).toEqual(written.sort());
});
