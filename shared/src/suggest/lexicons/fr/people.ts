import type { Lexicon } from "../../lexicon.ts";

/** Who decides, who advises, who pays. */
export const people = {
  iDecide: `je decide, je tranche, c'est moi qui decide, c'est moi qui tranche, c'est moi qui choisis, c'est moi qui
    signe, decision m'appartient, decision me revient, choix me revient, choix m'appartient, j'ai le dernier mot, j'ai
    le mot de la fin, dernier mot m'appartient, dernier mot me revient, dernier mot est a moi, je prends la decision,
    je prends cette decision, je prends seul, je prends seule, je suis decideur, je suis le decideur, je suis la
    decideuse, je choisis, je signe, j'arrete le choix, decideur c'est moi, ma decision, ca ne tient qu'a moi, cela ne
    tient qu'a moi, ne depend que de moi, depend de moi, a moi de decider, a moi de trancher, a moi de choisir, a moi
    seul, a moi seule, personne d'autre a consulter, de personne, pas besoin d'en referer, sans en referer, rends de
    comptes a personne, seul maitre, seule maitre, seul a bord, seule a bord, c'est ma boite, c'est ma societe, mon
    entreprise, ma propre, je valide seul, je valide seule, c'est moi le patron, c'est moi la patronne, c'est moi qui
    dis oui, c'est moi qui ai le dernier, j'en decide, je decide seul, je decide seule, la decision, j'arbitre`,
  decides: `decide, decident, decidera, tranche, tranchera, tranchent, prend … decision, prend … decisions, prendra …
    decision, dernier mot, mot de la fin, decideur, decideuse, decisionnaire, choisit, arrete son choix, arrete le
    choix, decision lui appartient, decision lui revient, choix lui revient, choix lui appartient, decision finale, a
    la main, mene la danse, fait la pluie, commande, maitre a bord, a le pouvoir, pouvoir de decision, seul juge,
    arbitre, feu vert final, a voix, valide seul, valide seule, dit oui ou non, signe seul, signe seule, signe
    elle-meme, signe lui-meme, decide des, decide du, decide de tout, decide pour, regle tout`,
  alone: `seul, seule, tout seul, toute seule, seuls, elle-meme, lui-meme, sa boite, sa societe, son entreprise, sa
    propre, proprietaire, patron, patronne, gerant, gerante, fondateur, fondatrice, associe unique, sans demander,
    sans en referer, sans consulter, de comptes a rendre, dernier mot, mot de la fin, decision finale, seul maitre,
    dirige la societe, a la tete, personne au-dessus, lui appartient, lui revient, seul decideur, unique decideur`,
  present: `etait avec nous, avec nous, presente a, etait present*, en face de nous, en ligne avec nous, a participe,
    participe a, participe aux, assiste a, assistait, etait la, en reunion avec nous, en direct, nous parle, parle
    avec nous, echange avec nous, notre interlocuteur, notre interlocutrice, de vive voix, nous a confirme, m'a
    confirme, nous a dit, m'a dit, nous a recus, m'a recu, rencontre, rencontree, vu, vue, discute avec nous, negocie
    avec nous, autour de la table, d'un bout a l'autre, pendant toute, toute l'heure, toute la reunion, tout le
    rendez-vous, est restee jusqu'au bout, est reste jusqu'au bout`,
  recommends: `recommand*, preconis*, avis technique, avis, mon avis, son avis, conseil, conseille, conseillent,
    propose, prepare l'avis, prepare la decision, prepare le dossier, prepare le choix, fait une recommandation,
    short-list, shortlist, preselection*, presel*, instruit le dossier, instruis le dossier, donne mon avis, donne son
    avis, pese, influence, influencer, a l'oreille, mon mot a dire, rapport, fait remonter, fais remonter, remonte,
    defend le dossier, soumet, soumets, prescrit, prescripteur, prescriptrice, suggere, oriente, je prepare, elle
    prepare, il prepare, appuie, plaide, argumente, presente le dossier, selectionne`,
  listens: `suit, suivent, suivi, ecoute, ecoutent, ecoute toujours, fait confiance, font confiance, s'y range, s'y
    est … rangee, s'y est … range, se range, s'est … range, s'est … rangee, s'y fie, se fie, s'en remet, tient compte,
    entend, valide, valide derriere, valide ensuite, valide toujours, signe ensuite, decide ensuite, tranche ensuite,
    qui decide, qui tranche, qui signe, qui valide, a son oreille, l'oreille de, oreille du, direct* a, a la
    directrice, au directeur, a la direction, au patron, a la patronne, au dg, a la dg, au comite, a mon chef, a ma
    chef*, a son chef, a sa chef*, jamais contredit, rarement contre, presque toujours, presque jamais, acces direct,
    rapporte a, rattache a, reporte a, rend compte, le lui remets, lui remets, lui presente, lui soumets, me demande,
    lui demande, prend l'avis, ne decide jamais sans, ne fait rien sans, demande toujours`,
  uses: `utilisateur, utilisatrice, utilisateurs, utilisera, utiliserai, utilise, utilisent, utiliserait, m'en sers,
    s'en sert, s'en servira, me servirai, se servira, servirai, servir, travaillera avec, travaillerai avec, travaille
    dessus, travaillerai dessus, bosse dessus, bosser dessus, taper dedans, tape dedans, tapera dedans, simple
    utilisateur, simple utilisatrice, usage quotidien, au quotidien, tous les jours dessus, manipule, manipuler,
    saisie, saisir, faire tourner, l'utiliser, a l'utiliser`,
  others: `d'autres, autres, quelqu'un d'autre, autrui, au-dessus, en haut, plus haut, au bureau, au siege, a la
    direction, pas consulte*, pas le choix, pas son choix, pas mon choix, choix se fait, choix est fait, choix
    revient, ca se decide, se decide, cela se decide, decide ailleurs, ailleurs, ne participe pas, participe pas, n'a
    pas voix, n'ai pas voix, hors de ma portee, pas a moi, pas a lui, pas a elle, pas moi qui, pas lui qui, pas elle
    qui, sans plus, rien de plus, c'est tout, et basta, on lui impose, on m'impose, decision des chefs, pas de son
    ressort, pas de mon ressort, siege, hierarchie, les chefs, simple utilisat*`,
  say: `voix au chapitre, mot a dire, avis a donner, mon avis, son avis, voix, pouvoir, influence, main sur,
    consulte*, implique*, role, poids, de mon ressort, mon ressort, de mon domaine, competence, autorite, demande mon
    avis, demande son avis, me demande, prise sur, bonne personne, bon interlocuteur, bonne interlocutrice, prise de
    decision, ma decision, la main dessus, la main sur, partie prenante, pris en compte, part a la decision, participe
    a la decision, participe au choix`,
  boss: `dg, pdg, daf, dsi, dga, drh, directeur*, directrice*, president*, presidente, patron, patronne, gerant,
    gerante, chef*, maire, elu, elue, elus, direction, associe, associes, associee, tresorier*, tresoriere,
    proprietaire, fondateur, fondatrice, dirigeant*, boss, controleur, controleuse, financier, financiere, conseil
    d'administration, comite de direction, codir, comex, directoire, administrateur*, administratrice*, secretaire
    general*, responsable financier*, responsable financiere, responsable*, recteur, proviseur, intendant*, econome,
    actionnaire*, holding, maison mere, siege, pere, mere, beau-pere, famille, chef d'etablissement, doyen, doyenne,
    commandant*, cheffe, ministre, notaire, investisseur*, celui des finances, celle des finances, finances, comptable
    general, administrateur delegue, administratrice deleguee, superieure, dirige la societe, dirige l'entreprise,
    dirige la boite, dirige la maison, dirige le groupe, dirige l'usine, numero un`,
  purse: `tient … (cordons|bourse|budget|caisse|finances|porte-monnaie), tient les cordons de la bourse, cordons de la
    bourse, detient … (budget|cordons|argent|fonds), gere … (budget|argent|fonds|caisse), controle …
    (budget|depenses|argent|fonds|finances), maitrise … budget, budget lui appartient, budget est a (lui|elle), son
    budget, sur son budget, ouvre … (porte-monnaie|bourse|portefeuille|cordons), sort … (carnet de
    cheques|chequier|argent|portefeuille), signe … (cheque*|depense*|bon de commande|bons de
    commande|engagement*|investissement*|achat*), signature sur … depense*, signature des depenses, garde la
    signature, engage … (depense*|fonds|budget|argent), engagement des depenses, ordonne … (depense*), ordonnateur,
    ordonnatrice, arbitrage financier, arbitrage budgetaire, arbitre … (budget*|depense*|investissement*), arbitrages,
    valide … (depense*|budget*|investissement*|achat*|engagement*), approuve …
    (depense*|budget*|investissement*|achat*), autorise … (depense*|budget*|investissement*|achat*), debloque …
    (fonds|budget*|argent|credit*|enveloppe*), libere … (fonds|budget*|argent), decide …
    (budget*|depense*|argent|investissement*|financement*), decision … (budgetaire|financiere), qui paie, qui paye,
    finance le projet, finance ca, carnet de cheques, chequier, acheteur economique, decideur economique, decideur
    financier, a la main sur … (budget|argent|finances|depenses), main sur le budget, responsable du budget, titulaire
    du budget, proprietaire du budget, porteur du budget, budget est entre, tient le budget, nerf de la guerre, grand
    argentier, accorde … (fonds|credits|budget*), ligne budgetaire est a (elle|lui), ligne est a (elle|lui), signe
    seul* jusqu'a, signe … jusqu'a, budget … est a (lui|elle), argent lui appartient, decision sur l'argent, decide …
    de l'argent, approuve les depenses, controles par, controlee par, controle par, geres par, gere par, tenus par,
    tenu par, lache l'argent, lache les fonds, lache les sous, delie la bourse, delie les cordons, est celui qui paie,
    est celle qui paie, fonds sont controles, budget est controle, signe les depenses, signe les achats, signe les
    factures, fait les cheques, fait le cheque, libere l'argent, arbitrage, a la signature, detient la signature,
    pouvoir de signature, tient les comptes, tient la caisse,
    (argent|budget|budgets|depense|depenses|fonds|achat|achats|investissement*|commandes) …
    (valide|validee|validees|valides|approuve|approuvee|approuvees|autorise|autorisee|autorisees|decide|decidee|decidees|controle|controles|gere|geres|tenu|signe|signee|signees|arbitre|arbitrees)
    par, (depense|depenses|achat|achats|investissement*|budget|argent) … (passe|passent|passer|remonte|remontent) par,
    budget est le (sien|mien), valider elle-meme … depense*, valide elle-meme … depense*, valider lui-meme … depense*,
    valide lui-meme … depense*, valide toutes les depenses, approuve toutes les depenses, budget lui revient, maitre
    du budget, maitresse du budget`,
  myPurse: `la caisse c'est moi, le budget c'est moi, l'argent c'est moi, je tiens … (budget|cordons|caisse|bourse),
    je gere … budget, je detiens … budget, j'ai la main sur … (budget|depenses|finances), mon budget, sur mon budget,
    mes fonds, je paie, je paye, j'engage … (depense*|seul|seule|fonds|budget), je signe … (cheque*|depense*|bons de
    commande|seul|seule), je debloque, je libere, je valide … (depense*|budget*|achat*), j'arbitre …
    (budget*|depense*), budget m'appartient, budget est a moi, je suis ordonnateur, c'est moi qui paie, c'est moi qui
    paye, c'est moi qui finance, c'est moi qui tiens … (budget|cordons|caisse|bourse), c'est moi qui engage, c'est moi
    qui signe … (cheque*|depense*), c'est moi qui debloque, de ma poche, c'est mon argent, j'ai le budget, je suis
    responsable du budget, je decide … (depense*|budget*|argent)`,
  inPerson: `rencontre, rencontree, rencontres, vu, vue, vus, recu, recus, nous a recus, m'a recu, en personne,
    elle-meme, lui-meme, m'a confirme, nous a confirme, a confirme, confirme, m'a dit, nous a dit, dit lui-meme, dit
    elle-meme, de vive voix, face a face, en tete a tete, entretien avec, dejeune avec, dejeuner avec, echange avec,
    eu au telephone, joint, jointe, parle avec, parle a, discute avec, visio avec, assis avec, precise, elle dit, il
    dit, a dit, dit, declare, affirme etre, s'est presente, presente, nous l'avons, explique, reconnait, m'assure,
    nous assure, assure`,
  signs: "signe, signera, signent, signature, signataire, paraphe, contresigne",
  refuses: `refuse*, refusent, decline*, rejette, rejete*, oppose, s'oppose, veto, met son veto, mis son veto, ecarte,
    n'en veut pas, ne veut pas en entendre, veut pas entendre, ne veut pas payer, veut pas payer, veut pas financer,
    ne veut pas financer, ne veut pas nous (voir|recevoir|rencontrer), veut pas nous (voir|recevoir|rencontrer), ne
    veut pas (voir|recevoir|rencontrer|mettre|depenser|signer|engager), veut pas
    (voir|recevoir|rencontrer|mettre|depenser|signer|engager), financera pas, paiera pas, ne mettra pas, mettra pas,
    donnera pas, accordera pas, signera pas, ne sortira pas, sortira pas, debloquera pas, recoit pas, recevra pas,
    lachera pas, pas un centime, pas un sou, pas un euro, pas un kopeck, pas un rond, ferme la porte, ferme sa porte,
    porte fermee, dit non, a dit non, non categorique, fin de non-recevoir, hors de question, n'a pas l'intention,
    sans mon argent, sans moi, sans lui, ne compte pas, exclu, exclut, a barre, renvoie dans les cordes, investira
    pas, soutiendra pas, financerait pas, soutiendrait pas, paierait pas, mettrait pas, compte pas mettre, compte pas
    payer, compte pas financer`,
  funds: `financer, finance, financera, parrainer, parraine, sponsoriser, payer, paiera, mettre la main a la poche,
    soutenir le projet, depenser, recevoir, rencontrer, mettre … sou, mettre … euro, mettre … argent`,
  behind: `participe, participe a tout, a rejoint, rejoint, pilote, porte le projet, porte elle-meme, porte lui-meme,
    soutient, parraine, sponsor, sponsorise, derriere, est derriere, a fond derriere, a fond, mene le projet, dirige
    le projet, conduit le projet, preside le comite, preside, implique*, s'implique, investi*, s'investit, prend en
    main, pris en main, suit le projet, suit chaque, assiste, de chaque reunion, a chaque reunion, toutes les
    reunions, tous les points, chaque semaine, dans la boucle, en copie de tout, moteur, monte au creneau, partie
    prenante, veut avancer, nous a demande de lancer, dans l'equipe projet, dans le comite de pilotage, comite de
    pilotage, au comite de pilotage, convaincu*, a nos cotes, s'est joint*, est entre dans, est entree dans, est des
    notres, presente a tous, present a tous, est a fond, pilote elle-meme, pilote lui-meme, mene elle-meme, mene
    lui-meme, suit lui-meme, suit elle-meme, porte en personne, a chaque point, a chaque point hebdo, point hebdo,
    chaque point hebdomadaire, parraine personnellement, present a chaque, presente a chaque, dans chaque reunion,
    dans toutes les reunions`,
} satisfies Partial<Lexicon["concepts"]>;
