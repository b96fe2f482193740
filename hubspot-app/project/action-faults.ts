import type { HsMeta, WorkflowAction } from "./hsmeta.ts";

type Labels = WorkflowAction["config"]["labels"]["en"];

/**
 * Faults of workflow actions that no single field shows: labels that miss a field, and an origin that HubSpot's other
 * signed calls arrive at.
 */
export function actionFaults(components: readonly HsMeta[], card: string | undefined): string[] {
  const permitted = components.flatMap((part) => (part.type === "app" ? part.config.permittedUrls.fetch : []));
  const hooks = components.flatMap((part) =>
    part.type === "webhooks" ? [new URL(part.config.settings.targetUrl).origin] : [],
  );
  return components.flatMap((part) => {
    if (part.type !== "workflow-action") return [];
    const { origin } = new URL(part.config.actionUrl);
    const faults = Object.entries(part.config.labels).flatMap(([language, labels]) => {
      return labelFaults(part, labels).map((fault) => `${part.uid}: ${language} ${fault}`);
    });
    const isShared = origin === card || permitted.includes(origin) || hooks.includes(origin);
    return isShared ? [...faults, `${part.uid}: actions must arrive on an origin of their own, not ${origin}`] : faults;
  });
}

function labelFaults({ config: { inputFields, outputFields } }: WorkflowAction, labels: Labels): string[] {
  const inputs = inputFields.map(({ typeDefinition }) => typeDefinition.name);
  const outputs = outputFields.map(({ typeDefinition }) => typeDefinition.name);
  const optioned = inputFields.flatMap(({ typeDefinition: { name, options } }) => (options ? [{ name, options }] : []));
  return [
    ...difference("inputFieldLabels", inputs, labels.inputFieldLabels),
    ...difference("inputFieldDescriptions", inputs, labels.inputFieldDescriptions),
    ...difference("outputFieldLabels", outputs, labels.outputFieldLabels),
    ...difference(
      "inputFieldOptionLabels",
      optioned.map(({ name }) => name),
      labels.inputFieldOptionLabels ?? {},
    ),
    ...optioned.flatMap(({ name, options }) => {
      const values = options.map(({ value }) => value);
      return difference(`inputFieldOptionLabels.${name}`, values, labels.inputFieldOptionLabels?.[name] ?? {});
    }),
  ];
}

function difference(where: string, wanted: readonly string[], given: object): string[] {
  const missing = wanted.filter((name) => !Object.hasOwn(given, name));
  const surplus = Object.keys(given).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `${where} lacks ${name}`),
    ...surplus.map((name) => `${where} names ${name}, which is no field`),
  ];
}
