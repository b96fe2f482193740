import type { Lexicon } from "../../lexicon.ts";

/** What it brings. */
export const gains = {
  gain: `gain*, gagn*, economi*, benefice*, retour sur investissement, roi, rentabili*, amorti*, ameliore*,
    amelioration, reduction, rembours*, avantage*, profit*, valeur, interet, productivite, efficacite, rentable,
    rentables, plus-value, y gagner, apport, diminution, baisse, hausse, retour en <span>, retour de <span>, retour a
    <span>, retour en moins, retour rapide`,
  businessCase: `business plan, business case, dossier d'investissement, dossier du comite, dossier au comite, dossier
    pour le comite, note au comite, note de cadrage, note d'investissement, note d'opportunite, note au conseil, plan
    d'affaires, plan de financement, demande d'investissement, demande de financement, dossier de financement, dossier
    presente, dossier remis, dossier soumis, etude de rentabilite, etude d'opportunite, plan d'investissement, plan a
    trois ans, plan strategique, dossier de decision, cas d'affaire, argumentaire economique, dossier economique,
    dossier chiffre, dossier budgetaire, rapport au conseil, rapport remis, presentation au conseil, fiche
    d'investissement, dossier de la direction, dossier de la daf, budget previsionnel, calcul presente au, note qui
    part au conseil, note qui va au, dossier qui part, dossier qui va, dossier que le conseil, document du conseil,
    presente au conseil, note pour le conseil, rapport pour le conseil, note de investissement`,
  target: `objectif*, vise, visent, visons, viser, cible, but, passer de, passe de, passant de, descendre, tomber,
    tombe a, ramener, reduire, reduit, reduise, diviser, divise, divisee, doubler, diminuer, baisser, abaisser,
    gagner, economiser, veut gagner, augmenter, monter a, atteindre, moins de, deux fois, de moitie, par deux, par
    trois, attend*, attendent, attendons, espere*, esperent, compte gagner, comptent gagner, compte economiser, veut
    reduire, veulent reduire, voulons reduire, voudrait, souhaite, heureux si, content si, contents si, ravi si,
    satisfait si, reussi si, reussite, succes, gagne, on gagne, nous ferait, ferait gagner, fait gagner, ferait
    economiser, raccourcir, accelerer, ameliorer de, doit tomber, doit descendre, doit passer, doit baisser, doivent
    baisser, supprimer, eliminer, passer de <span>, de <span> a <span>, passe de <span> a, passer de <number>,
    cloturer en, divise par deux, divisee par deux, faire passer, faire grimper`,
  estimate: `estim*, calcul*, evalu*, chiffr*, notre estimation, notre calcul, projection*, a vue de nez, a la louche,
    selon nous, par nos soins, d'apres nous`,
  ourEstimate: `estime par nos soins, estimes par nos soins, estimee par nos soins, par nos soins, notre estimation,
    notre calcul, notre propre calcul, nos calculs, d'apres nos calculs, selon nos calculs, selon nous, d'apres nous,
    a notre avis, nous estimons, on estime, nous calculons, nous avons calcule, on a calcule, calcule par nous,
    calcule de notre cote, chiffrage maison, chiffrage a nous, notre chiffrage, chiffre par nous, estime par nous,
    estimation maison, estimation de notre part, de notre cote, nous chiffrons, nous pensons qu'ils, on pense qu'ils,
    j'estime, mon estimation, mon calcul, calcul maison, calcul de notre, calcul a nous, non valide par, pas valide
    par, pas confirme par, non confirme par, votre estimation, votre calcul, vos calculs, selon vos, vous estimez,
    nous tablons, on table, notre simulation, notre hypothese, hypothese de notre, nos chiffres, notre chiffre,
    chiffre de chez nous, nous evaluons, on evalue`,
} satisfies Partial<Lexicon["concepts"]>;
