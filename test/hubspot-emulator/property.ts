import { z } from "zod";

export const propertyTypes = ["string", "number", "date", "datetime", "enumeration", "bool"] as const;
export type PropertyType = (typeof propertyTypes)[number];

export interface PropertyOption {
  label: string;
  value: string;
  description?: string;
  displayOrder: number;
  hidden: boolean;
}

/** A property definition as the properties API returns it. */
export interface Property {
  name: string;
  label: string;
  description: string;
  groupName: string;
  type: PropertyType;
  fieldType: string;
  options: PropertyOption[];
  displayOrder: number;
  hidden: boolean;
  formField: boolean;
  calculated: boolean;
  externalOptions: boolean;
  hasUniqueValue: boolean;
  hubspotDefined: boolean;
  archived: boolean;
  archivedAt?: string;
  createdAt: string;
  updatedAt: string;
  createdUserId?: string;
  updatedUserId?: string;
  referencedObjectType?: string;
  modificationMetadata: {
    archivable: boolean;
    readOnlyDefinition: boolean;
    readOnlyOptions?: boolean;
    readOnlyValue: boolean;
  };
}

export interface PropertyGroup {
  name: string;
  label: string;
  displayOrder: number;
  archived: boolean;
}

/** Field types that HubSpot allows for each type, https://developers.hubspot.com/docs/api-reference/latest/crm/properties/guide. */
export const fieldTypesOf: Record<PropertyType, readonly string[]> = {
  string: ["text", "textarea", "file", "html", "phonenumber", "calculation_equation"],
  number: ["number", "calculation_equation"],
  date: ["date"],
  datetime: ["date"],
  enumeration: ["select", "radio", "checkbox", "booleancheckbox", "calculation_equation"],
  bool: ["booleancheckbox", "calculation_equation"],
};

const optionInput = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().optional(),
  displayOrder: z.int().default(-1),
  hidden: z.boolean().default(false),
});

const changeable = {
  label: z.string().min(1),
  description: z.string(),
  groupName: z.string(),
  type: z.enum(propertyTypes),
  fieldType: z.string(),
  options: z.array(optionInput),
  displayOrder: z.int(),
  hidden: z.boolean(),
  formField: z.boolean(),
};

export const propertyCreate = z.object({
  ...changeable,
  name: z.string().min(1),
  description: changeable.description.default(""),
  options: changeable.options.default([]),
  displayOrder: changeable.displayOrder.default(-1),
  hidden: changeable.hidden.default(false),
  formField: changeable.formField.default(false),
  hasUniqueValue: z.boolean().default(false),
  externalOptions: z.boolean().default(false),
  referencedObjectType: z.string().optional(),
});
export type PropertyCreate = z.infer<typeof propertyCreate>;

export const propertyUpdate = z.object(changeable).partial();
export type PropertyUpdate = z.infer<typeof propertyUpdate>;

export const groupCreate = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  displayOrder: z.int().default(-1),
});
export const groupUpdate = z.object({ label: z.string().min(1).optional(), displayOrder: z.int().optional() });

/** An option list with HubSpot's defaults filled in; zod leaves an absent description as undefined. */
export function toOptions(options: PropertyCreate["options"]): PropertyOption[] {
  return options.map(({ description, ...option }) => ({ ...option, ...(description ? { description } : {}) }));
}
