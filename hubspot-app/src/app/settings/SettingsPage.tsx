import { bant } from "@assay/shared/framework/bant";
import { settings as text } from "@assay/shared/language/en";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { Alert, DescriptionList, DescriptionListItem, Flex, hubspot, List, Text } from "@hubspot/ui-extensions";

hubspot.extend<"settings">(() => <SettingsPage />);

/** What is in force, in words. There is nothing to edit yet, and the page says so instead of showing dead controls. */
function SettingsPage() {
  const rubric = defaultRubric(bant);
  const { A, B, C } = rubric.cutOffs;
  const total = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.inUse(bant.name)}</Text>
      <DescriptionList>
        <DescriptionListItem label={text.weights}>
          <Text>
            {rubric.criteria.map(({ id, weight }) => text.weight(nameOf(id), percent(weight / total))).join(", ")}
          </Text>
        </DescriptionListItem>
        <DescriptionListItem label={text.grades}>
          <Text>{text.cutOffs(String(A), String(B), String(C))}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={text.coverage}>
          <Text>{text.leastCoverage(percent(rubric.leastCoverage / 100))}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={text.gates}>
          <List>{rubric.gates.map((gate) => text.gate[gate.when](nameOf(gate.criterion), gate.cap))}</List>
        </DescriptionListItem>
        <DescriptionListItem label={text.verdict}>
          <Text>{text.qualifyAt(String(rubric.qualifyAt))}</Text>
        </DescriptionListItem>
      </DescriptionList>
      <Alert title={text.laterTitle}>{text.later}</Alert>
    </Flex>
  );
}

function nameOf(id: string): string {
  return bant.criteria.find((criterion) => criterion.id === id)?.name.en ?? id;
}

function percent(share: number): string {
  return new Intl.NumberFormat("en", { style: "percent" }).format(share);
}
