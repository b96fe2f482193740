import type { Lexicon } from "../../lexicon.ts";

/** Who helps, and who works against us. */
export const allies = {
  promised: `comme promis, comme convenu, comme prevu, comme annonce, comme demande, comme je l'avais dit, comme je
    vous l'avais, comme je te l'avais, comme je l'ai dit, je l'avais promis, il l'avait promis, elle l'avait promis,
    l'avait promis, avait promis, ai promis, promis, promesse tenue, tenu parole, tenu sa promesse, tenu promesse,
    tient parole, tient ses promesses, que vous m'aviez demande*, que tu m'avais demande*, vous m'aviez demande, tu
    m'avais demande, que nous lui avions demande*, qu'on lui avait demande*, qu'on lui demandait, que je lui avais
    demande*, nous lui avions demande, on lui avait demande, je lui avais demande, a notre demande, a ma demande, sur
    notre demande, a votre demande, fait ce qu'il, fait ce qu'elle, fait ce que, chose promise, chose faite, le jour
    meme, le soir meme, le lendemain, dans l'heure, dans la journee, dans la foulee, sans qu'on, sans avoir a, dit et
    fait, devait nous, devait me, parce que j'ai insiste, j'ai insiste, a insiste, en insistant, grace a son
    insistance, comme je l'avais annonce, comme il l'avait dit, comme elle l'avait dit`,
  deed: `obtenu, a obtenu, ai obtenu, decroche, a decroche, ai decroche, organise, a organise, ai organise, cale,
    envoye*, transmis*, transmise, donne, fourni*, remis, presente, introduit, mis en relation, mis en contact, ouvert
    la porte, ouvert les portes, plaide, defendu, convaincu, persuade, parle de nous, parle de vous, parle a, glisse,
    inscrit, mis a l'ordre du jour, mis … ordre du jour, fait passer, fait monter, fait inviter, fait venir, arrange,
    recu, recue, partage, pousse, fait circuler, vendu, porte, appele, intervenu, monte au creneau, bataille, battu,
    rallie, ramene, apporte, fait, je vous ai eu, nous a eu, nous a cale, vous etes a l'ordre du jour, a l'ordre du
    jour`,
  influence: `siege au, siege dans, siege a, siegeant, membre du, membre de la, comite de direction, codir, comex,
    conseil, bras droit, ecoute*, influence*, influent*, influente, poids, pese, pese lourd, l'oreille, oreille du,
    oreille de, respecte*, responsable de, dirige, pilote, a la tete, direct* de, proche de la direction, proche du,
    proche de la, confiance du, confiance de la, tout le monde l'ecoute, on l'ecoute, sa voix, ma voix, voix,
    autorite, pouvoir, decisif, numero deux, n 2, rien ne se fait sans, cle, incontournable, compte dans, fait la
    pluie, ancien, referent*, leader, rattache directement, reporte directement, vote, preside`,
  win: `prime*, bonus, promotion, promu, promue, carriere, poste, postes, avancement, augmentation, objectif
    personnel, objectifs personnels, ses objectifs, mes objectifs, son objectif, mon objectif, sa prime, ma prime, sa
    carriere, y gagne, y gagner, j'y gagne, interet personnel, interet direct, a titre personnel, reconnaissance,
    dossier personnel, sa reputation, ma reputation, recupere*, soirees, week-ends, weekends, nuits, temps pour, son
    projet, mon projet, son bebe, mon bebe, joue sa place, joue ma place, joue sa, joue gros, je joue, se joue, sa
    tete, prochaine etape pour, nommer, nomme, nommee, deviendra, devenir, veut devenir, veut prendre, vise le poste,
    lorgne, brigue, evaluation annuelle, juge sur, jugee sur, evalue sur, evaluee sur, note sur, galon*, titularis*,
    equipe supplementaire, embauche*, retraite, depend de, en depend, effectif, rever`,
  supports: `defendrai, defendra, defend, defendre, defendront, soutiendrai, soutiendra, soutiens, soutient, soutenir,
    appuierai, appuiera, appuie, appuyer, porterai, portera, porter, pousserai, poussera, pousser, recommanderai,
    recommandera, recommande, recommander, votera pour, voterai pour, me battrai, se battra, battre pour, militer,
    convaincu*, convainc, y crois, y croit, croire, cautionne, favorable, pour vous, derriere vous, derriere nous,
    plaiderai, plaidera, plaider, mouillerai, mouiller, aiderai, aidera`,
  against: `est contre, suis contre, contre nous, contre vous, contre le projet, contre cette, contre ce projet,
    contre l'idee, lui est contre, elle est contre, oppose, opposee, s'oppose, m'oppose, s'opposera, opposer, votera
    contre, voterai contre, vote contre, voter contre, parle contre, parlera contre, parlerai contre, dit du mal, dira
    du mal, defavorable, hostile*, deconseille*, deconseillera, deconseillerai, freine, freinera, bloquera, sabote*,
    savonne la planche, met des batons, batons dans les roues, prefere <name>, prefere votre concurrent, prefere le
    concurrent, roule pour, milite pour <name>, milite contre, milite pour un autre, nous aime pas, n'aime pas, ne
    croit pas, y croit pas, y crois pas, me convainc pas, le convainc pas, la convainc pas, pas convaincu*, sceptique,
    veut pas de nous, pas de vous, dans le camp, en face, fera tout pour empecher, torpille*`,
  friendly: `a la bonne, nous a a la bonne, nous aime, nous aime bien, nous apprecie, vous apprecie, vous aime bien,
    aime notre, aime votre, aime beaucoup, enthousiaste*, sympathique avec, sympathise, bienveillant*, nous soutient,
    vous soutient, vous soutiens, de tout coeur, plutot favorable, de notre cote, de votre cote, dans notre camp, fan,
    est fan, seduit, seduite, contente de nous, content de nous, plaisir a travailler, plaisir de travailler,
    travailler avec vous, travailler avec nous, croise les doigts, tient au courant, tiendra au courant, tiens au
    courant, tiendrai au courant, nous tient informes, bon contact, bonnes relations, bien dispose*, un allie, une
    alliee, allie, alliee, nous veut du bien, souhaite que ce soit nous, souhaite que ce soit vous, espere que ce
    sera, espere que ca se fera, prefere nous, prefere travailler avec nous, nous prefere, vous prefere, a un faible,
    faible pour, dit du bien, parle de nous en bien, glisse un mot, glisser un mot, coup de pouce, prete a aider, pret
    a aider, aide volontiers, gentiment, aime l'outil, aime le produit, beaucoup plu, convaincu par, convaincue par,
    impressionne*, emballee par, supportrice, nous plait bien, ca lui plait, lui a plu, enchante de nous, propose de
    nous aider, propose de nous orienter, se propose de, nous oriente, aimerait que ca se fasse, aimerais que ca se
    fasse, aimerais toujours que, aimerait que ce soit, aimerais que ce soit, j'aimerais que, que ca se fasse, que
    cela se fasse, est pour nous, vote pour nous, a adore la demo, a adore notre, a adore votre, a aime la demo,
    emballe par, nous souhaite bonne chance, vous souhaite bonne chance, aime bien (votre|notre|vos|nos|ce que vous|ce
    que nous|vous|nous), apprecie (notre|votre|vous), favorable a (notre|votre)`,
} satisfies Partial<Lexicon["concepts"]>;
