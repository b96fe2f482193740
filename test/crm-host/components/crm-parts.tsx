import type { CrmActionButtonProps, CrmPropertyListProps } from "@hubspot/ui-extensions";
import { createContext, type ReactNode, useContext } from "react";

export type ShownProperty = { name: string; label: string; text: string };

/** The record's formatted properties, for the CRM's own components. */
export const RecordProperties = createContext<ShownProperty[]>([]);

export function CrmPropertyList({ properties, direction = "column", testId }: CrmPropertyListProps) {
  const all = useContext(RecordProperties);
  return (
    <dl className="description-list" data-direction={direction} data-testid={testId}>
      {properties.map((name) => {
        const property = all.find((one) => one.name === name);
        return (
          <div key={name}>
            <dt>{property?.label ?? name}</dt>
            <dd>{property?.text || "--"}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The other CRM components read HubSpot's own services: here they only show that they stand there. */
export const crmStandIn = (name: string) => () => <div className="stand-in">{name} (drawn by the CRM)</div>;

export const CrmAction = ({ children, testId }: { children?: ReactNode } & Pick<CrmActionButtonProps, "testId">) => (
  <button type="button" className="button" data-variant="secondary" data-testid={testId}>
    {children}
  </button>
);
