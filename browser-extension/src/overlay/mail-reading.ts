import type { Suggestion } from "@assay/shared/api/suggestion";
import { Evidence } from "@assay/shared/assessment/evidence";
import type { Instant } from "@assay/shared/instant";
import type { OpenMessage } from "../sites/site.ts";
import type { Checklist } from "./checklist-state.ts";
import { isAccepted, type MailFindings } from "./mail-findings.ts";
import { messageText } from "./message-text.ts";
import type { OverlayScreen } from "./overlay-screen.ts";
import type { Rater } from "./rater.ts";
import { fetchReader } from "./reader.ts";
import { previewAssessment } from "./tracked-change.ts";

/** Reads the open mail when the person asks for it, and rates by what they accept. */
export class MailReader {
  #screen: OverlayScreen;
  #rater: Rater;
  #findMessage: () => OpenMessage | undefined;

  constructor(screen: OverlayScreen, rater: Rater, findMessage: () => OpenMessage | undefined) {
    this.#screen = screen;
    this.#rater = rater;
    this.#findMessage = findMessage;
  }

  hasMail(): boolean {
    return this.#findMessage() !== undefined;
  }

  /** What the mail says, as a person reads it; empty when there is none. */
  text(): string {
    const message = this.#findMessage();
    return message ? messageText(message.body) : "";
  }

  /** Opens the suggestions, and reads anew; or closes them. */
  async toggle(): Promise<void> {
    this.#screen.toggle("suggestions");
    const { checklist, turn } = this.#screen;
    if (!checklist || this.#screen.view().aside !== "suggestions" || this.#screen.hasMoved()) return;
    this.#show({ phase: "reading" });
    const reading = await this.#read(checklist);
    if (turn === this.#screen.turn) this.#show(reading);
  }

  accept({ criterion, level, quote }: Suggestion): boolean {
    const { checklist } = this.#screen;
    if (checklist?.reading?.phase !== "read") return false;
    const { source } = checklist.reading;
    this.#rater.focusOn(criterion);
    return this.#rater.give(criterion, level, { tier: "stated", quote, ...source });
  }

  acceptAll(): void {
    const { checklist } = this.#screen;
    if (checklist?.reading?.phase !== "read") return;
    const { saved, changes, reading } = checklist;
    const { ratings } = previewAssessment(saved, changes, { ...checklist, now: Date.now() });
    for (const suggestion of reading.suggestions) if (!isAccepted(suggestion, ratings)) this.accept(suggestion);
  }

  dismiss(suggestion: Suggestion): void {
    const reading = this.#screen.checklist?.reading;
    if (reading?.phase !== "read") return;
    const suggestions = reading.suggestions.filter((other) => other !== suggestion);
    this.#show({ ...reading, suggestions, hasDismissed: true });
  }

  async #read({ framework }: Checklist): Promise<MailFindings> {
    const message = this.#findMessage();
    const text = message && messageText(message.body);
    if (!text) return { phase: "failed" };
    const link = location.href;
    const fetched = await fetchReader();
    if (!fetched.ok) return { phase: "failed", message: fetched.message };
    const { reader } = fetched;
    const now: Instant = Date.now();
    const saidAt = (message.sentAt && reader.sentAt(message.sentAt, now)) || now;
    const source = { saidAt, ...(Evidence.shape.link.safeParse(link).success && { link }) };
    const suggestions = reader.suggest(text, framework, saidAt);
    return { phase: "read", suggestions, source, hasDismissed: false };
  }

  #show(reading: MailFindings): void {
    this.#screen.update((checklist) => ({ ...checklist, reading }));
  }
}
