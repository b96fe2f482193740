import type { Lexicon } from "../../lexicon.ts";

/** Sayings about money and power. */
export const sayingsOfMeans: Lexicon["sayings"] = {
  "authority 0": `pas mon mot a dire, pas son mot a dire, aucun mot a dire, pas voix au chapitre, aucune voix au
    chapitre, la main sur rien, pas un avis a donner, pas d'avis a donner, aucun avis a donner, on ne me demande pas
    mon avis, ne me demande pas mon avis, personne ne me demande, demande pas mon avis, demande jamais mon avis,
    demande pas son avis, demande jamais son avis, demande mon avis jamais, ne decide de rien, decide de rien, decide
    rien, n'y suis pour rien, pas de mon ressort, pas mon ressort, pas mon domaine, pas dans mes attributions, rien a
    voir avec moi, je n'ai aucun pouvoir, aucun pouvoir, pas de pouvoir, aucune influence, pas d'influence, ne suis
    pas consulte*, suis pas consulte*, n'est pas consulte*, jamais consulte*, pas la bonne personne, pas le bon
    interlocuteur, pas la bonne interlocutrice, mauvaise personne, je ne suis que stagiaire, simple stagiaire, que
    stagiaire, que l'interimaire, je remplace, je ne fais que repondre au, je n'interviens pas, n'interviens pas dans,
    n'intervient pas dans, n'intervient en rien, ne pese rien, je ne compte pas, hors de ma competence, ne me
    demanderait, demanderait mon avis, personne ne me demanderait, n'intervient absolument pas, intervient absolument
    pas, n'intervient pas du tout, n'interviens absolument, interviens absolument pas, je ne m'occupe que, je m'occupe
    juste, je reserve juste, on ne me consulte, consulte jamais, nous consulte jamais, me consulte pas, me consulte
    jamais, rien a dire la-dedans, rien a dire, pas mon role, ce n'est pas mon role, n'ai aucun role, ne depend pas de
    moi et, participe pas a la decision, ni consulte ni, ne participe pas au choix`,
  "authority 1": `simple utilisateur, simple utilisatrice, simples utilisateurs, qu'utilisateur, qu'utilisatrice,
    juste utilisateur, juste utilisatrice, utilisateur sans plus, utilisatrice sans plus, utilisera mais, utiliserai
    mais, utilise mais, s'en servira mais, m'en servirai mais, s'en sert mais, m'en sers mais, d'autres choisissent,
    d'autres decident, d'autres choisiront, d'autres decideront, d'autres qui choisissent, d'autres qui decident,
    choix se fait (ailleurs|au|en haut|plus haut|sans), choix est fait (ailleurs|au|en haut|plus haut|par|sans), ca se
    decide (ailleurs|au|en haut|plus haut|sans), se decide (ailleurs|au-dessus|en haut|plus haut|sans), decision se
    prend (ailleurs|au-dessus|en haut|plus haut|sans), ne choisit pas, ne choisis pas, on prend ce qu'on nous donne,
    prends ce qu'on me donne, c'est pas moi qui (choisis|decide), ce n'est pas moi qui (choisis|decide), ce n'est pas
    (lui|elle) qui (choisit|decide), pas (lui|elle|moi) qui (choisit|decide|choisis), ne participe pas au choix,
    participe pas au choix, ne participera pas au choix, utilisatrice rien de plus, utilisateur rien de plus, serait
    utilisatrice, serait utilisateur, utilisatrice et rien, utilisateur et rien, ce sont d'autres qui, sont d'autres
    qui choisissent, selection se fait (au|ailleurs|en haut|a la), selection est faite (au|ailleurs|en haut|a la|par),
    choix revient (au|a la|aux), decision revient (au siege|a la direction|au groupe|aux), travaillera juste avec,
    travaillerai juste avec, va juste l'utiliser, va juste travailler avec, parmi les utilisateurs, partie des
    utilisateurs, choix se fait ailleurs, d'autres le choisissent, travaille seulement avec, fait partie des utilisat*`,
  "authority 2": `je recommande et, recommande et, mon avis est suivi, mon avis est toujours suivi, son avis est
    suivi, avis … suivi, suit mon avis, suit son avis, suit mes avis, suit mes recommandations, suit ses
    recommandations, suit ma recommandation, suit sa recommandation, suit toujours, suit presque toujours, s'y range,
    s'y est toujours range*, se range a mon avis, se range a son avis, ecoute mon avis, ecoute son avis, m'ecoute,
    l'ecoute, me fait confiance, lui fait confiance, fait confiance a mon, se fie a mon, se fie a son, se fie a moi,
    s'en remet a moi, s'en remet a mon, s'en remet a son, s'appuie sur mon, s'appuie sur son, a l'oreille, j'ai
    l'oreille, rarement contredit, jamais contredit, jamais desavoue*, jamais dit non, ne va jamais contre, va
    rarement contre, ne decide jamais sans, decide jamais sans, rien sans mon avis, rien sans son avis, sans me
    consulter, sans me demander, sans lui demander, signe ce que je, valide ce que je, signe ce qu'elle, signe ce
    qu'il, valide ce qu'elle, valide ce qu'il, je propose et, propose et … (signe|valide|decide|tranche|dispose), je
    prepare … (decide|tranche|valide|signe), je fais la short, fait la short, je fais la preselection, je lui remets,
    je lui presente, elle lui presente, il lui presente, ira voir … (directeur|directrice|patron|dg), portera … (a|au)
    (directeur|directrice|patron|dg|direction), je porterai, en general il le suit, en general elle le suit, en
    general il me suit, en general elle me suit, il le suit, elle le suit, me demandera mon avis, ne l'a jamais
    contredit*, l'a jamais contredit*, jamais contredite, ne m'a jamais contredit*, m'a jamais contredit*, propose la
    short-list et, propose la shortlist et, valide mes choix, valide ses choix, valide mon choix, valide son choix,
    tient compte de mon avis, tient compte de son avis`,
  "authority 3": `c'est moi qui decide, c'est moi qui tranche, c'est moi qui choisis, c'est moi qui prends la
    decision, c'est moi qui ai le dernier mot, la decision m'appartient, decision me revient, decision est la mienne,
    je decide seul, je decide seule, je tranche, j'ai le dernier mot, je prends la decision, je suis le decideur, je
    suis seul decideur, je suis seule decideuse, decide seul, decide seule, decide tout seul, decide toute seule,
    tranche seul, tranche seule, tranche tout seul, tranche toute seule, seul decideur, seule decideuse, seul maitre a
    bord, seule maitre a bord, a le dernier mot, dernier mot lui revient, decision lui appartient, decision lui
    revient, choix lui appartient, choix lui revient, c'est elle qui decide, c'est lui qui decide, c'est elle qui
    tranche, c'est lui qui tranche, c'est elle qui prend la decision, c'est lui qui prend la decision, c'est elle la
    decideuse, c'est lui le decideur, personne au-dessus de (moi|lui|elle), n'a de comptes a rendre a personne, sans
    en referer a personne, personne a consulter, demander a personne, ne depend que de moi, ne depend que de lui, ne
    depend que d'elle, je n'ai personne a, budget … est a lui et c'est lui qui signe, c'est lui qui commande, c'est
    elle qui commande, c'est moi qui la prends, la decision c'est moi, decision c'est moi qui, c'est le proprietaire
    et il decide, c'est la proprietaire et elle decide, c'est lui qui signe, c'est elle qui signe, proprietaire et
    decide, possede … decide, decide des … et (etait|a participe|a assiste), donc c'est ma decision, c'est ma
    decision, sans en referer, sans l'avis de personne, peux signer seul, peux signer seule, je peux signer ca, je
    peux signer sans, mon mot est final, a le pouvoir de decider, pouvoir de decision, je suis le patron, je suis la
    patronne, je suis gerant, je suis gerante`,
  "budget 0": `pas d'argent, pas de budget, pas le budget, pas de sous, pas un sou, pas un centime, pas un rond, pas
    un kopeck, plus d'argent, plus un sou, plus de budget, plus un centime, aucun budget, aucun financement, aucun
    moyen, aucune enveloppe, aucun credit, aucune ligne, zero budget, zero euro, budget zero, budget est nul, budget
    nul, caisses sont vides, caisse est vide, a sec, fauches, fauche, n'avons pas les moyens, n'a pas les moyens,
    n'ont pas les moyens, pas les moyens, sans budget, sans le sou, sans un sou, rien de prevu au budget, rien n'est
    prevu au budget, rien de budgete, pas budgete, non budgete, pas inscrit au budget, rien au budget, rien n'a ete
    budgete, budget a ete refuse, budget est refuse, budget refuse, financement refuse, budget a ete coupe, budget a
    ete supprime, budget gele, gel des depenses, gel des investissements, gel des budgets, coupes budgetaires, plus
    rien a depenser, rien a depenser, ne peut pas se le permettre, pouvons pas nous le permettre, peuvent pas se le
    permettre, peut pas se le permettre, ne depensera pas, depenserons rien, depenseront rien, pas de quoi payer, pas
    de quoi financer, n'avons pas de quoi, tout part dans, tout est parti dans, tirelire est vide, cassé la tirelire,
    pas un euro, le moindre euro, le moindre sou, aucun euro, aucune depense, ferme le robinet, fermé les robinets,
    coupe le robinet, robinet est ferme, zero jusqu'a, peut meme pas acheter, peut rien acheter, pouvons rien acheter,
    ne peut acheter, plus rien acheter, pas les moyens de payer, depenses gelees, depense gelee, depenses sont gelees,
    tout est gele cote, budget est coupe, budget a ete gele, budget est gele, aucune marge, pas un sou de, plus un
    euro, serrer la ceinture, on serre la ceinture, caisse vide, sans moyens, aucun moyen de financer, ne pouvons pas
    financer, pouvons pas financer, peut pas financer, ne peut pas payer, peut pas payer, pouvons pas payer, rien dans
    le budget, rien budgete, argent est parti dans`,
  "budget 1": `pourrait trouver … (argent|budget|financement|sous|fonds|somme), pourrions trouver …
    (argent|budget|financement|sous|fonds|somme), peut trouver … (argent|budget|financement|sous|fonds|somme),
    trouvera bien … (argent|budget|financement|sous|fonds|somme), devrait pouvoir …
    (trouver|piocher|financer|degager|puiser|payer|prendre), devrions pouvoir …
    (trouver|piocher|financer|degager|puiser|payer|prendre), doit pouvoir …
    (trouver|piocher|financer|degager|puiser|payer|prendre), pourrait …
    (piocher|degager|puiser|gratter|prelever|reaffecter), pourrions …
    (piocher|degager|puiser|gratter|prelever|reaffecter), pourraient …
    (piocher|degager|puiser|gratter|prelever|reaffecter|trouver), argent pourrait se trouver, argent peut se trouver,
    budget pourrait se trouver, budget peut se trouver, argent se trouve, financement possible, financement reste
    possible, il doit rester quelque chose, doit rester, reste un peu, reste de l'argent, reste des sous, reste
    quelque chose, reste un reliquat, un reliquat, fonds de tiroir, rallonge possible, demander une rallonge, pas de
    budget mais, pas de ligne mais, pas budgete mais, piocher dans, puiser dans, prendre sur le budget, pris sur le
    budget, prendre sur l'enveloppe, passer sur le budget, possible de degager, degager un budget, degager une
    enveloppe, degager quelque chose, degager des fonds, degager de l'argent, degager un peu, gratter sur, gratter un
    peu, rogner sur, argent pourrait venir, pourrait venir du budget, pourrait venir de, pas encore de ligne, peut
    gratter, on peut gratter, on peut piocher, on peut puiser, pourrait puiser, pourraient puiser, pourraient demander
    une aide, pourrait demander une aide, demander une aide, demander une subvention, on trouvera, on trouverait,
    trouver l'argent, trouver les fonds, trouver l'argent quelque part, est pas affecte, pas encore affecte, ce n'est
    pas affecte, obtenir quelque chose, pouvoir obtenir … (fonds|budget|argent|credits), laisserait deplacer, laissera
    deplacer, pourrait deplacer, avec un bon dossier, si le dossier est bon, si le dossier est solide, si le dossier
    tient, pourrait etre pris sur, pourrait etre finance, pourraient etre pris, pourrais … trouver (quelque chose|un
    peu|l'argent) sur, pourrait … prendre (ca|cela) sur, trouver (quelque chose|un peu) sur, prendre (ca|cela) sur …
    (enveloppe|budget|ligne), restera peut-etre … argent, il restera … argent, gratter … (sur|quelque part)`,
  "budget 2": `jusqu'a <amount>, (maximum|max|maxi|plafond|limite) … <amount>, <amount> (maximum|max|maxi|grand
    maximum|au maximum|au plus|tout compris), pas plus de <amount>, pas depasser <amount>, depasser <amount>, depasse
    pas <amount>, entre <amount> et <amount>, entre <number> et <amount>, fourchette … <amount>, budget (de|est
    de|d'environ|autour de|:|tourne autour de|se situe|compris entre|prevu) … <amount>, enveloppe (de|est
    de|d'environ|autour de|:|prevue) … <amount>, plafond … (<amount>|<number>), mis de cote … <amount>, mettre …
    <amount>, mettrait … <amount>, mettrions … <amount>, consacrer … <amount>, consacrera … <amount>, consacrons …
    <amount>, investir … <amount>, depenser … <amount>, dispose de <amount>, disposons de <amount>, disposent de
    <amount>, prevu <amount>, prevoit <amount>, prevoyons <amount>, prevoient <amount>, reserve <amount>, de l'ordre
    de <amount>, aux alentours de <amount>, tabl* sur <amount>, <amount> de budget, <amount> en tete, <amount> pour
    (ca|cela|ce projet|le projet|l'ensemble|le tout|tout), compte mettre … <amount>, comptent mettre … <amount>,
    monter a <amount>, aller a <amount>, moins de <amount>, <amount> de cote, a <amount> pres, pensions a … <amount>,
    penser a … <amount>, quelque chose entre, au-dela de <amount>, aller au-dela de <amount>, ordre de grandeur …
    <amount>, envisageons … <amount>, envisage … <amount>, envisagent … <amount>, voudrions rester sous <amount>,
    rester sous <amount>, rester en dessous de <amount>, monter jusqu'a <amount>, aller jusqu'a <amount>, mettre
    jusqu'a <amount>, mettre <amount>`,
  "budget 3": `budget est (valide|vote|approuve|accorde|acte|debloque|signe|adopte|boucle|confirme|acquis|libere),
    budget a ete (valide|vote|approuve|accorde|acte|debloque|signe|adopte|confirme|libere), budget
    (valide|vote|approuve|accorde|acte|debloque|confirme|libere), fonds sont
    (debloques|liberes|la|disponibles|votes|valides|sur le compte), argent est (debloque|la|libere|sur le
    compte|vote|valide|accorde|disponible), credits sont (votes|ouverts|debloques|inscrits|accordes), enveloppe est
    (validee|votee|debloquee|actee|accordee|signee), enveloppe a ete (validee|votee|debloquee|actee|accordee),
    financement est (acquis|valide|accorde|boucle|assure|garanti|vote|obtenu), financement a ete
    (valide|accorde|vote|obtenu), <amount> (sont|est|ont ete|a ete)
    (valides|votes|debloques|accordes|liberes|actes|inscrits|approuves|alloues|confirmes|valide|vote|debloque|accorde|libere|acte|inscrit|approuve|alloue|engages|disponibles),
    feu vert … <amount>, <amount> … feu vert, inscrit au budget, inscrits au budget, inscrite au budget, bon de
    commande est (emis|parti|signe|pret), bon de commande (emis|signe), accord … pour <amount>, a dit oui pour
    <amount>, a signe pour <amount>, a valide <amount>, a debloque <amount>, a vote <amount>, a accorde <amount>, ont
    vote <amount>, ont valide <amount>, a libere <amount>, avons obtenu <amount>, ai obtenu <amount>, <amount> …
    (votes|debloques|valides), bon de commande de <amount> emis, bon de commande … emis, commande de <amount> emise,
    subvention est tombee, subvention est accordee, subvention accordee, argent est sur le compte, argent est arrive,
    argent est la, conseil a valide … <amount>, a valide les <amount>, a valide le budget, ont valide le budget, avons
    valide le budget, feu vert du conseil, pret est accorde, <amount> sont passes, (a|ont|avons|avez) debloque les
    fonds, (a|ont|avons) debloque l'argent, (a|ont|avons) debloque le budget, (a|ont|avons) libere les fonds, accord
    pour <amount>`,
  "economic-buyer 0": `refuse net, a refuse net, refuse de (financer|payer|parrainer|recevoir|nous
    recevoir|rencontrer|nous rencontrer|signer|mettre|sponsoriser|soutenir|voir|nous
    voir|debloquer|investir|depenser|engager|discuter|entendre), a refuse de (financer|payer|parrainer|recevoir|nous
    recevoir|rencontrer|nous rencontrer|signer|mettre|sponsoriser|soutenir|voir|nous
    voir|debloquer|investir|depenser|engager|discuter|entendre), refuse tout
    (rendez-vous|financement|entretien|contact|investissement), refuse le (rendez-vous|financement), ne financera pas,
    financera pas, ne financera rien, financera rien, ne paiera pas, paiera pas, ne mettra pas un, mettra pas un,
    mettra pas d'argent, ne mettra rien, mettra rien, ne donnera pas un, donnera pas un, ne sortira pas un, sortira
    pas un, ne lachera pas un, lachera pas un, pas un centime, pas un sou, ne veut pas nous
    (voir|recevoir|rencontrer), ne veut ni nous, ne veut pas
    (financer|payer|mettre|investir|depenser|debloquer|entendre), veut pas
    (financer|payer|mettre|investir|depenser|debloquer|entendre), ne veut pas en entendre parler, veut pas en
    entendre, ne nous recevra pas, nous recevra pas, ne recoit aucun, recoit aucun, ne recevra aucun, recevra aucun,
    ne rencontre aucun, sans moi et sans mon argent, a mis son veto, met son veto, a dit non au financement, oppose
    une fin de non-recevoir, ne signera pas, ne nous soutiendrait pas, nous soutiendrait pas, ne nous soutiendra pas,
    nous soutiendra pas, ne financerait, financerait pas, compte pas mettre, ne compte pas, n'entend pas financer,
    n'entend pas payer, ne mettrait pas, mettrait pas, ni nous recevoir, de rencontrer le moindre, refuse de
    rencontrer, refuse de nous, n'y mettra pas, y mettra pas, n'y mettra rien, y mettra rien, refuse de nous voir, a
    refuse de nous voir, dit qu'elle ne paiera, dit qu'il ne paiera, mettra pas un (euro|sou|centime|rond), n'a pas
    voulu (nous|vous) recevoir, a refuse de (nous|vous) recevoir, pas voulu nous recevoir`,
  "economic-buyer 1": `c'est … qui (paie|paye|finance|tient les cordons|tient le budget|engage|debloque|signe les
    cheques|ouvre|sort), celui qui (paie|paye|finance|tient|engage|debloque|signe), celle qui
    (paie|paye|finance|tient|engage|debloque|signe), decideur (economique|financier) :, decideur economique, acheteur
    economique, tient les cordons de la bourse, cordons de la bourse sont, budget est (gere|tenu|detenu|entre) …
    (par|les mains), argent est (gere|tenu|detenu|entre) … (par|les mains), depense est validee par, depenses sont
    validees par, budget depend de, budget releve de, financement depend de, financement releve de, releve de,
    arbitrage … revient, arbitrage financier revient, decision financiere revient, decision budgetaire revient,
    signature revient, c'est signe par, ce sera signe par, serait signe par, sera signe par, signe par, celui qui
    lache, celle qui lache, celui qui autorise, celle qui autorise, celui qui approuve, celle qui approuve, celui qui
    valide les, celle qui valide les, (fonds|budget|argent|depenses) (est|sont)
    (controle|controles|gere|geres|tenu|tenus|decide|decides|valides|validees|approuvees|decidees) par, budget est
    chez, signe (toutes les commandes|tous les cheques|toutes les factures|toutes les depenses)`,
  "economic-buyer 2": `la caisse c'est moi, le budget c'est moi, je tiens les cordons, je tiens le budget, je gere le
    budget, c'est mon budget, le budget est le mien, budget m'appartient, c'est moi qui paie, c'est moi qui paye,
    c'est moi qui finance, c'est moi qui tiens, c'est moi qui engage, c'est moi qui signe les cheques, c'est moi qui
    debloque, j'engage seul, j'engage seule, j'engage la depense, m'a confirme …
    (budget|depense|cordons|fonds|finances|engage|argent), nous a confirme …
    (budget|depense|cordons|fonds|finances|engage|argent), m'a dit … (tient le budget|budget est|decide du
    budget|engage), nous a dit … (tient le budget|budget est|decide du budget|engage), elle-meme …
    (budget|depense*|fonds|finances), lui-meme … (budget|depense*|fonds|finances), il decide et paie, elle decide et
    paie, il decide et paye, elle decide et paye, decide et signe les cheques, confirme … (ligne
    budgetaire|ligne|budget|argent|enveloppe|fonds|depense) … (a elle|a lui|lui appartient|sienne), dit … elle-meme
    que … (argent|budget|depense*|fonds), dit … lui-meme que … (argent|budget|depense*|fonds), nous a dit elle-meme,
    nous a dit lui-meme, c'est lui qui signe les cheques, c'est elle qui signe les cheques, c'est lui qui paie, c'est
    elle qui paie, budget … est a (lui|elle) et, je tiens le budget et, confirme que le budget est (le sien|a lui|a
    elle), dit que le budget est (le sien|a lui|a elle), confirme que c'est son budget, dit valider
    (elle-meme|lui-meme), dit approuver (elle-meme|lui-meme), confirme valider, confirme approuver, confirme tenir,
    dit tenir`,
};
