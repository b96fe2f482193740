import { Box, Flex, Text, Tile } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";

/** The grades from 0 to 100 as wide as they are. Nothing while the cut-offs do not fall from A to C. */
export function BandPicture() {
  const { text, document, format } = useEditor();
  const { A, B, C } = document.cutOffs;
  const falls = A > B && B > C && A <= 100 && C >= 0;
  if (!falls) return null;
  const bands = [
    { grade: "D", from: 0, to: C },
    { grade: "C", from: C, to: B },
    { grade: "B", from: B, to: A },
    { grade: "A", from: A, to: 100 },
  ].filter(({ from, to }) => to > from);
  return (
    <Flex gap="flush" testId="bands">
      {bands.map(({ grade, from, to }) => (
        <Box key={grade} flex={to - from}>
          <Tile compact>
            <Text variant="microcopy">{text.grades.band(grade, format.number(from), format.number(to))}</Text>
          </Tile>
        </Box>
      ))}
    </Flex>
  );
}
