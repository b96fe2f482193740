import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { Language } from "@assay/shared/language/language";
import { useEffect, useState } from "react";
import { createAsk } from "./ask.ts";
import { createStartServer } from "./start-server.ts";

/** Which of the first steps this portal has behind it. */
export interface StepsDone {
  readonly framework: boolean;
  readonly rating: boolean;
  /** The person looking has a browser that is signed in. */
  readonly browser: boolean;
}

const nothing: StepsDone = { framework: false, rating: false, browser: false };

/** Asked once a page; while there is no answer, nothing counts as done. */
export function useStepsDone(apiOrigin: string | undefined, language: Language): StepsDone {
  const [done, setDone] = useState(nothing);
  useEffect(() => {
    if (apiOrigin === undefined) return;
    const look = async () => {
      const server = createStartServer(createAsk(apiOrigin, language, ""));
      const [list, paired] = await Promise.all([server.listRubrics(), server.readPaired()]);
      const browser = paired.ok && paired.isPaired;
      setDone({ ...(list.ok ? stepsDone(list) : nothing), browser });
    };
    void look();
  }, [apiOrigin, language]);
  return done;
}

/** A framework was found once somebody chose one for contacts, or published a rubric; a draft is still a question. */
export function stepsDone({ rubrics, isUsualChosen = false }: RubricListReply): Omit<StepsDone, "browser"> {
  return {
    framework: isUsualChosen || rubrics.some(({ published }) => published?.by !== undefined),
    rating: rubrics.some(({ assessments }) => assessments > 0),
  };
}
