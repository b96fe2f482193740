import type { Lexicon } from "../../lexicon.ts";

/** When it should start, and what forces it. */
export const time = {
  start: `demarr*, commenc*, debut, debuter, debute, debutera, debuterait, debuterons, lanc*, lancement, mise en
    service, mise en production, mise en route, mise en place, en service, en production, en place, en route,
    operationnel*, operationnelle, installe*, installation, deploi*, deploy*, bascul*, migr*, sign*, signature, pret,
    prete, prets, pretes, equipes, equipee, equipees, tourne, tourner, tourne pour, marche, marcher, fonctionne*,
    fonctionner, avoir, l'avoir, ait, en vouloir, le veut, la veut, le veulent, le voulons, le veux, veut le, veulent
    le, ouvrir avec, adopter, acheter, achat, commander, commande, changer, changement, livraison, livre, livree, coup
    d'envoi, go-live, go live, ouverture, en ligne, y etre, soit fait, soit regle, soit en, soit pret, mettre en,
    mettons, passage a, passer a, passer sur, passe a, remplac*, finir, fini, termine pour, precede*, preceder, on s'y
    met, on y va, on attaque, attaquer, partir, on part, veulent etre, voulons etre, veut etre, doit etre, doivent
    etre, devons etre, faut etre, etre la, au plus tard, vienne avant, avoir change, dispo pour, avoir remplace, etre
    equipes, etre equipe, s equiper`,
  must: `doit, doivent, devons, dois, il faut, faut, imperatif, imperativement, obligatoire*, obligation, au plus
    tard, avant, date limite, dernier delai, dernier carat, delai, butoir, couperet, sans faute, absolument, oblige,
    obliges, tenus de, tenu de, pour, d'ici, prets, pret, impossible apres, s'impose, avant que`,
  driver: `parce que, car, puisque, comme, loi, decret, reglement*, reglementation, reforme, directive, arrete,
    obligatoire, obligation, s'impose, impose, imposent, entre en vigueur, entrera en vigueur, entrent en vigueur,
    vigueur, norme*, audit, inspection, controle, certification, recertification, expire, expirent, arrive a echeance,
    arrive a terme, arrive a expiration, arrivera a echeance, echeance, prend fin, prennent fin, se termine, s'arrete,
    s'arretera, s'arretent, cesse, coupe, coupent, ferme, fermeture, fin de contrat, fin du contrat, fin du bail, fin
    de bail, fin du support, fin de maintenance, fin de vie, contrat actuel, bail, licence, resili*, ouvre, ouvrent,
    ouvrira, ouverture, inaugur*, demenage*, emmenage*, fusion, fusionne*, saison, haute saison, rentree, vendanges,
    moisson, recolte, campagne, soldes, pic, subvention*, aide, credits, perdue*, perdus, sinon, faute de quoi, sous
    peine, amende, penalite*, date a laquelle, jour ou, ce jour-la, des lors, a partir de laquelle, exige, exigent,
    exigence, prefecture, ministere, douane*, urssaf, tribunal, agence, ars, client exige, donneur d'ordre, facture
    electronique, facturation electronique, nouveau registre, nouvelle regle, nouveau site, nouvelle usine, nouveau
    magasin, passage a, bascule, plus supporte*, plus maintenu*, jeux, salon, part en retraite, depart, caduc,
    caduque, sera supprime, supprime*, retire*, tombe ce jour-la, tombe, a ce moment-la, ferme ce jour, plan d'ete,
    horaire d'ete, d'ete`,
  meeting: `reunion, rdv, rendez-vous, demo, atelier, visio, appel, point, dejeuner, visite, webinaire, salon, ordre
    du jour, vacances, conges, absent, absente, relance, rappel, se revoir, on se revoit, on se voit, entretien,
    presentation, comite, retour, avis, test, essai, juridique, avocat*, contrat, offres, stand, commission, decide,
    decision, tranche, choix, arrete, vote, soutenance*, rencontre, depouillement, mail, livrable, rapport`,
  appointment: `reunion avec, reunion le, reunion est, rendez-vous, rdv, appel avec, entretien avec, dejeuner, visio
    avec, atelier le, invitation, salon, se voir le, on se voit, appel le, signe le nda, signe la nda, signe l accord
    de confidentialite, nda`,
} satisfies Partial<Lexicon["concepts"]>;
