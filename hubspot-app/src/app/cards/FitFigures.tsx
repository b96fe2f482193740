import { fitTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { Text } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";

/** Who the person is, beside the score and never mixed into it: "Fit B · Engagement 62". */
export function FitFigures() {
  const { page, format, ready } = useCard();
  const text = fitTexts[languageOf(page.locale)];
  const { judged, rubric } = ready;
  if (judged === undefined) return null;
  if (judged.readAt === undefined) return <Text variant="microcopy">{text.awaited}</Text>;
  const { fit, engagement } = judged;
  const isFitJudged = (rubric.profiles ?? []).length > 0;
  const parts = [
    ...(isFitJudged ? [fit?.letter === undefined ? text.noFit : text.fit(fit.letter)] : []),
    ...(engagement ? [text.engagement(format.number(engagement.printed))] : []),
  ];
  return <Text>{parts.join(" · ")}</Text>;
}
