import type { Refusal } from "@assay/shared/api/result";
import type { ExtensionText } from "@assay/shared/language/en";

interface ProblemProps {
  refusal: Refusal;
  text: ExtensionText;
  onRetry?: () => void;
}

/** Why something did not work, in the words of whoever refused it. */
export function Problem({ refusal, text, onRetry }: ProblemProps) {
  return (
    <div className="notice warn" role="alert">
      <p>{refusal.code === "reload-page" ? text.refusals["reload-page"] : refusal.message}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {text.tryAgain}
        </button>
      )}
    </div>
  );
}
