import type { Lexicon } from "../../lexicon.ts";

/** What it costs, and whether there is money for it. */
export const money = {
  money: `budget*, argent, fonds, financement*, credit*, enveloppe*, moyens, tresorerie, finances, ligne budgetaire,
    investissement*, capex, depense*, centime*, euro, thune, fric, pognon, liquidite*, porte-monnaie, montant, bon de
    commande, subvention*, dotation, poste budgetaire, cagnotte, ligne pour, un sou, pas un sou, caisses`,
  approved: `valide, validee, valides, validees, approuve*, accorde, accordee, accordes, accordees, vote, votee,
    votes, votees, debloque*, libere, liberee, liberes, liberees, feu vert, acte, actee, actes, actees, signe, signee,
    signes, inscrit*, alloue*, garanti, garantie, garantis, garantit, confirme, confirmee, confirmes, acquis, acquise,
    entérine*, enterine*, ratifie*, adopte, adoptee, adoptes, autorise, autorisee, autorises, engagee, securise*,
    sanctuarise*, boucle, bouclee, bon pour accord, dit oui, donne son accord, donne son feu, a dit banco, reserve et
    valide, dispo, disponible, disponibles, sur le compte, de cote les fonds, fonds de cote, mis … fonds, passe en
    comite, cheque est signe, mis a disposition, vient de passer, garantit le financement, est liberee, sont liberes,
    emis, emise, est tombee, a ete emis`,
  pending: `en attente, attend*, une fois, des que, lorsque, quand, reste a, doit etre, doit encore, doivent, devra,
    devront, a valider, a faire valider, a approuver, a signer, sera, seront, demande de, demande en cours, soumis,
    soumise, sous reserve, pas encore, espere*, esperons, va demander, vais demander, allons demander, sollicite*, en
    cours de validation, en cours d'approbation, passera, passe en comite le, presente au comite, faut encore, encore
    faut, il faut que, jusqu'a, avant que, tant que`,
  willing: `jusqu'a, maximum, max, maxi, plafond*, plafonne*, plancher, limite, pas plus de, au plus, entre,
    fourchette, de l'ordre de, ordre de grandeur, en tete, mis de cote, mettre de cote, met de cote, de cote, reserve,
    prevu, prevue, prevus, prevoit, prevoient, prevoyons, prevoir, compte mettre, comptons mettre, mettre, mettrait,
    met, mettrons, mettent, depenser, investir, consacrer, consacre*, enveloppe, budget*, dispose*, disposons, autour
    de, environ, aux alentours, a peu pres, tourne autour, pret a, prete a, prets a, pouvons aller, peut aller, aller
    jusqu'a, monter, monte, ne pas depasser, depasser, depasse, depassera, inferieur, moins de, on a, nous avons,
    j'ai, ils ont, tabl*, vise, budgete, chiffre a, on pense a, on pense mettre, partir sur, part sur, partons sur, on
    parle de, de quoi payer, en dessous, sous les, affecte, grand maximum, gros maximum, tout compris, tout inclus, a
    disposition, en poche, au-dela, au-dessus de, pensions, pensait a, envisage*, dans les <amount>, provisionne*`,
  findable: `pourrait trouver, pourrions trouver, pourrait se trouver, peut trouver, peut se trouver, pouvons trouver,
    pouvoir trouver, devrait pouvoir, devrions pouvoir, doit pouvoir, piocher, piochant, gratter, grappiller, racler,
    puiser, prendre sur, pris sur, prelever, preleve, tirer sur, tirer du, tirer de, reste quelque chose, il reste,
    rester quelque chose, reliquat*, fonds de tiroir, fond de tiroir, reaffecter, redeployer, basculer, transferer,
    debloquer un peu, se debrouiller, s'arranger, trouver une solution, trouver un moyen, trouver … sous, trouver …
    argent, trouver … budget, trouver … financement, trouver … fonds, trouver … enveloppe, trouvera …
    (argent|sous|budget|financement|fonds|solution), trouverait, se trouve toujours, ca se trouve, arbitrage possible,
    subvention possible, demander une aide, demander une subvention, monter un dossier, rallonge, marge de manoeuvre,
    un peu de marge, economies sur, rogner, peut se servir, s'en servir, au chapeau, negocier une rallonge, pourrait
    financer, pourrait passer sur, passer sur le budget, passer par le budget, imputer, imputerait, emprunter,
    pourrait payer, envisageable, financable, possible de financer, faire passer sur, glisser dans, caser, obtenir
    quelque chose, deplacer un peu, deplacer une partie, deplacer du budget, quelque chose du fonds, venir du, venir
    de, recuperer un peu, recuperer quelque chose, trouver un peu, en trouver, prendre dans, prendre un peu`,
  modal: `pourrait, pourrions, pourraient, pourrez, pourra, pourront, peut, peuvent, pouvons, peux, doit, devrait,
    devrions, devraient, serait, possible, on trouvera, trouverait, trouverions, pense, penses, pensent, crois, croit,
    peut-etre, si`,
  gone: `gele, gelee, geles, gelees, gel, coupe, coupee, coupes, supprime*, epuise*, consomme*, depense*, mange,
    mangent, avale*, annule*, retire*, parti, partis, partie, vide, vides, a sec, bloque*, suspendu*, rabote*,
    envole*, sucre, sucree, reporte*, ampute, absorbe*, engloutit, passe dans, passe entierement dans, part dans`,
  cost: `coute, coutent, coutait, cout, couts, perd, perdent, perdons, perds, perte, pertes, penalite*, amende*,
    gaspill*, rebut*, litige*, manque a gagner, surcout*, fuite*, heures sup*, dedommage*, rembours*, part en fumee,
    envole, passe par la fenetre, jette, jetons, jettent, facture a, mange, mangent, ca nous coute, chiffre a,
    dommages, bouffe, engloutit, avoirs, dechet*, immobilis*, demarque, pese, pesent`,
  price: `votre devis, ton devis, devis, votre offre, ton offre, offre de, votre prix, votre tarif, vos tarifs, tarif
    de, prix de, facture, remise, chiffre d'affaires, salaire*, capital, marge, loyer, ht par, abonnement, trop cher,
    honoraires, frais de, vous nous proposez, maintenance, vendu, vendue, vendus, vendent`,
  otherSpend: `noel, fete, arbre de noel, publicite, marketing, salon, stand, traiteur, travaux, toiture, batiment,
    voiture*, seminaire, repas, communication, sponsoring, demenagement, nouveaux bureaux, nouveaux locaux, nouvel
    entrepot, nouveau site`,
} satisfies Partial<Lexicon["concepts"]>;
