import type { PropertyRefusal } from "@assay/shared/api/sync";
import * as z from "zod";

/** HubSpot's error shape; it documents every field as optional. */
const ErrorBody = z.object({
  status: z.string().optional(),
  message: z.string().optional(),
  category: z.string().optional(),
  subCategory: z.unknown().optional(),
  error: z.string().optional(),
  correlationId: z.string().optional(),
  errors: z
    .array(
      z.object({
        message: z.string().optional(),
        code: z.string().optional(),
        in: z.string().optional(),
        context: z.record(z.string(), z.array(z.string())).optional(),
      }),
    )
    .optional(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

/** Reads an error body; an unreadable one is an empty error, the HTTP status still counts. */
export function readError(body: unknown): ErrorBody {
  const parsed = ErrorBody.safeParse(body);
  return parsed.success ? parsed.data : {};
}

/** HubSpot's own words, for the person who has to act on them. */
export function sayError(body: unknown, status: number): string {
  const error = readError(body);
  return error.errors?.[0]?.message ?? error.message ?? `HubSpot answered ${status}`;
}

const EmbeddedProperty = z.object({ name: z.string(), message: z.string().optional() });

/**
 * The properties an error names, with HubSpot's words: from `errors[].context.propertyName`, or from the list that
 * CRM validation puts as JSON behind "Property values were not valid:" in `message`.
 */
export function readPropertyRefusals(body: unknown): PropertyRefusal[] {
  const error = readError(body);
  const named = (error.errors ?? []).flatMap(({ context, message, in: where }) => {
    const property = context?.propertyName?.[0] ?? context?.name?.[0] ?? where;
    return property === undefined ? [] : [{ property, message: message ?? error.message ?? "" }];
  });
  return named.length > 0 ? named : readEmbedded(error.message ?? "");
}

function readEmbedded(message: string): PropertyRefusal[] {
  const list = message.slice(message.indexOf("["));
  try {
    const properties = z.array(EmbeddedProperty).parse(JSON.parse(list));
    return properties.map(({ name, message: words }) => ({ property: name, message: words ?? message }));
  } catch {
    // Plain words without a list: nothing to take apart.
    return [];
  }
}
