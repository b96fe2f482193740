import type { CapacityReply } from "@assay/shared/api/capacity";
import type { CapacityText } from "@assay/shared/language/en-capacity";
import { SdrHours } from "@assay/shared/pipeline/capacity";
import { Alert, Button, Flex, NumberInput, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { CapacityServer } from "./capacity-server.ts";

const fields = ["sdrs", "hoursPerWeek", "hoursPerMql"] as const;

interface SdrHoursFormProps {
  readonly text: CapacityText;
  readonly locale: string;
  readonly server: CapacityServer;
  readonly told: CapacityReply;
  onSaved(): void;
}

/** Who takes MQLs, and how long one takes: for admins to enter, for managers to read. */
export function SdrHoursForm({ text: { hours: text }, locale, server, told, onSaved }: SdrHoursFormProps) {
  const { canEdit, hours } = told;
  const [typed, setTyped] = useState<Partial<SdrHours>>(hours?.value ?? {});
  const [problem, setProblem] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    const read = SdrHours.safeParse(typed);
    if (!read.success) return setProblem(text.bad);
    setSaving(true);
    const reply = await server.saveHours(read.data);
    setSaving(false);
    setProblem(reply.ok ? undefined : reply.message);
    if (reply.ok) onSaved();
  };
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Tile>
      <Flex direction="column" gap="small">
        <Text format={{ fontWeight: "demibold" }}>{text.title}</Text>
        {hours === undefined && <Text>{canEdit ? text.none : `${text.none} ${text.onlyAdmins}`}</Text>}
        {(canEdit || hours) && (
          <Flex gap="small" wrap>
            {fields.map((field) => (
              <NumberInput
                key={field}
                name={field}
                label={text[field]}
                {...(typed[field] !== undefined && { value: typed[field] })}
                precision={2}
                min={0}
                readOnly={!canEdit}
                onChange={(value) => setTyped((held) => ({ ...held, [field]: value }))}
              />
            ))}
          </Flex>
        )}
        {hours && <Text variant="microcopy">{text.by(hours.by.name, when.format(hours.at))}</Text>}
        {problem !== undefined && <Alert variant="danger" title={problem} />}
        {canEdit && (
          <Flex>
            <Button disabled={isSaving} onClick={() => void save()}>
              {text.save}
            </Button>
          </Flex>
        )}
      </Flex>
    </Tile>
  );
}
