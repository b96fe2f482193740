import type { Lexicon } from "../../lexicon.ts";

/** The way from a yes to a signature. */
export const paper = {
  paper: `contrat*, juridique, signature, cgv, cga, conditions generales, nda, accord de confidentialite, dpa, rgpd,
    bon de commande, commande, marche, convention, avenant, accord-cadre, referencement, reference fournisseur,
    dossier fournisseur, creation fournisseur, creation de compte fournisseur, fournisseur*, prestataire*, achats,
    paperasse, papiers, papier, papiers :, formalites, administratif, service juridique, avocat*, dpo, clauses,
    relecture, contractualis*, contracter, contractuel*, procedure d'achat, questionnaire securite, juriste*,
    conformite, agrement, kbis, devis signe, signer quoi, contractuelle, homologation, devis, dossier passe par, le
    dossier passe, conditions habituelles, nos conditions`,
  department: `juridique, service juridique, direction juridique, juriste*, avocat*, achats, service achats, direction
    des achats, acheteu*, conformite, compliance, dpo, securite, rssi, ssi, dsi, finance*, comptabilite, compta,
    controle de gestion, daf, fiscal*, assurance*, signature electronique, docusign, notaire, secretariat general,
    secretariat, tresorerie, tresorier, contentieux, audit, qualite, risques, nda, fiche fournisseur, dossier
    fournisseur, dg signe, directeur signe, directeur general signe, directeur general, directrice generale, president
    signe, parapheur, referencement, controleur, conseil municipal, prefecture, visa, le controle, maire, maire signe,
    delegue a la protection, protection des donnees, avocat de la ville, deleguee a la protection, comptable`,
  blocked: `bloque*, blocage, interdit*, interdiction, interdisent, stoppe*, arrete, gele, gelee, geles, gel,
    suspendu*, suspend, exclu, exclut, exclus, refuse*, refus, refusent, rejete*, rejette, veto, ne peut pas signer,
    peut pas signer, veut rien signer, veut pas signer, ne veut rien signer, rien signer, ne signera rien, signera
    rien, ne signe plus, signe jamais, accepte pas, accepte aucun, accepte jamais, plus aucun nouveau, aucun nouveau,
    aucun fournisseur, aucun contrat, impossible de signer, impossible de contracter, impossible, ne passera pas,
    passera pas, liste noire, moratoire, fin de non-recevoir, coince, coincee, impasse, ferme, fermee, ferme la porte,
    retoque*, recale*, barre, non conforme, inacceptable*, redhibitoire, n'a plus le droit, pas le droit, plus le
    droit, plus de nouveaux (fournisseurs|contrats), pas de nouveaux (fournisseurs|contrats), aucun nouveau
    (fournisseur|contrat), n'accepte plus, n'acceptent plus, prennent plus de nouveaux, prend plus de nouveaux,
    prennent jamais de nouveaux, n'accepte* jamais de nouveaux, jamais de nouveaux fournisseurs`,
  usual: `habituel*, habituelle*, classique*, standard*, normal*, ordinaire*, d'usage, usuel*, comme d'habitude,
    d'habitude, comme toujours, comme les autres, comme pour les autres, type, simple, de base, courant, courante,
    traditionnel*, de coutume, comme a chaque fois, coutumier, routine, de toujours, comme la derniere, standards,
    conditions habituelles, contrat habituel`,
  presumed: `suppose*, supposent, presume*, imagine*, a priori, je pense, pense, pensent, pensons, probable*,
    probablement, sans doute, devrait, devraient, doit, doivent, sera, seront, fera l'affaire, ca devrait, j'imagine,
    normalement, en principe, vraisemblable*, logiquement, personne n'a regarde, pas verifie, pas regarde, a ma
    connaissance, semble*, il me semble, croit, croient, je crois, croyons, certainement, surement, on part du
    principe, part du principe, comme d'habitude, on fera, s'attend*, s'attendent, serait, sans-doute, juste les,
    pense-t-elle, pense-t-il, selon elle, selon lui, je suppose, devrait faire l affaire, devraient suffire, suffiront`,
  underWay: `sur la version, version <number>, v2, v3, deuxieme version, derniere version, en cours, en relecture,
    relecture, relit, relisent, relisons, relu, annote*, chez le juriste, chez les juristes, chez l'avocat, chez les
    avocats, chez le juridique, au juridique, aux achats, chez les achats, entre les mains, sur le bureau, nous la
    rendent, nous le rendent, nous rendent, nous rend, rend, rendent, rendront, rendra, renvoie, renvoient, renverra,
    renverront, renvoye*, retour prevu, retour le, retour, retournent, retourne, en signature, a la signature, pour
    signature, parti en signature, partie en signature, dans le parapheur, dernier* remarque*, dernier* commentaire*,
    commentaires, remarques, traite, traitent, travaillent dessus, travaille dessus, planche*, est lance*, lance,
    lancee, engage, engagee, demarre*, depose*, a recu, ont recu, instruit, en traitement, en validation, amende,
    corrige*, negocie*, sera signe, seront signe*, sort du, sera pret, attendu, l'a depuis, l'ont depuis, nous
    envoient leurs, nous envoie ses, nous envoie leurs, on nous le rend, on nous la rend, nous le rend, nous la rend,
    on nous rend, nous font leurs retours, nous fait son retour, nous font leur retour, nous donnent leurs, nous donne
    ses`,
  selfServe: `souscription en ligne, souscription directe, souscrit en ligne, souscrire en ligne, s'abonne en ligne,
    achat en ligne, achete en ligne, acheter en ligne, commande en ligne, commander en ligne, commandera en ligne, par
    carte, carte bancaire, carte bleue, cb, carte de la societe, carte de l'entreprise, carte entreprise, carte pro,
    carte affaires, sur notre site, sur votre site, depuis le site, depuis votre site, via le site, libre-service,
    libre service, self-service, sans contrat, sans rien signer, rien a signer, sans signature, aucun contrat, pas
    besoin de contrat, pas de contrat, sans paperasse, pas de paperasse, aucune paperasse, en trois clics, en quelques
    clics, en deux clics, un clic, paypal, sans passer par, sans bon de commande, souscription, abonnement en ligne`,
} satisfies Partial<Lexicon["concepts"]>;
