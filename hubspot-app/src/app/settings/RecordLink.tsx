import type { RecordPath } from "@assay/shared/api/record";
import type { SettingsText } from "@assay/shared/language/en-settings";
import { Link } from "@hubspot/ui-extensions";
import { recordPath } from "./record-link.ts";
import { useSettings } from "./settings-context.ts";

type Named = RecordPath & { readonly name?: string | undefined };

/** What HubSpot calls a record; its type and id where HubSpot did not tell. */
export function recordName({ examples }: SettingsText, { objectType, objectId, name }: Named): string {
  return name ?? examples[objectType](objectId);
}

export function RecordLink({ record }: { record: Named }) {
  const { text, portalId } = useSettings();
  return <Link href={{ url: recordPath(portalId, record), external: true }}>{recordName(text, record)}</Link>;
}
