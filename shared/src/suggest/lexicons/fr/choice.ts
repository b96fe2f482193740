import type { Lexicon } from "../../lexicon.ts";

/** How they choose, and where the choosing stands. */
export const choice = {
  criteria: `critere*, grille, grille de notation, grille d'evaluation, grille de selection, grille d'analyse, cahier
    des charges, cdc, cahier des criteres, exigence*, liste de criteres, matrice, bareme, ponderation*, reglement de
    consultation, dossier de consultation, appel d'offres, dce, cctp, specification*, specs, checklist, fiche de
    notation, liste de souhaits, prerequis, pre-requis, tableau comparatif, grille de choix, expression de besoin*,
    expression des besoins, conditions, notation, tableau de notation, document de cadrage`,
  written: `ecrit, ecrite, ecrits, ecrites, par ecrit, publie*, publiee, officiel*, officielle, finalise*, final,
    finale, boucle*, valide*, definitif, definitive, fige, figee, figes, arrete, arretee, diffuse*, parue, paru,
    parus, sorti, sortie, imprime*, signe*, redige*, noir sur blanc, en ligne, document, version, depose*, envoye*,
    acte, actee, consigne*, formalise*, adopte*, transmis*, approuve*, clos, close, remis, remise, termine*, pret,
    prete, fixe, fixes, formel*, est sorti, sortis, mis par ecrit, mise par ecrit, mises par ecrit, vous trouverez,
    ci-joint, definitifs`,
  ourPart: `avec nous, avec vous, nos, notre, vos, votre, ensemble, nous avons aide, nous avons redige, nous avons
    ecrit, on a redige, on a ecrit, on a aide, vous avez redige, vous avez ecrit, vous avez suggere, vous avez
    propose, vous nous avez, tu as suggere, tu as propose, tu nous as, ta formulation, tes, ton, ta, que vous aviez,
    que vous avez, grace a vous, de notre main, de votre main, par nos soins, a quatre mains, co-redige*, coredige*,
    coecrit*, co-ecrit*, conjointement, apport, apports, contribution*, conjoint*, inspire de, issu de nos, repris de,
    repris nos, reprend nos, reprend vos, reprend notre, reprend votre, y figurent, y sont, y est, y figure, inclus,
    incluse, comprend, integre, nous y avons, on y a, rediges avec, redige avec, redigee avec, redigees avec, ecrits
    avec, ecrite avec, deux points sur, que nous avions proposes, que nous avons proposes, que vous avez proposes, que
    vous aviez proposes`,
  ranked: `dans cet ordre, dans l'ordre, par ordre, ordre d'importance, ordre de priorite, avant tout, passe avant,
    passent avant, prime, priment, prime sur, d'abord … (ensuite|puis|apres), en premier, en premier lieu, premier
    critere, critere numero un, critere n 1, en dernier, en dernier lieu, vient ensuite, viennent ensuite, puis vient,
    et enfin, plus important*, le plus important, compte plus, compte double, compte le plus, pese, pesent, ponder*,
    <percent> … <percent>, <percent> pour, <percent> sur, moitie de la note, moitie des points, tiers de la note,
    au-dessus de, secondaire*, moins important, accessoire, bien plus que, plus que, davantage que, bien avant, loin
    devant, essentiel … accessoire, obligatoire … souhaitable, indispensable … souhaitable, points pour, points sur,
    hierarchis*, classe*, priorise*, coefficient*, coef, numero un … numero deux, departager, apres seulement, le
    reste suit, peu importe le reste, s'il faut choisir, sans hesiter, premierement, deuxiemement, d'abord … puis, le
    reste m'est egal, reste nous est egal, reste importe peu, reste est secondaire, puis le prix, ensuite le prix,
    puis la, ensuite la, ensuite le, puis les, pour moitie, compte pour moitie, pour un tiers, compte pour la moitie,
    pour le reste, classement :, <number> ) … <number> ), loin derriere, avant tout le reste`,
  quality: `prix, tarif, tarifs, cout, simplicite, simple, facilite, facile, ergonomie, securite, securise, service,
    support, assistance, sav, qualite, integration, interface, interfacage, rapidite, rapide, vitesse, fiabilite,
    fiable, references, reference, hebergement, heberge, france, francais, francaise, francophone, local, localement,
    langue, mobile, mobiles, tablette*, appli, application, api, sso, rgpd, conformite, conforme, disponibilite,
    delai, delais, formation, garantie, accessibilite, fonctionnalites, fonctions, fonctionnel, souplesse,
    flexibilite, deploiement, accompagnement, reactivite, reactif, reactive, lisible, lisibilite, compatible,
    compatibilite, hors ligne, hors connexion, hors-ligne, export, exports, import, tracabilite, durabilite,
    robustesse, robuste, donnees, technique, technologie, maintenance, installation, engagement, sans engagement,
    resiliation, facture, facturation, proximite, environnement, bilan carbone, connecteur*, multi-site*, multisite*,
    hotline, autonomie, evolutivite, evolutif, personnalisation, parametrage, esthetique, design, confidentialite,
    souverain*, cloud, sur site, saisie, tableaux de bord, reporting, statistiques, certification, certifie, norme*,
    poids, bruit, ecran, experience, ouvert, multilingue, temps de reponse, logiciel*, caisse, compta, comptabilite,
    erp`,
  wants: `cherche, cherchent, cherchons, recherche, recherchent, recherchons, ce qui compte, qui compte, compte pour,
    nous importe, leur importe, important pour, important que, essentiel, il nous faut, il leur faut, il me faut, il
    lui faut, il faut que, faut que, doit etre, doivent etre, doit pouvoir, doit savoir, doit marcher, doit
    fonctionner, doit tourner, veut, veulent, voulons, on veut, je veux, souhaite, souhaitent, souhaitons, demande,
    demandent, demandons, exige, exigent, exigeons, attend, attendent, attendons, attentes, regarde, regardent,
    regardons, on regarde, on regardera, regardera, jugera, jugeront, on juge, juge sur, se fera sur, se feront sur,
    base sur, sur la base, tient a, tiennent a, tenons a, tient a ce, impose, imposent, criteres, critere, criteres :,
    exigences :, attentes :, besoins :, liste :, prerequis :, indispensable*, imperatif*, obligatoire*, non
    negociable, aimerait, aimeraient, aimerions, voudrait, voudraient, besoin de, besoin d'un, aura besoin, ce qui
    compte pour nous, il faut qu'il, jugerons sur, jugerons, jugera sur, comparerons sur, choisirons sur, regarderons`,
  plan: `plan, plan commun, plan conjoint, plan d'action, plan partage, plan mutuel, planning, planning commun,
    planning d'evaluation, calendrier, calendrier commun, calendrier convenu, retroplanning, retro-planning, feuille
    de route, roadmap, echeancier, jalons, jalon, plan de closing, plan de decision, plan d'evaluation, chemin de
    decision, feuille de marche, tableau de bord commun, deroule, etapes`,
  onTrack: `suivi, suivie, respecte*, tenu, tenue, tenus, on s'y tient, s'y tient, s'y tiennent, nous nous y tenons,
    dans les temps, dans les delais, a l'heure, comme prevu, sur les rails, en ligne, a jour, etapes faites, etape
    faite, etapes sur, <number> sur <number>, <number> etapes, etapes franchies, franchi, franchie, franchis,
    franchies, atteint, atteinte, atteints, coche, coches, cochees, boucle*, termine*, fait, faite, faits, faites,
    point par point, etape par etape, valide hier, valide ce, validee, validees, signe des deux, des deux cotes, des
    deux parties, avance comme, avance bien, sans retard, aucun retard, deroule, a la lettre, en avance, realise*,
    accompli*, moitie du chemin, mi-chemin, roule, tient le rythme, passe, passee, tout est dans les temps, on est
    dans les temps, sur <number> faites, jalon <number>, boucle le jalon, on a boucle`,
  project: `projet, procedure, selection, consultation, appel d'offres, evaluation, processus, demarche, choix,
    decision, marche, chantier, dossier, concours, comparatif, initiative, programme, comite, etude, recherche,
    benchmark, mise en concurrence, tout`,
  cancelled: `annule*, arrete, arretee, stoppe*, suspendu*, suspend, suspens, en suspens, gele, gelee, geles, mis fin,
    met fin, mettre fin, en pause, mis en pause, mise en pause, au point mort, enterre*, abandonne*, abandon,
    interrompu*, interrompt, sans suite, infructueu*, mis au frigo, au frigo, au placard, range, rangee, au
    congelateur, en sommeil, en veille, en stand-by, en standby, stand-by, standby, repousse* sine die, sine die,
    reporte* sine die, ajourne*, tombe a l'eau, tombee a l'eau, avorte*, declare sans suite, clos, enterine l'arret,
    ferme, remis aux calendes, calendes, jete l'eponge, plus a l'ordre du jour, est cloture, ont cloture, a ete
    cloture`,
  step: `essai, essais, test, tests, pilote, poc, demo, demonstration, comite, commission, conseil, presentation,
    soutenance*, oral, oraux, audition*, avis, vote, visite, visite de reference, references, reference, atelier,
    maquette, bac a sable, short-list, shortlist, preselection, selection, comparatif, comparaison, compare,
    comparent, evaluation, evalue, notation, negociation*, entretien*, revue, analyse, validation, passage en, passe
    en, passera en, passe devant, remonte, arbitrage, offres, depouillement, finaliste*, second tour, deuxieme tour,
    choix, decide, decident, decision, tranche, choisit, retient, arrete, signe, examen, etude, cse, codir, comex,
    bureau, essaie, essaient, teste, testent, rencontre, reunion, phase, avis technique, consultation, recette,
    regarde, ca passe, audit, juge, valide, vote le, valident, testent une semaine, choisissent, choisir, tester,
    votent, se reunit, se prononce, se prononcent, en discutent, en discute, en debat*`,
  sequence: `puis, ensuite, apres, d'abord, dans un premier temps, dans un second temps, en premier, avant de, avant
    que, enfin, et enfin, finalement, viendront, viendra, suivi de, suivie de, suivra, suivront, etape, etapes, →,
    premiere etape, deuxieme etape, seconde etape, par la suite, une fois, pour finir, en dernier, dernier mot, de la,
    a la suite, deux temps, trois temps, deux etapes, trois etapes, deux tours, derriere, ensuite ils, et qu'ensuite`,
} satisfies Partial<Lexicon["concepts"]>;
