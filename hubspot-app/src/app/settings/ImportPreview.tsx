import type { ImportOfferReply, ImportPreviewReply } from "@assay/shared/api/property-imports";
import {
  Flex,
  Heading,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { recordPath } from "./record-link.ts";
import { useSettings } from "./settings-context.ts";

type Row = ImportPreviewReply["rows"][number];

interface ImportPreviewProps {
  readonly rows: readonly Row[];
  readonly offer: Omit<ImportOfferReply, "ok">;
}

/** What the first contacts would get. */
export function ImportPreview({ rows, offer }: ImportPreviewProps) {
  const { portalText, portalId } = useSettings();
  const { import: text } = portalText;
  const names = new Map(offer.criteria.map(({ id, name }) => [id, name]));
  if (rows.length === 0) return <Text>{text.previewNone}</Text>;
  const becomes = ({ isRated, level }: Row) => {
    if (isRated) return text.isRated;
    if (level === undefined) return text.unknown;
    return level === 0 ? text.no : text.level(String(level));
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.previewTitle}</Heading>
      <Table>
        <TableHead>
          <TableRow>
            <TableHeader>{text.contact}</TableHeader>
            <TableHeader>{text.criterion}</TableHeader>
            <TableHeader>{text.value}</TableHeader>
            <TableHeader>{text.becomes}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={`${row.contactId} ${row.criterion}`}>
              <TableCell>
                <Link
                  href={{
                    url: recordPath(portalId, { objectType: "contact", objectId: row.contactId }),
                    external: true,
                  }}
                >
                  {row.name}
                </Link>
              </TableCell>
              <TableCell>{names.get(row.criterion)}</TableCell>
              <TableCell>{row.value}</TableCell>
              <TableCell>{becomes(row)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}
