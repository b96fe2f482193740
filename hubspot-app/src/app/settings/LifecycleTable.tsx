import type { LifecycleReply } from "@assay/shared/api/lifecycle";
import { lifecycleTexts, stageTexts } from "@assay/shared/language/all-languages";
import type { LifecycleMapping, StageNames } from "@assay/shared/pipeline/lifecycle-mapping";
import { Stage } from "@assay/shared/pipeline/stage";
import { Select, Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

interface LifecycleTableProps {
  readonly offered: Pick<LifecycleReply, "lifecycleStages" | "leadStatuses" | "canEdit">;
  readonly mapping: LifecycleMapping;
  onName(row: MappedRow, property: keyof StageNames, value: string): void;
}

/** A stage, or those who are sent back. */
type MappedRow = Stage | "sentBack";

/** The table with another name in one place; an empty one leaves the property as it is. */
export function withName(
  mapping: LifecycleMapping,
  row: MappedRow,
  property: keyof StageNames,
  value: string,
): LifecycleMapping {
  const { [property]: _old, ...rest } = (row === "sentBack" ? mapping.sentBack : mapping.stages[row]) ?? {};
  const names = value === "" ? rest : { ...rest, [property]: value };
  if (row === "sentBack") return { ...mapping, sentBack: names };
  return { ...mapping, stages: { ...mapping.stages, [row]: names } };
}

/** A row a stage, and one for who is sent back to marketing. */
export function LifecycleTable({ offered, mapping, onName }: LifecycleTableProps) {
  const { language } = useSettings();
  const words = lifecycleTexts[language];
  const { names, sentBack } = stageTexts[language];
  return (
    <Table density="compact">
      <TableHead>
        <TableRow>
          <TableHeader width="min">{words.stage}</TableHeader>
          <TableHeader>{words.lifecycleStage}</TableHeader>
          <TableHeader>{words.leadStatus}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {Stage.options.map((stage) => (
          <Row
            key={stage}
            row={stage}
            name={names[stage]}
            offered={offered}
            said={mapping.stages[stage] ?? {}}
            onName={onName}
          />
        ))}
        <Row row="sentBack" name={sentBack} offered={offered} said={mapping.sentBack} onName={onName} />
      </TableBody>
    </Table>
  );
}

interface RowProps extends Pick<LifecycleTableProps, "offered" | "onName"> {
  readonly row: MappedRow;
  readonly name: string;
  readonly said: StageNames;
}

function Row({ row, name, offered, said, onName }: RowProps) {
  const words = lifecycleTexts[useSettings().language];
  return (
    <TableRow>
      <TableCell width="min">{name}</TableCell>
      <TableCell>
        <NameSelect
          name={`lifecycle-${row}`}
          label={words.lifecycleStageOf(name)}
          offered={offered.lifecycleStages}
          value={said.lifecycleStage}
          readOnly={!offered.canEdit}
          onChange={(value) => onName(row, "lifecycleStage", value)}
        />
      </TableCell>
      <TableCell>
        <NameSelect
          name={`status-${row}`}
          label={words.leadStatusOf(name)}
          offered={offered.leadStatuses}
          value={said.leadStatus}
          readOnly={!offered.canEdit}
          onChange={(value) => onName(row, "leadStatus", value)}
        />
      </TableCell>
    </TableRow>
  );
}

interface NameSelectProps {
  readonly name: string;
  readonly label: string;
  readonly offered: LifecycleReply["leadStatuses"];
  readonly value: string | undefined;
  readonly readOnly: boolean;
  /** An empty text: left as it is. */
  onChange(value: string): void;
}

/** A name that the portal lost stays chosen, and says so: it is not written until somebody picks another. */
function NameSelect({ offered, value, onChange, ...rest }: NameSelectProps) {
  const words = lifecycleTexts[useSettings().language];
  const isGone = value !== undefined && !offered.some((option) => option.value === value);
  return (
    <Select
      {...rest}
      value={value ?? ""}
      options={[
        { value: "", label: words.asItIs },
        ...offered,
        ...(isGone ? [{ value, label: words.gone(value) }] : []),
      ]}
      onChange={(chosen) => onChange(String(chosen))}
    />
  );
}
