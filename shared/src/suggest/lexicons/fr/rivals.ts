import type { Lexicon } from "../../lexicon.ts";

/** Who else they could buy from. */
export const rivals = {
  rival: `concurrent*, concurrente, concurrence, autre prestataire, autres prestataires, autre fournisseur, autres
    fournisseurs, autre editeur, autres editeurs, rival, rivaux, prestataire actuel, fournisseur actuel, en interne,
    solution maison, outil maison, autre solution, autre societe`,
  vying: `en concurrence, en competition, face a, en lice, dans la course, sur les rangs, consultent, consultons,
    consulte aussi, aussi consulte, regarde aussi, regardent aussi, regardons aussi, voient aussi, voit aussi, voyons
    aussi, discute avec, discutent avec, discutons avec, discute aussi, discutent aussi, discutons aussi, parle avec,
    parlent avec, parlent aussi, rencontre aussi, rencontrent aussi, a rencontre, ont rencontre, etudie aussi,
    etudient aussi, etudient, etudions aussi, teste aussi, testent aussi, essaie aussi, essaient, compare avec,
    comparent avec, comparent, comparons, nous compare, vous compare, nous comparent, devis de, devis chez, offre de,
    proposition de, demo de, demo chez, contacte, contactes, contacte par, demarche, demarches par, sollicite,
    sollicites par, approche, approches par, aussi en, aussi dans, aussi invite, invite aussi, repond aussi, repondent
    aussi, a repondu, alternative, autre option, autre piste, en balance, autre nom, reçu, recu aussi, recoit aussi,
    recoivent aussi, recevons aussi, concurrent :, concurrents :, concurrence :, equipes chez, chez <name>
    aujourd'hui, outil actuel, est passe, sont passes, passe nous voir, vendeur de, hesite, hesitent, ils connaissent
    <name>, connaissent <name>, ont eu leur visite, eu la visite de, visite de, ont recu <name>, a recu <name>,
    parlent aussi a, parle aussi a, parlons aussi a, devis a <name>, demande un devis a, demande un devis a <name>,
    devis … egalement, demande … a <name> egalement, <name> aussi, <name> egalement, regardent aussi <name>, et un
    autre, commercial de <name>, vendeur de <name>, ont vu <name>, avons vu <name>, a vu <name>, pense a <name>,
    pensent a <name>, connait <name>, consulte <name>, egalement invite, fait une offre`,
  standing: `en tete, en deuxieme, premier choix, second choix, deuxieme choix, favori, favoris, favorite, plan b,
    roue de secours, solution de repli, solution de secours, au coude a coude, coude a coude, a egalite, ex aequo,
    elimine*, ecarte*, hors course, hors jeu, hors-jeu, est sorti, n'est plus en, toujours en lice, encore en lice,
    reste en lice, restent en lice, encore dans la course, trop cher, trop chere, trop chers, plus cher, plus chere,
    moins cher mais, largue*, a la traine, longueur d'avance, courte tete, courte avance, leger avantage, petite
    avance, avantage a, avance sur, en avance, en retard sur, moins bon, moins bien, preference, il reste deux, reste
    deux, reste plus que, plus que deux, finaliste*, deux noms, classe*, classement, arrive premier, arrive en,
    arrivent en, tient la corde, a la cote, perd du terrain, deçu, decu, decus, demo ratee, note plus, mieux note,
    mieux notes, points d'avance, points de retard, talonne, au-dessus, en dessous, juste derriere, juste devant, loin
    derriere, ne tient plus, s'est retire, se retire, entre nous et, entre vous et, est elimine, ont fini deuxiemes,
    fini deuxieme, fini deuxiemes, presque plus personne ne parle, plus personne ne parle, vous etes devant, nous
    sommes devant, deuxiemes, a fini, c'est la solution de repli, <name> mene, <name> est devant, <name> est derriere,
    <name> est deuxieme, <name> arrive deuxieme, est en deuxieme, meilleurs sur, meilleur sur, mieux places, mieux
    place, sont favoris, sommes favoris, etes favoris, etes devant, sommes devant, sont devant, etes derriere, sommes
    derriere, vous preferent, nous preferent, sommes premiers, etes premiers, sommes deuxiemes, etes deuxiemes, sont
    sortis, moins bons, mene d'une, mene de, menez, distance de, est devant sur, devant sur le prix, en avance sur, le
    moins cher, la moins chere, le plus cher, moins chers`,
  counter: `contre-offensive, contre-argument*, contre-argumentaire, contre-attaque, contre-plan, parade, riposte,
    reponse a, reponse sur, notre reponse, nos reponses, argument* contre, argumentaire contre, argumentaire face, nos
    arguments face, nos arguments contre, notre strategie contre, strategie face, strategie contre, plan contre, plan
    face, notre ligne face, discours face, notre defense, battle card, battlecard, comparatif face, tactique,
    antidote, replique, objection*, comment battre, comment contrer, contrer, pour contrer, plan pour contrer, comment
    repondre a, comment repondre face, notre reponse au, reponse au prix`,
  checked: `verifie*, teste, testee, testes, testees, teste avec, valide, validee, validees, valides, validons,
    validee avec, eprouve*, confirme*, confirmee, essaye*, essaie, rode, repete*, passe au crible, passee au crible,
    relu*, approuve*, d'accord, convaincu, convainc, a convaincu, marche, a marche, fonctionne, a fonctionne, tient,
    tient la route, tient debout, fait mouche, porte, a porte, accepte*, reprend a son compte, la reprend, le reprend,
    reprise par, adopte*, convenu*, jouee avec, discutee avec, vue avec, vu avec, revue avec, mise au point avec, l'a
    essaye, essaye sur, essaye avec, essayee sur, ca a marche, ca a pris, c'est passe, ca passe bien`,
  chosen: `on part avec, part avec, partent avec, partons avec, parti avec, partis avec, partira avec, partiront avec,
    on part sur, partis sur, choisi, choisie, choisissent, choisit, ont choisi, a choisi, avons choisi, avons retenu,
    ont retenu, a retenu, retenu, retenue, retient, retiennent, retenons, signe avec, signe chez, signent avec,
    signent chez, ont signe avec, a signe avec, a signe chez, ont signe chez, avons signe avec, va signer avec,
    attribue a, attribue, marche attribue, prefere finalement, opte pour, opte, ont opte, avons opte, optent pour,
    porte sur <name>, s'est porte, va chez, vont chez, est parti chez, sont partis chez, reste chez, restent chez,
    restons chez, reconduit, reconduisent, renouvele avec, prolonge avec, gagne par, remporte, remporte par, emporte,
    l'emporte, l'a emporte, donne a, confie a, ira a, passe chez, commande chez, achete chez, perdu contre, perdu
    face, c'est <name> qui`,
  unchanged: `continue comme avant, continuent comme avant, continuons comme avant, on continue comme, comme avant, ne
    change rien, change rien, ne changent rien, changent rien, changeons rien, changera rien, changeront rien,
    changerons rien, on ne touche a rien, touche a rien, touchons a rien, reste comme ca, restent comme ca, restons
    comme ca, rester comme ca, en reste la, en restons la, en restent la, laisse tout, laissent tout, laissons tout,
    laisse en l'etat, laissons en l'etat, laissent en l'etat, garde l'existant, gardent l'existant, gardons
    l'existant, garde … (excel|tableur|cahier|papier|ancien|outil actuel|systeme actuel|logiciel actuel), gardent …
    (excel|tableur*|cahier*|papier|ancien|outil actuel|systeme actuel|logiciel actuel), gardons …
    (excel|tableur*|cahier*|papier|ancien|outil actuel|systeme actuel|logiciel actuel), reste sur excel, restent sur
    excel, restons sur excel, reste au papier, restent au papier, restons au papier, reste sur papier, reste avec
    excel, statu quo, status quo, ne rien faire, rien faire, ne fera rien, fera rien, feront rien, ferons rien, ne
    rien changer, rien changer, n'achete rien, achetera rien, acheteront rien, acheterons rien, developper en interne,
    developpera en interne, developperont en interne, developpons en interne, developpent en interne, faire en
    interne, feront en interne, ferons en interne, le faire nous-memes, le font eux-memes, garder ce qu'ils ont,
    garder ce qu'on a, garde ce qu'on a, gardent ce qu'ils ont, gardons ce que nous avons, conserve l'existant,
    conservent l'existant, conservons l'existant, conserve … (systeme|outil|logiciel|methode|organisation), conservent
    … (systeme|outil|logiciel|methode|organisation), conservons … (systeme|outil|logiciel|methode|organisation),
    immobilisme, a l'identique, tout laisser, laisser les choses, en l'etat, bon vieux`,
} satisfies Partial<Lexicon["concepts"]>;
