import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { PropertyRef } from "@assay/shared/fit/fact";
import { Box, Button, Flex } from "@hubspot/ui-extensions";
import { useState } from "react";
import { PropertySelect } from "./PropertySelect.tsx";
import { useProperties } from "./property-context.ts";

interface AddByPropertyProps {
  /** Of the chooser, and of the button: `add-<id>`. */
  readonly id: string;
  readonly label: string;
  readonly button: string;
  isOffered(property: CrmProperty): boolean;
  onAdd(property: CrmProperty): void;
}

/** Adds something that looks at a property. */
export function AddByProperty({ id, label, button, isOffered, onAdd }: AddByPropertyProps) {
  const [chosen, setChosen] = useState<PropertyRef>();
  const properties = useProperties();
  const property = properties.find(({ owner, name }) => owner === chosen?.owner && name === chosen.property);
  const add = () => {
    if (property === undefined) return;
    onAdd(property);
    setChosen(undefined);
  };
  return (
    <Flex gap="small" align="end" wrap>
      <Box flex={1}>
        <PropertySelect name={`new-${id}`} label={label} value={chosen} isOffered={isOffered} onChange={setChosen} />
      </Box>
      <Button testId={`add-${id}`} disabled={property === undefined} onClick={add}>
        {button}
      </Button>
    </Flex>
  );
}
