import type { Lexicon } from "../../lexicon.ts";

/** What hurts. */
export const pain = {
  problem: `probleme*, souci*, difficulte*, galere*, galerent, casse-tete, cauchemar, bazar, chaos, pagaille,
    desordre, erreur*, faute*, fausse*, perd, perdent, perdons, perdre, perte*, egare*, oubli*, retard*, en retard,
    trop tard, a la main, manuel*, manuellement, ressaisi*, ressaisie, saisir deux fois, double saisie, deux fois,
    doublon*, recopi*, recompt*, refaire, recommencer, rupture*, penurie, panne*, tombe en panne, plante, plantent,
    bug*, file*, plainte*, plaignent, se plaint, reclamation*, litige*, mecontent*, furieu*, refusent, renvoye*,
    retour*, retourne*, impaye*, penalite*, amende*, gaspill*, jete*, jeter, jette, jettent, rebut*, casse, cassent,
    casses, abime*, perime*, vole*, vols, fuite*, accident*, incident*, heures sup*, deborde*, surcharge*, submerge*,
    epuise*, demission*, demissionne*, partent, quittent, s'en vont, introuvable*, cherche*, cherchent, ne sait
    jamais, sait jamais, savent jamais, ne savent pas, sait pas qui, sait pas ou, savons pas, ne voit pas, voit pas,
    voient pas, aucune visibilite, aucune vue, a l'aveugle, illisible*, incoherent*, divergent, correspond pas,
    correspondent pas, decalage*, se trompe*, se trompent, trompe, trompons, melange*, confond*, confusion*, annul*,
    desist*, no-show*, surbook*, surreserv*, double reservation, survendu*, survend*, lent*, lente*, trop long, prend
    <span>, passent <span>, obliges de, obliges a, oblige de, oblige a, les obligent, nous oblige, obsolete, vetuste,
    a bout, arret*, immobilis*, s'accumul*, entassent, empile*, arriere*, contentieux, ratent, rate*, ratons, loup*,
    mal etiquete*, souffr*, subi*, subissent, dysfonction*, tatonn*, bricol*, communiquent pas, parlent pas, se
    parlent pas, temps non facture, non facture*, ne voit l'alarme, personne ne voit, survendent, sont mal payes, mal
    paye, recopie*, a refaire, refaire les, fausses *, mal saisi*, mal saisis, mal range*, mal facture*, mal payes,
    mal etiquetes, mal classe*, mal note*, mal calcule*, mal transmis*, mal imprime*, mauvaise adresse, mauvaises
    adresses, mauvais prix, mauvais produit*, mauvais client*, il manque toujours, manque de place, manquent a
    l'appel, des heures a, des jours a, y passent leurs nuits, passent leurs nuits, refuse des paiements, refusent de
    payer, refuse de payer, se font refuser, bloque la chaine, bloquent la chaine, se perdent, reviennent chaque,
    revient chaque, reviennent non, nous reviennent, refuse des, mal livre*, impossible de savoir, impossible de
    retrouver, impossible de suivre, attendent des heures, attend des heures, file d'attente, taux de casse,
    ressaisissent, ressaisit, ressaisissons, ressaisis, erreurs en, clients annulent, annulent, se trompent de,
    n'affiche pas, affiche pas, ne sont pas a jour, pas a jour, jamais a jour`,
  consequence: `donc, du coup, resultat, ce qui, si bien que, alors, parce que, car, comme, a cause, oblige*,
    obligent, faute de, quand, des que, et les, et le, et la, et on, et nos, et leurs, et personne, et puis, et il
    faut, et doivent, jusqu'a, entraine*, provoque*, finit par, finissent par, sans que, pourtant, avant de, apres`,
  often: `chaque, tous les, toutes les, souvent, regulierement, sans cesse, constamment, toujours, sans arret, tout le
    temps, quotidien*, par jour, par semaine, par mois, par an, jour, jours, semaine, semaines, mois, nuit, nuits,
    saison, hiver, ete, <number>, <percent>, <amount>, <span>, dizaine*, centaine*, douzaine*, vingtaine, trentaine,
    moitie, tiers, quart, deux, trois, quatre, cinq, dix, clients, commandes, chauffeurs, patients, personnes,
    equipes, gens, familles, salaries, heures, plusieurs, beaucoup, la plupart, soir, matin, fois, en permanence,
    sans-arret, sans-cesse`,
  mild: `un peu, legere*, leger*, legerement, petit, petite, petits, petites, mineur*, minime*, pourrait etre mieux,
    pourrait etre plus, pourraient etre plus, pourrait mieux, mieux mais, pas dramatique, pas un drame, rien de
    dramatique, rien de grave, pas grave, rien de mechant, rien d'urgent, rien de bien mechant, pas la mer a boire,
    pas la fin du monde, pas parfait*, pas ideal*, pas terrible, pas genial*, pas fameux, perfectible*, ameliorable*,
    chiffonne*, agace*, agacant*, enerve un peu, embete un peu, embetant*, ennuyeux, penible, desagrement*, gene, gene
    un peu, inconfort*, petite gene, s'en accommode*, s'en accommodent, on fait avec, fait avec, font avec, on s'y
    fait, on vit avec, vit avec, vivent avec, vivable, supportable, ca va, ca marche mais, ca tourne mais, bon an mal
    an, tant bien que mal, cahin-caha, de temps en temps, parfois, quelquefois, occasionnel*, a l'occasion, par
    moments, confort, plus confortable, plus pratique, pas tres pratique, peu pratique, lourd*, lourdeur*, lourdingue,
    vieillot*, desuet*, sans plus, bof, mouais, couci-couca, sans qu'il en fasse, en fait pas une affaire, pas une
    affaire, on ne va pas en mourir, va pas en mourir, personne n'en meurt, broutille*, detail*, bricole*, grincheu*,
    rale, ralent, grogne, grognent, grince, grincent, imparfait*, un chouia, un poil, plutot, malcommode, on s'en
    sort, s'en sort, s'en sortent, nous en sortons, un peu plus de temps, personne ne s'en plaint, ne s'en plaint,
    qu'elle ne voudrait, qu'il ne voudrait, que nous ne voudrions, laborieux, fastidieux, incommode`,
  priority: `priorite*, prioritaire*, premier chantier, premier objectif, premiere preoccupation, premier sujet,
    premier souci, premier point, premier probleme, premier poste, numero un, numero 1, n 1, no 1, n1, en tete de
    liste, haut de la liste, tout en haut, au-dessus de la pile, dessus de la pile, avant tout le reste, avant tout,
    passe avant, cheval de bataille, urgence, urgent*, urgente, chantier de l'annee, chantier majeur, chantier numero,
    objectif de l'annee, objectif numero, grand chantier, axe majeur, feuille de route de la direction, strategique*,
    exigence de la direction, sujet numero, sujet de la direction, le plus urgent, le plus important, ordre du jour de
    la direction, cause nationale, vital*, question de survie, doit cesser, doit s'arreter, il faut que ca cesse, faut
    que ca s'arrete, premiere ligne, top 3, top trois, a regler en premier, dossier prioritaire`,
} satisfies Partial<Lexicon["concepts"]>;
