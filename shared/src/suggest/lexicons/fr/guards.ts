import type { Lexicon } from "../../lexicon.ts";

/** What says nothing about this buyer today. */
export const guards: Lexicon["guards"] = {
  hedged: `peut-etre, peut etre, pas sure, pas certain, pas certaine, aucune idee, sais pas, qui sait, on verra, faut
    voir, a voir, a verifier, a confirmer, je crois, je suppose, j'imagine, il parait, sans doute, sans engagement,
    sous reserve, ne me citez pas, ne me cite pas, entre nous, hypothetique*, eventuel*, eventuellement, semble*,
    supposons, on suppose, probable*, probablement, vraisemblable*, a priori, difficile a dire, rien n'est sur, rien
    de sur, pas garanti, a la louche, au doigt mouille, ca depend, cela depend, flou, floue, incertain*, on n'en est
    pas la, vague, pas encore decide, mon impression, impression, reste a voir, a ce qu'il parait, sous toutes
    reserves, ca se discute, si ma memoire, personne ne sait, va savoir, pas exclu, a peu pres sur, presque sur, je
    dirais, pourrait changer, pourrait bien, ca pourrait etre n'importe, pourrait encore, pas surs, je suis pas sur,
    suis pas sur, pas sur que, pas sur du, sans-doute, en theorie, comptez pas, compte pas dessus, ne vous emballez
    pas`,
  hypothetical: `si jamais, si un jour, si j'etais, si j'avais, si on avait, si nous avions, si mon chef, au cas ou,
    dans l'ideal, dans un monde ideal, imaginons, imaginez, supposons que, a supposer, admettons, aurait, auraient,
    aurais, aurions, aurait pu, aurait fallu, faudrait que, encore faudrait, a condition que, quand bien meme, meme
    si, on pourrait imaginer, reve, revons, a moins que, en admettant`,
  past: `annee derniere, an dernier, l'an passe, annee passee, il y a <span>, il y a
    (un|deux|trois|quatre|cinq|dix|quelques) ans, autrefois, jadis, naguere, a l'epoque, avant la reorganisation,
    avant la fusion, precedent*, precedemment, predecesseur, dans mon ancienne, dans mon poste precedent,
    historiquement, par le passe, du temps de, n'est plus d'actualite, depuis regle, depuis resolu, c'est du passe,
    jusqu'a l'an, ancien employeur, ancienne boite, ancienne entreprise, il y avait, on avait a l'epoque, a dure,
    ancien poste, ancienne societe`,
  elsewhere: `mon frere, ma soeur, mon mari, ma femme, mon beau-frere, mon voisin, un ami, une amie, un confrere, nos
    confreres, notre confrere, autre client, autres clients, un de nos clients, nos clients, nos autres clients,
    dernier client, client de notre client, leur client, leurs clients veulent, clients comme, entreprises comme,
    societes comme, autre societe, autre entreprise, autres entreprises, societe soeur, concurrent a, mon ancienne
    boite, mon ancienne entreprise, mon ancien employeur, ma boite d'avant, cas client, temoignage, article,
    revendeur, partenaire affirme, partenaire dit, la plupart de nos, la plupart des, de ses clients, gens de chez,
    gars de chez, collegue de chez, ailleurs, on a signe, nous avons signe, vient de signer chez, chez <name> ils,
    secteur en general, la plupart des clients, beaucoup de clients, vos clients, clients economisent, clients gagnent`,
  hearsay: `il parait, parait-il, apparemment, j'ai entendu, on m'a dit, on dit que, bruit court, bruits de couloir,
    rumeur*, selon le revendeur, affirme que, pretend*, d'apres le dossier, d'apres radio, radio moquette, radio
    couloir, aux dires, a ce qu'on dit, on raconte, soi-disant, semblerait, a l'en croire, croit savoir, croit que,
    d'apres un ami, il se dit, elle pense que son, il pense que son, non verifie, non confirme, vous avez
    (ecrit|dit|mentionne|annonce|promis|montre|parle), vous disiez, vous ecriviez, vous parliez, tu as
    (dit|ecrit|promis|parle), tu disais, notre commercial, notre commerciale, votre collegue a, ai entendu, avons
    entendu`,
  denied: `ce n'est pas que, c'est pas que, non pas que, ce n'est pas faute, pas une question de, n'est pas une
    question, ce n'est pas parce, je n'ai pas dit, je ne dis pas, je ne dirais pas, personne n'a dit, on n'a jamais
    dit, n'est pas tant, ne veut pas dire, n'est pas le sujet, n'est pas un sujet, n'est pas un probleme de, pas pour
    autant, n'a rien a voir, je n'ai jamais dit`,
  pitch: `nous avons propose, nous proposons, nous avons presente, nous avons rappele, nous avons explique, nous avons
    parle, nous avons offert, on a propose, on a presente, on leur a dit, on leur a presente, j'ai propose, j'ai
    presente, j'ai explique, j'ai rappele, j'ai dit, j'ai raconte, je leur ai dit, je lui ai dit, je leur ai, je lui
    ai, notre proposition, notre offre, notre devis, notre tarif, nos tarifs, nos conditions, notre prix, nos prix,
    notre produit, notre solution, notre plateforme, nos clients, remise, par utilisateur, par siege, par capteur, par
    mois et par, offert, gratuit, notre calculateur, notre simulateur, mise en route en, mise en service en, nous
    garantissons, nous livrons, nous pouvons, notre demo, notre roadmap, notre contrat, notre dg, notre direction,
    notre feuille de route, nous prevoyons, notre prevision, nos previsions, subvention jusqu'a, nous visons, marge,
    ht par, chez la plupart, (leur|lui) ai (dit|montre|explique|presente|propose|envoye|parle), (leur|lui) a
    (montre|presente|propose), leur avons, lui avons`,
  undiscussed: `pas parle, pas aborde, pas evoque, pas discute, pas demande, pas mentionne, non aborde*, non evoque*,
    n'a rien dit, rien dit, pas dit qui, pas voulu dire, n'a pas repondu, pas de reponse, sans reponse, a creuser, a
    demander, a clarifier, a qualifier, a explorer, reste a savoir, reste a identifier, a identifier, pas identifie,
    personne identifie, inconnu*, non communique*, il faut savoir, ne sait pas, savoir si, trouver qui, aucune info,
    aucune information, pas d'info, pas d'information, ne peut pas dire, peux pas dire le, veut pas dire, ne souhaite
    pas communiquer, confidentiel, aucun acces, question ouverte, sous la main, chiffres du budget, rien dire sur,
    peux rien dire, connais pas, connait pas, connaissons pas`,
  smallTalk: `merci de, merci pour, merci d'avoir, desole pour, desolee pour, desole du, pardon pour, excusez,
    excuse-moi, excusez-moi, pouvez-vous, peux-tu, pourriez-vous, pourrais-tu, veuillez, en deplacement, en conges, en
    vacances, mon frere, ma soeur, votre facture, bonne annee, joyeux noel, bon anniversaire, felicitations, bravo
    pour, bonnes vacances, ravi de notre, ravie de notre, ravi d'avoir, ravie d'avoir, enchante de, enchantee de, un
    plaisir de vous, mes enfants, les enfants sont, avec mes mails, dans mes mails, mon train, mon vol, ma voiture,
    desole j'ai du, desolee j'ai du, desole de, desolee de, je suis deborde, je suis debordee, sous l'eau, foot,
    football`,
  toDo: `a faire, relance, relancer, rappeler, envoyer, prochaine etape, prochaines etapes, je transmets, je vous
    envoie, nous enverrons, j'enverrai, nous demandons, inviter`,
};
