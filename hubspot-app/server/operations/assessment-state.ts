import type { AssessmentState, Person } from "@assay/shared/api/assessment";
import { type Assessment, applyEvent, emptyAssessment } from "@assay/shared/assessment/assessment";
import type { CarrySource } from "@assay/shared/assessment/carry-over";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import type { Queries } from "../store/database.ts";
import { namePeople } from "../store/people.ts";
import type { StoredEvent } from "../store/rating-events.ts";
import type { Actor } from "./identify-caller.ts";

/** What a history adds up to. */
export function foldEvents(events: readonly StoredEvent[]): Assessment {
  return events.reduce((assessment, { event }) => applyEvent(assessment, event), emptyAssessment);
}

/** Every assessment of several records; the events of each must come in order. */
export function groupEvents(events: readonly StoredEvent[]): CarrySource[] {
  const keyOf = ({ key: { objectType, objectId, framework } }: StoredEvent) => `${objectType}/${objectId}/${framework}`;
  return [...Map.groupBy(events, keyOf).values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const { objectType, objectId, framework } = first.key;
    return { objectType, objectId, framework, ratings: foldEvents(ofOne).ratings };
  });
}

/** The assessment with its result at a moment: computed from the events every time, so that it cannot drift from them. */
export function stateOf(assessment: Assessment, rubric: Rubric, now: Instant): AssessmentState {
  const { version, ratings, contested } = assessment;
  return {
    version,
    ratings: { ...ratings },
    contested: Object.fromEntries(Object.entries(contested).map(([criterion, events]) => [criterion, [...events]])),
    result: explainAssessment(rubric, assessment, now),
  };
}

/** Everybody whom a state names. */
export function peopleIn(queries: Queries, actor: Actor, state: AssessmentState): Promise<Person[]> {
  const raters = Object.values(state.ratings).map((rating) => rating.by);
  const contesters = Object.values(state.contested).flatMap((events) => events.map((event) => event.by));
  return namePeople(queries, actor.tenantId, [...raters, ...contesters], actor);
}
