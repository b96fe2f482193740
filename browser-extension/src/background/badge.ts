import type { Grade } from "@assay/shared/score/grade-letter";

/** White letters on these have a contrast of at least 4.5. */
const colours: Record<Grade, string> = { A: "#1a7f37", B: "#0b6bcb", C: "#9a6700", D: "#b42318" };

/** Puts the grade of the person on a tab's page on the toolbar icon. */
export async function showBadge(tabId: number, grade: Grade | undefined): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: grade ?? "" });
    if (grade) await browser.action.setBadgeBackgroundColor({ tabId, color: colours[grade] });
  } catch (error) {
    // The tab was closed meanwhile: browsers say so by an error alone.
    if (!(error instanceof Error)) throw error;
  }
}
