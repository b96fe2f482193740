import type { ReviewSection } from "@assay/shared/pipeline/say-review";
import {
  Flex,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";

/** The parts of a review, one under the other. */
export function ReviewSections({ sections }: { readonly sections: readonly ReviewSection[] }) {
  return (
    <>
      {sections.map(({ title, lines, table }) => (
        <Flex key={title} direction="column" gap="extra-small">
          <Heading>{title}</Heading>
          {lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
          {table && (
            <Table>
              <TableHead>
                <TableRow>
                  {table.head.map((name) => (
                    <TableHeader key={name}>{name}</TableHeader>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {table.rows.map((row) => (
                  <TableRow key={row[0]}>
                    {row.map((cell, column) => (
                      <TableCell key={table.head[column]}>{cell}</TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )}
        </Flex>
      ))}
    </>
  );
}
