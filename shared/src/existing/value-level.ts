import { foldText } from "../fit/folded-text.ts";
import type { Level } from "../framework/framework.ts";

const unknown =
  /^(unknown|not asked|n a|na|tbd|to be (defined|determined|confirmed)|inconnue?|pas demande|a (definir|determiner|confirmer)|desconocid[oa]|sin preguntar|por (definir|confirmar)|otro|autre|other|)$/;

/** The first that fits decides: a "no decision maker" must not be read as a decision maker. */
const meanings: readonly (readonly [Level, RegExp])[] = [
  [
    0,
    /^(no|none|non|aucune?|ningun[oa]?|nada|false|0)\b|^(not|without|pas|sans|sin) |\b(rejected|refused|refusee?|rechazad[oa])\b/,
  ],
  [
    3,
    /\b(approved|confirmed|allocated|secured|signed|validee?|approuvee?|confirmee?|allouee?|aprobad[oa]|confirmad[oa]|asignad[oa]|decision maker|decisionmaker|decider|decideur|decideuse|decisora?|budget holder|immediate|immediately|immediate?|urgent|urgente?|critical|critique|critic[oa]|inmediat[oa])\b/,
  ],
  [
    2,
    /\b(yes|oui|si|true|identified|defined|planned|estimated|range|high|medium|influencer|quarter|months?|identifiee?|definie?|prevue?|estimee?|fourchette|elevee?|moyenn?e?|influenceur|influenceuse|prescripteur|trimestre|mois|identificad[oa]|definid[oa]|previst[oa]|estimad[oa]|rango|alt[oa]|medi[oa]|influenciador|mes|meses)\b/,
  ],
  [
    1,
    /\b(possible|possibly|maybe|perhaps|could|low|later|year|someday|exploring|user|end user|peut etre|faible|plus tard|annee|an|utilisateur|utilisatrice|en reflexion|posible|quizas?|baj[oa]|mas tarde|ano|usuari[oa]|explorando)\b/,
  ],
];

/** What a value of the portal's probably means as a level; absent where only the admin can tell. Never more than a guess. */
export function guessLevel(words: string): Level | undefined {
  const said = foldText(words.replaceAll("_", " "));
  if (unknown.test(said)) return undefined;
  return meanings.find(([, meaning]) => meaning.test(said))?.[0];
}
