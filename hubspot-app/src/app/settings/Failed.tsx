import type { SettingsText } from "@assay/shared/language/en-settings";
import { Button, ErrorState, Text } from "@hubspot/ui-extensions";

/** Nothing can be shown: why, and the way to try again where there is one. */
export function Failed({
  text,
  message,
  onTryAgain,
}: {
  text: SettingsText;
  message: string;
  onTryAgain?: () => void;
}) {
  return (
    <ErrorState title={text.problem.title}>
      <Text>{message}</Text>
      {onTryAgain && <Button onClick={onTryAgain}>{text.tryAgain}</Button>}
    </ErrorState>
  );
}
