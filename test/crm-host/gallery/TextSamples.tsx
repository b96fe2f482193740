import {
  AutoGrid,
  Box,
  Card,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Flex,
  Icon,
  Illustration,
  Image,
  Inline,
  Link,
  List,
  Spacer,
  Text,
  Tile,
} from "@hubspot/ui-extensions";

const PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

export const TextSamples = () => (
  <>
    <Text>
      Body text with{" "}
      <Text inline format={{ fontWeight: "bold" }}>
        bold
      </Text>
      ,{" "}
      <Text inline format={{ italic: true }}>
        italic
      </Text>{" "}
      and a <Link href="https://example.com">link</Link>.
    </Text>
    <Text variant="microcopy" format={{ lineDecoration: "strikethrough", textTransform: "sentenceCase" }}>
      MICROCOPY IN SENTENCE CASE
    </Text>
    <Text truncate={{ maxWidth: 160, tooltipText: "The whole sentence" }}>
      A sentence that is too long for its line
    </Text>
    <Link href="data:text/html,hello">A link that goes nowhere</Link>
    <Inline gap="small">
      <Icon name="success" color="success" screenReaderText="done" />
      <Icon name="warning" color="warning" />
      <Icon name="tablet" size="lg" />
      <Image src={PIXEL} alt="A dot" width={24} height={24} onClick={() => {}} />
    </Inline>
    <Divider />
    <Flex gap="medium" align="center" justify="between">
      <Box flex={1}>
        <Tile>Tile in a box</Tile>
      </Box>
      <Card>Card</Card>
      <Illustration name="leads" alt="People" width={90} />
    </Flex>
    <Spacer size="md" />
    <AutoGrid columnWidth={140} flexible gap="sm">
      <Tile compact>One</Tile>
      <Tile compact>Two</Tile>
      <Tile compact>Three</Tile>
    </AutoGrid>
    <List variant="unordered-styled">
      <Text>First</Text>
      <Text>Second</Text>
    </List>
    <List variant="inline-divided">
      <Text inline>Left</Text>
      <Text inline>Right</Text>
    </List>
    <DescriptionList direction="row">
      <DescriptionListItem label="Owner">
        <Text>Ana Ruiz</Text>
      </DescriptionListItem>
      <DescriptionListItem label="Stage">
        <Text>SQL</Text>
      </DescriptionListItem>
    </DescriptionList>
  </>
);
