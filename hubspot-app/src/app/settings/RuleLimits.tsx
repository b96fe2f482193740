import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { DraftRule } from "@assay/shared/rubric/rubric-document";
import { Box, Flex } from "@hubspot/ui-extensions";
import type { ReactNode } from "react";
import { faultMark, useEditor } from "./editor-context.ts";
import { withCap, withRepeat } from "./engagement-edits.ts";
import { OptionalNumber } from "./OptionalNumber.tsx";

interface RuleLimitsProps {
  /** The points themselves, which stand beside their limit. */
  readonly children: ReactNode;
  readonly rule: DraftRule;
  readonly path: readonly (string | number)[];
  onChange(field: string, change: (rule: DraftRule) => DraftRule): void;
}

/** What a limit is counted in until an admin decides otherwise. */
const usualDays = 7;

/** The most that a rule gives, and how often it counts within some days. */
export function RuleLimits({ children, rule, path, onChange }: RuleLimitsProps) {
  const editor = useEditor();
  const text = fitEditorTexts[editor.language].engagement;
  const { id, cap, repeat } = rule;
  return (
    <>
      <Flex gap="small" wrap align="end">
        <Box flex={1}>{children}</Box>
        <Box flex={1}>
          <OptionalNumber
            name={`${id}-cap`}
            label={text.cap}
            help={text.capHelp}
            value={cap}
            onChange={(value) => onChange("cap", (now) => withCap(now, value))}
            mark={faultMark(editor, ...path, "cap")}
          />
        </Box>
      </Flex>
      <Flex gap="small" wrap align="end">
        <Box flex={1}>
          <OptionalNumber
            name={`${id}-most`}
            label={text.most}
            help={text.mostHelp}
            value={repeat?.most}
            onChange={(most) =>
              onChange("most", (now) =>
                withRepeat(now, most === undefined ? undefined : { most, days: now.repeat?.days ?? usualDays }),
              )
            }
            mark={faultMark(editor, ...path, "repeat", "most")}
          />
        </Box>
        {repeat && (
          <Box flex={1}>
            <OptionalNumber
              name={`${id}-days`}
              label={text.days}
              value={repeat.days}
              onChange={(days) =>
                onChange("days", (now) =>
                  withRepeat(now, now.repeat && { most: now.repeat.most, days: days ?? now.repeat.days }),
                )
              }
              mark={faultMark(editor, ...path, "repeat", "days")}
            />
          </Box>
        )}
      </Flex>
    </>
  );
}
