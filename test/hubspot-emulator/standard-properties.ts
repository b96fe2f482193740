import type { ObjectType, ObjectTypeName } from "./object-type.ts";
import type { Property, PropertyGroup } from "./property.ts";
import { type PropertyLine, propertyLines } from "./property-lines.ts";

const groups: Record<ObjectTypeName, string[][]> = {
  contacts: [["contactinformation", "Contact information"]],
  companies: [["companyinformation", "Company information"]],
  deals: [["dealinformation", "Deal information"]],
  leads: [["leads_information", "Lead information"]],
  notes: [["engagement", "Engagement information"]],
  calls: [["engagement", "Engagement information"]],
  emails: [["engagement", "Engagement information"]],
  tasks: [["engagement", "Engagement information"]],
};

function toProperty(
  [name, label, type, fieldType, more = {}]: PropertyLine,
  groupName: string,
  order: number,
): Property {
  const from = new Date(0).toISOString();
  const yesNo = [
    ["true", "Yes"],
    ["false", "No"],
  ];
  const options = more.options ?? (type === "bool" ? yesNo : []);
  return {
    name,
    label,
    description: "",
    groupName,
    type,
    fieldType,
    options: options.map(([value = "", text = ""], index) => ({
      label: text,
      value,
      displayOrder: index,
      hidden: false,
    })),
    displayOrder: order,
    hidden: false,
    formField: !more.readOnly,
    calculated: false,
    externalOptions: more.externalOptions ?? false,
    ...(more.externalOptions ? { referencedObjectType: "OWNER" } : {}),
    ...(more.currency ? { showCurrencySymbol: true } : {}),
    hasUniqueValue: more.unique ?? false,
    hubspotDefined: true,
    archived: false,
    createdAt: from,
    updatedAt: from,
    modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: more.readOnly ?? false },
  };
}

export function standardProperties(type: ObjectType): Property[] {
  const group = groups[type.name][0]?.[0] ?? "";
  return propertyLines[type.name].map((line, index) => toProperty(line, group, index));
}

export function standardGroups(type: ObjectType): PropertyGroup[] {
  return groups[type.name].map(([name = "", label = ""], index) => ({
    name,
    label,
    displayOrder: index,
    archived: false,
  }));
}
