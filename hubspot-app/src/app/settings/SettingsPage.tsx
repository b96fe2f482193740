import { bant } from "@assay/shared/framework/bant";
import { settingsTexts } from "@assay/shared/language/all-languages";
import { formatLocaleOf, languageOf } from "@assay/shared/language/locale";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import {
  Alert,
  DescriptionList,
  DescriptionListItem,
  Flex,
  hubspot,
  List,
  Text,
  useExtensionContext,
} from "@hubspot/ui-extensions";

hubspot.extend<"settings">(() => <SettingsPage />);

/** What is in force, in words. There is nothing to edit yet, and the page says so instead of showing dead controls. */
function SettingsPage() {
  const { user } = useExtensionContext<"settings">();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const language = languageOf(locale);
  const text = settingsTexts[language];
  const { format: number } = new Intl.NumberFormat(locale);
  const { format: percent } = new Intl.NumberFormat(locale, { style: "percent" });
  const list = new Intl.ListFormat(locale, { type: "unit" });
  const nameOf = (id: string) => bant.criteria.find((criterion) => criterion.id === id)?.name[language] ?? id;
  const rubric = defaultRubric(bant);
  const { A, B, C } = rubric.cutOffs;
  const total = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.inUse(bant.name)}</Text>
      <DescriptionList>
        <DescriptionListItem label={text.weights}>
          <Text>
            {list.format(rubric.criteria.map(({ id, weight }) => text.weight(nameOf(id), percent(weight / total))))}
          </Text>
        </DescriptionListItem>
        <DescriptionListItem label={text.grades}>
          <Text>{text.cutOffs(number(A), number(B), number(C))}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={text.coverage}>
          <Text>{text.leastCoverage(percent(rubric.leastCoverage / 100))}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={text.gates}>
          <List>{rubric.gates.map((gate) => text.gate[gate.when](nameOf(gate.criterion), gate.cap))}</List>
        </DescriptionListItem>
        <DescriptionListItem label={text.verdict}>
          <Text>{text.qualifyAt(number(rubric.qualifyAt))}</Text>
        </DescriptionListItem>
      </DescriptionList>
      <Alert title={text.laterTitle}>{text.later}</Alert>
    </Flex>
  );
}
