import type { AgreementDocument } from "@assay/shared/api/agreement";
import { isTimeZone } from "@assay/shared/pipeline/zone-offset";

const workingDays = [1, 2, 3, 4, 5];

/** What a portal's first agreement begins as: an hour to the first touch, within office hours of the portal's zone. */
export function firstTerms(timeZone: string): AgreementDocument {
  return {
    terms: {
      qualifiers: { requiredData: ["email", "company"] },
      hours: {
        zone: isTimeZone(timeZone) ? timeZone : "UTC",
        openings: workingDays.map((weekday) => ({ weekday, from: "09:00", to: "17:00" })),
        holidays: [],
      },
      firstTouchMinutes: 60,
      touches: { calls: 3, emails: 3, days: 14 },
      mqlsOwed: { perWeek: 20, perQuarter: 260 },
    },
    signers: {},
  };
}
