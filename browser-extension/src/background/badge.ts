import type { Grade } from "@assay/shared/score/grade-letter";

/** White letters on these have a contrast of at least 4.5. */
const colours: Record<Grade, string> = { A: "#146c43", B: "#1257c4", C: "#8a5a00", D: "#b3261e" };

/** Puts the grade of the person on a tab's page on the toolbar icon, and behind it until when they wait for a call. */
export async function showBadge(tabId: number, grade: Grade | undefined, clock: string | undefined): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: grade ?? "" });
    if (grade) await browser.action.setBadgeBackgroundColor({ tabId, color: colours[grade] });
    await browser.action.setTitle({ tabId, title: clock ? `Assay: ${clock}` : "" });
  } catch (error) {
    // The tab was closed meanwhile: browsers say so by an error alone.
    if (!(error instanceof Error)) throw error;
  }
}
