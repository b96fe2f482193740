import {
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  useExtensionContext,
} from "@hubspot/ui-extensions";
import { CrmPropertyList, CrmReport, useAssociations, useCrmProperties } from "@hubspot/ui-extensions/crm";
import { useState } from "react";

type Direction = "ascending" | "descending" | "none";

export function DataSamples() {
  const { crm, user } = useExtensionContext<"crm.record.tab">();
  const { properties } = useCrmProperties(["firstname", "jobtitle"]);
  const companies = useAssociations({ toObjectType: "0-2", properties: ["name"] });
  const [sort, setSort] = useState<Direction>("none");
  const [page, setPage] = useState(1);
  return (
    <>
      <Text testId="record">{`${user.firstName} reads ${properties.firstname}, ${properties.jobtitle}, contact ${crm.objectId}`}</Text>
      <Text testId="companies">{companies.results.map((one) => one.properties.name).join(", ")}</Text>
      <CrmPropertyList properties={["firstname", "email"]} direction="row" />
      <CrmReport reportId="1" />
      <Table paginated page={page} pageCount={12} onPageChange={setPage} showFirstLastButtons density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader sortDirection={sort} onSortChange={setSort}>
              Grade
            </TableHeader>
            <TableHeader align="right">Wins</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell>A</TableCell>
            <TableCell align="right">41</TableCell>
          </TableRow>
          <TableRow>
            <TableCell>B</TableCell>
            <TableCell align="right">22</TableCell>
          </TableRow>
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell>{`Page ${page}`}</TableCell>
            <TableCell align="right">63</TableCell>
          </TableRow>
        </TableFooter>
      </Table>
    </>
  );
}
