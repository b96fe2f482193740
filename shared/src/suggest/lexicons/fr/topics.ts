import type { Lexicon } from "../../lexicon.ts";

/** What a question asks. */
export const topics: Lexicon["topics"] = {
  money: `combien, budget, investir, depenser, enveloppe, fourchette, moyens, argent, montant, ordre de grandeur, prix`,
  start: `quand, date, echeance, calendrier, demarrer, delai, delais, demarrage, pour quand, a quel horizon, debuter,
    timing, horizon`,
  criteria: `criteres, critere, important pour vous, important pour toi, ce qui compte, vous choisissez, sur quoi,
    attend de, attendez de, attend … prestataire, attentes, exigences, recherchez, cherchez, comparez,
    fait la difference, faites votre choix, choisir entre`,
  target: `objectif, resultat, reussite, succes, gain, viser, visez, attendu, atteindre, quel chiffre, heureux,
    satisfait, ameliorer`,
  purse: `qui signe, qui signera, qui paie, qui paye, qui tient … budget, qui tient les cordons,
    qui valide … (depense|budget|achat), qui engage, qui finance, signataire, a qui appartient … budget, qui debloque,
    qui arbitre, qui decide … (argent|budget|depense)`,
  decides: `qui decide, qui tranche, qui prend … decision, decideur, votre role, ton role, qui choisit,
    c'est vous qui, c'est toi qui, dernier mot, et vous, et toi`,
};
