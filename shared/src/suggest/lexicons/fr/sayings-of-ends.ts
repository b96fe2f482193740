import type { Lexicon } from "../../lexicon.ts";

/** Sayings about what is wanted, and when. */
export const sayingsOfEnds: Lexicon["sayings"] = {
  "metrics 0": `aucun gain, pas de gain, aucun benefice, pas de benefice, aucune economie, pas d'economie, aucun
    retour, pas de retour sur investissement, aucun interet, aucun avantage, aucune valeur, rien a gagner, rien a y
    gagner, n'y gagne rien, y gagne rien, n'y gagnerait rien, y gagnerait rien, n'y gagnerions rien, y gagnerions
    rien, gagnerait rien, gagnerions rien, gagneraient rien, gagne rien, gagnera rien, gagnerons rien, ne vois pas ce
    que j'y gagnerais, vois pas ce que, voit pas ce que … gagn*, voyons pas ce que … gagn*, voient pas ce que … gagn*,
    ne rapportera rien, rapportera rien, rapporterait rien, ne rapporte rien, rapporte rien, ne ferait rien gagner,
    fera rien gagner, ferait rien gagner, ne changerait rien, changerait rien, ne changera rien a nos, n'apporterait
    rien, apporterait rien, n'apporte rien, apporte rien, apportera rien, impossible de chiffrer, pas chiffrable, non
    chiffrable, pas mesurable, non mesurable, impossible a mesurer, impossible a chiffrer, pas de gain mesurable,
    aucun gain mesurable, aucun benefice chiffrable, ni heures ni euros, ni temps ni argent, zero gain, gain nul, gain
    est nul, nul gain, jamais rentable, pas rentable, n'a su chiffrer, personne … chiffrer, n'a pu chiffrer, pu
    chiffrer … pas, n'avons pas su chiffrer, pas su chiffrer, su chiffrer, impossible de mettre un chiffre, aucun
    chiffre, sait pas chiffrer, ne voyons d'economie, ni eux ni nous ne voyons, il n'y a rien a y gagner, aucun
    benefice mesurable, ne voient aucun benefice, ne voit aucun benefice, ne voyons aucun benefice, ne vois aucun
    benefice, calculs … rien, ca ne vaut pas le coup, vaut pas le coup, vaut pas la peine, n'en vaut pas, jeu n'en
    vaut pas`,
  "metrics 1": `par nos soins, notre estimation, notre calcul, selon nos calculs, d'apres nos calculs, nous estimons,
    on estime, estimation maison, calcul maison, chiffrage maison, selon nous`,
  "need 0": `aucun besoin, pas de besoin, besoin de rien, n'ont besoin de rien, n'avons besoin de rien, aucun
    probleme, pas de probleme, pas de souci, aucun souci, pas ce probleme, pas ce souci, ce probleme n'existe pas,
    aucune difficulte, pas de difficulte, pas concerne*, jamais eu de probleme, jamais eu de souci, jamais eu ce
    probleme, tout va bien, tout marche, tout fonctionne, tout roule, ca roule tout seul, tourne parfaitement, marche
    tres bien, marche parfaitement, fonctionne tres bien, fonctionne parfaitement, fonctionne a merveille, marche a
    merveille, marche bien, fonctionne bien, nickel, impeccable, satisfait de, satisfaite de, satisfaits de, tres
    satisfait*, contents de ce que, content de ce que, contente de ce que, tres contents, nous convient, leur
    convient, convient parfaitement, convient tres bien, me convient, lui convient, rien a redire, rien a changer,
    rien a ameliorer, rien ne manque, manque de rien, manque rien, repond a tous, repond a tout, fait tout ce, fait
    deja tout, fait tres bien, probleme est regle, deja regle, deja resolu, ne voit pas de probleme, ne voyons pas de
    probleme, voit pas le probleme, voyons pas le probleme, sans le moindre probleme, sans probleme, sans accroc,
    comme une horloge, on n'y touche pas, aucune raison de changer, pas de raison de changer, rien a reprocher, pas a
    se plaindre, avons pas a nous plaindre, aucune plainte, aucun mal, n'ont jamais ete un probleme, n'a jamais ete un
    probleme, jamais ete un probleme, jamais ete un souci, n'est pas un probleme pour, pas un probleme chez, n'est pas
    un souci, tout tourne, tourne tres bien, tourne bien, ne cherche rien, ne cherchons rien, cherche rien a changer,
    cherchons rien a changer, on est bien comme ca, sommes bien comme, tres bien comme ca, tres bien ainsi,
    parfaitement ainsi, couvre tous nos besoins, couvre nos besoins, couvre leurs besoins, suffit largement, nous
    suffit, leur suffit, me suffit, lui suffit, repond a nos besoins, repond a leurs besoins, tout est au point, pas
    besoin de ca, pas besoin de cela, pas besoin d'autre chose, pas besoin de changer, n'avons pas besoin, n'en avons
    pas besoin, n'a pas besoin de, n'ont pas besoin, pas besoin d'un outil, pas besoin d'outil, pas besoin de votre,
    pas besoin de vous, en avons pas besoin, avons besoin de rien, pas un probleme chez nous, pas un probleme pour
    nous, n'est pas un probleme chez, pas de douleur, aucun souci avec, fait le job, fait tres bien le job,
    changerions rien, veut rien changer`,
  "need 1": `pourrait etre mieux, pourrait etre plus, pourraient etre plus, pourrait aller plus, gagnerait a, un peu
    lourd, un peu lent, un peu penible, un peu agacant, un peu embetant, un peu genant, un peu vieillot, un peu long,
    un peu fouillis, un peu brouillon, legere gene, petite gene, petits desagrements, petit desagrement, leger
    desagrement, petits soucis, petit souci, petits irritants, petit irritant, petits tracas, petit tracas, pas
    dramatique, rien de dramatique, rien de grave, rien de mechant, rien de bien mechant, c'est pas la mer a boire,
    pas la fin du monde, pas une catastrophe, c'est pas un drame, on fait avec, font avec, fait avec, on s'en
    accommode, s'en accommode, s'en accommodent, on vit avec, vit tres bien avec, perfectible, chiffonne un peu, agace
    un peu, embete un peu, gene un peu, enerve un peu, irrite un peu, tracasse un peu, un peu agace*, un peu embete*,
    un peu gene*, plus pratique mais, pas tres pratique, pas ideal mais, pas parfait mais, pas optimal, ca marchotte,
    marchotte, vivote, tant bien que mal, mais on s'y fait, on s'y fait, de temps en temps …
    (agac*|ennu*|gen*|embet*), on se plaint un peu, ca grince un peu, un brin *, confort plus que, du confort, ce
    serait un plus, serait un plus, rien d'insurmontable, pas bien mechant, pas bien grave, un peu plus fluide*, un
    peu plus rapide*, un peu plus simple*, un peu plus clair*, un peu plus souple*, un peu plus pratique*, un peu
    mieux, un peu plus * mais, petit detail, petits details, leur echappe parfois, de petits desagrements, marche plus
    ou moins, fonctionne plus ou moins, plus ou moins, aimerait que ce soit un peu, aimeraient que ce soit un peu`,
  "need 2": `(vrai|gros|principal) probleme, probleme est que, probleme c'est que, aucune visibilite, pas de
    visibilite, aucune vue d'ensemble, jamais rappeles, jamais relances, perdons du temps, perdent du temps, perdons
    des heures, perdent des heures, passons des heures, passent des heures, passons … a
    (ressaisir|recopier|chercher|corriger|refaire|relancer), passent … a
    (ressaisir|recopier|chercher|corriger|refaire|relancer), passe sa vie a, est un cauchemar, est une catastrophe,
    est un enfer, se plaignent, personne ne sait (quelle|quel|ou), tout a la main, passe entre les mailles, tombe en
    panne tous, tombe en panne toutes, ne s'en sort plus, s'en sortent plus, s'en sort plus, ressaisissent tout,
    perdons regulierement, perdons sans cesse, en retard et, voient pas (quel*|ou|qui), voit pas (quel*|ou|qui),
    croule sous, croulent sous, croulons sous`,
  "timing 0": `aucun projet, pas de projet, aucun projet prevu, pas a l'ordre du jour, pas dans les plans, pas dans
    nos plans, pas dans leurs plans, pas dans les projets, pas dans nos projets, pas au programme, ne se fera pas, se
    fera pas, ne se fera jamais, se fera jamais, ne le ferons pas, ferons pas, le feront pas, ferons jamais, ne le
    fera pas, le fera pas, fera jamais, ni cette annee ni, ni en <year> ni, ni maintenant ni, ni aujourd'hui ni,
    jamais de la vie, n'investiront plus, n'investirons plus, n'investira plus, n'investissons plus, investir jamais,
    investiront jamais, investirons jamais, investira jamais, aucun investissement, entreprendrons rien, ne lancera
    pas, ne lancerons pas, lancerons pas, ne lancerons rien, lancerons rien, lancera rien, lancera pas, lanceront pas,
    ne demarrera pas, demarrera pas, demarrerons pas, demarrera jamais, ne donnerons pas suite, donnerons pas suite,
    donnera pas suite, ne donneront pas suite, donneront pas suite, ne donnons pas suite, donnons pas suite, pas
    donner suite, renonce*, renoncons, avons renonce, a renonce, ont renonce, ferment l'entreprise, fermons
    l'entreprise, ferme boutique, fermons boutique, ferment boutique, cesse son activite, cessent leur activite,
    cessons notre activite, cessation d'activite, met la cle sous, partent a la retraite, part a la retraite, n'aura
    pas lieu, aura pas lieu, ne verra pas le jour, verra pas le jour, verra jamais le jour, aucune intention de,
    n'avons pas l'intention, pas l'intention de, hors de question de (demarrer|lancer|faire|changer), enterre
    definitivement, definitivement abandonne, ne bougerons pas, bougerons pas, bougera pas, bougeront pas, il n'est
    pas prevu de, est pas prevu de, n'avons rien prevu, ne ferons rien, ferons rien, ne feront rien, feront rien, ne
    fera rien, fera rien a ce sujet, pas de projet et, dans un avenir previsible, dans un futur previsible, aucun
    projet n'est prevu, pas de projet prevu, rien de prevu ni`,
  "timing 1": `un jour, un de ces jours, tot ou tard, un jour ou l'autre, a terme, a long terme, plus tard, a
    l'avenir, dans quelques annees, d'ici quelques annees, dans un an ou deux, dans deux ou trois ans, dans l'avenir,
    pas presse*, pas de presse, rien ne presse, rien d'urgent, rien ne nous presse, pas urgent*, pas d'urgence, sans
    urgence, aucune urgence, pas de date, aucune date, pas encore de date, sans date, pas de calendrier, aucun
    calendrier, pas d'echeance, aucune echeance, pas fixe de date, date n'est pas fixee, date pas fixee, quand on aura
    le temps, quand on pourra, quand nous pourrons, quand ce sera le moment, quand l'heure viendra, le moment venu, en
    temps voulu, en temps utile, quand les choses se calmeront, quand ca se calmera, peux pas te dire quand, peux pas
    vous dire quand, pas te dire quand, pas vous dire quand, ne sais pas quand, sais pas quand, savons pas quand, sait
    pas quand, savent pas quand, saurais dire quand, sans savoir quand, on verra quand, on y viendra, y viendrons,
    nous y viendrons, finira par, finirons par, finiront par, on finira par, ca viendra, a la saint-glinglin, pas pour
    tout de suite, pas tout de suite, pas dans l'immediat, pas pour demain, pas cette annee, rien d'arrete, horizon
    lointain, moyen terme, a moyen terme, a un moment ou a un autre, a un moment donne, un beau jour`,
  "timing 2": `demarr* … <date>, commenc* … <date>, debut* … <date>, lanc* … <date>, en service … <date>, en
    production … <date>, en place … <date>, operationnel* … <date>, mise en * … <date>, bascul* … <date>, installation
    … <date>, installe* … <date>, sign* … <date>, prets … <date>, pret … <date>, livraison … <date>, deploi* … <date>`,
};
