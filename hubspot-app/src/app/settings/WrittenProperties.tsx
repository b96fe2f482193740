import type { PropertyMappingReply, WrittenProperty } from "@assay/shared/api/property-mapping";
import {
  Button,
  Flex,
  Panel,
  PanelBody,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { MapForm } from "./MapForm.tsx";
import { useSettings } from "./settings-context.ts";

interface WrittenPropertiesProps {
  readonly mapping: Omit<PropertyMappingReply, "ok">;
  onChanged(): void;
}

/** Every property of ours: where it is written, and what keeps it from being so. */
export function WrittenProperties({ mapping, onChanged }: WrittenPropertiesProps) {
  const { properties: text } = useSettings().portalText;
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableHeader>{text.property}</TableHeader>
          <TableHeader>{text.name}</TableHeader>
          <TableHeader>{text.state}</TableHeader>
          {mapping.canEdit && <TableHeader width="min">{text.act}</TableHeader>}
        </TableRow>
      </TableHead>
      <TableBody>
        {mapping.written.map((written) => (
          <TableRow key={written.property}>
            <TableCell>{written.label}</TableCell>
            <TableCell>{written.name}</TableCell>
            <TableCell>
              <Standing written={written} />
            </TableCell>
            {mapping.canEdit && (
              <TableCell width="min">
                <MapButton written={written} mapping={mapping} onChanged={onChanged} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Standing({ written: { state, message } }: { written: WrittenProperty }) {
  const { properties: text } = useSettings().portalText;
  const why = state === "missing" ? text.missing : message;
  return (
    <Flex direction="column" gap="flush">
      <StatusTag variant={state === "in-place" ? "success" : "warning"}>{text.states[state]}</StatusTag>
      {why !== undefined && <Text variant="microcopy">{why}</Text>}
    </Flex>
  );
}

function MapButton({ written, mapping, onChanged }: WrittenPropertiesProps & { written: WrittenProperty }) {
  const { portalText, actions } = useSettings();
  const { properties: text } = portalText;
  const id = `map-${written.property}`;
  const saved = () => {
    actions.closeOverlay(id);
    actions.addAlert({ type: "success", message: text.saved });
    onChanged();
  };
  return (
    <Button
      size="xs"
      testId={id}
      overlay={
        <Panel id={id} title={text.mapTitle(written.label)} width="md" variant="modal">
          <PanelBody>
            <MapForm written={written} properties={mapping.properties} onSaved={saved} />
          </PanelBody>
        </Panel>
      }
    >
      {text.map}
    </Button>
  );
}
