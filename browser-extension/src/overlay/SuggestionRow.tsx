import type { Suggestion } from "@assay/shared/api/suggestion";
import type { Rating } from "@assay/shared/assessment/rating";
import type { FrameworkText } from "@assay/shared/framework/framework";
import { useOverlay } from "./overlay-context.ts";

interface OfferProps {
  suggestion: Suggestion;
  criterion: FrameworkText["criteria"][number];
  /** What the criterion has now. */
  rating: Rating | undefined;
}

/** One level, what it means, and the sentence that supports it; a line as soon as it is accepted. */
export function SuggestionRow({ isAccepted, ...offer }: OfferProps & { isAccepted: boolean }) {
  const { text } = useOverlay();
  return (
    <li>
      <h3>{offer.criterion.name}</h3>
      {isAccepted ? <p className="quiet">{text.mail.accepted}</p> : <Offer {...offer} />}
    </li>
  );
}

function Offer({ suggestion, criterion: { name, levels }, rating }: OfferProps) {
  const { text, mailReader, isGenuine } = useOverlay();
  const { level, quote } = suggestion;
  const word = (of: number) => text.contest.levelWords[of] ?? String(of);
  return (
    <>
      <p>{text.mail.level(word(level), levels[level])}</p>
      <blockquote>{quote}</blockquote>
      {rating && <p className="quiet">{text.mail.now(word(rating.level))}</p>}
      <div className="actions">
        <button
          type="button"
          data-open
          aria-label={text.mail.acceptWhat(name, word(level))}
          onClick={(event) => isGenuine(event.nativeEvent) && mailReader.accept(suggestion)}
        >
          {text.mail.accept}
        </button>
        <button
          type="button"
          aria-label={text.mail.dismissWhat(name)}
          onClick={(event) => event.nativeEvent.isTrusted && mailReader.dismiss(suggestion)}
        >
          {text.mail.dismiss}
        </button>
      </div>
    </>
  );
}
