import type { Lexicon } from "../../lexicon.ts";

/** Sayings about the choice, who helps in it and who else is in it. */
export const sayingsOfChoice: Lexicon["sayings"] = {
  "champion 0": `ne defendrai pas, defendrai pas, ne defendra pas, defendra pas, defendra jamais, ne soutiendrai pas,
    soutiendrai pas, ne soutiendra pas, soutiendra pas, ne nous soutient pas, soutient pas, soutiens pas, ne porterai
    pas, porterai pas, portera pas, ne pousserai pas, pousserai pas, poussera pas, ne recommanderai pas, recommanderai
    pas, recommandera pas, recommande pas, ne me battrai pas, me battrai pas, battra pas, ne voterai pas pour, votera
    pas pour, voterai pas, votera contre, voterai contre, est contre, suis contre, parlera contre, parle contre, s'y
    opposera, s'y oppose, m'y opposerai, m'y oppose, s'opposera a, m'oppose a, ne compte pas sur moi, comptez pas sur
    moi, ne comptez pas sur moi, compte pas sur moi, ne me convainc pas, me convainc pas, convainc pas, n'y crois pas,
    y crois pas, y croit pas, deconseillera, deconseillerai, deconseille, ne mouillerai pas, mouillerai pas, dira non,
    ne levera pas le petit doigt, levera pas le petit doigt, leverai pas le petit doigt, dira du mal, ne vais pas
    pousser, vais pas pousser, va pas pousser, ne va pas pousser, ne vais pas defendre, vais pas defendre, ne va pas
    defendre, va pas defendre, ne vais pas soutenir, vais pas soutenir, va pas soutenir, ne vais pas porter, vais pas
    porter, va pas porter, vais pas me battre, va pas se battre, va parler contre, parlera contre nous, soutient un
    autre, soutient quelqu'un d'autre, soutient <name>, je n'y crois pas, n'y croit pas, ne vous recommanderai, vous
    recommanderai pas, ne vous defendrai, vous defendrai pas, vous soutiendrai pas, ouvertement contre`,
  "champion 1": `nous a a la bonne, nous aime bien, vous aime bien, nous apprecie, vous apprecie, nous soutient, nous
    soutient gentiment, est pour nous, est de notre cote, est de votre cote, suis de votre cote, fan de nous, est fan,
    je croise les doigts, croise les doigts, vous tiens au courant, te tiens au courant, vous tiendrai au courant, te
    tiendrai au courant, nous tiendra au courant, nous tient au courant, plaisir a travailler avec, plaisir de
    travailler avec, aime travailler avec, j'aime bien votre, j'aime votre, aime bien notre, aime notre, nous trouve
    sympa, nous trouve sympathiques, bien dispose*, nous est favorable, nous veut du bien, dit du bien de nous,
    aimerais toujours que ca se fasse, aimerais que ca se fasse, aimerait que ca se fasse, enchante de nous, enchantee
    de nous, propose de nous orienter, propose de nous aider, de notre cote il dit, de notre cote elle dit, nous
    souhaite bonne chance, vous souhaite bonne chance, fan de ce que vous, fan de ce que nous, heureux de vous aider,
    heureuse de vous aider, ravi de vous aider, ravie de vous aider, je vous trouve (super|genial*|top), j'espere que
    ca se fera, bien de nous, veut nous aider`,
  "champion 3": `comme convenu je vous ai, comme promis je vous ai, comme promis j'ai, comme convenu j'ai, comme je
    vous l'avais promis, comme promis il, comme promis elle, comme convenu il, comme convenu elle, plaide votre cause,
    plaide notre cause, plaide notre dossier, plaide votre dossier, defendu votre, defendu notre, nous a obtenu, vous
    ai obtenu, t'ai obtenu, nous a decroche, vous ai decroche, t'ai decroche, nous a organise, a tenu parole, a tenu
    promesse, a tenu sa promesse, j'ai tenu parole, a fait ce qu'on lui, a fait ce que nous lui, a fait ce qu'il
    avait, a fait ce qu'elle avait, chose promise, comme je l'avais dit, je vous ai eu, je vous ai obtenu, je vous ai
    trouve, je vous ai cale, comme promis et`,
  "competition 0": `on part avec <name>, partons avec <name>, partent avec <name>, part avec <name>, ont choisi
    <name>, a choisi <name>, avons choisi <name>, choisi un autre, choisi un concurrent, choisi votre concurrent, a
    retenu <name>, ont retenu <name>, avons retenu <name>, retenu un autre, retenu un concurrent, retenu votre
    concurrent, signe avec <name>, signe chez <name>, signe avec un autre, signe avec un concurrent, signe ailleurs,
    attribue a, opte pour <name>, opte pour un autre, va chez <name>, vont chez <name>, restent chez <name>, reste
    chez <name>, restons chez <name>, <name> l'emporte, <name> a gagne, <name> a remporte, <name> a ete retenu, <name>
    est retenu, c'est <name> qui a, perdu face a, perdu contre, continue comme avant, continuons comme avant,
    continuent comme avant, ne change rien, ne changent rien, ne changeons rien, ne changera rien, change rien, on
    garde l'existant, gardons l'existant, gardent l'existant, on ne change pas, changeons pas, changent pas de, decide
    de ne rien, decide de rester, decide de garder, decide de continuer, prefere ne rien changer, preferent ne rien
    changer, statu quo, rester avec ce, partis ailleurs, parti ailleurs, faire en interne, developper en interne,
    decide de tout laisser, tout laisser en l'etat, laisser en l'etat, n'acheter a personne, ne rien acheter, restent
    sur le bon vieux, reste sur le bon vieux, restons sur le bon vieux, restent sur … (excel|tableur*|cahier*|papier),
    reste sur … (excel|tableur*|cahier*|papier), restons sur … (excel|tableur*|cahier*|papier), garde … bon vieux,
    gardent … bon vieux, gardons … bon vieux, decide de travailler avec <name>, travailler avec <name>, travaillerons
    avec <name>, travailleront avec <name>, choisi de travailler avec, ont signe avec un, restons sur nos, restent sur
    leurs, reste sur ses, restons avec nos, restent avec leurs, gardons nos, gardent leurs, partis chez <name>, parti
    chez <name>, allons chez <name>, iront chez <name>, ira chez <name>,
    (partir|partons|part|partent|parti|partis|partie) avec <name>, (partir|partons|part|partent|parti|partis)
    (chez|sur) <name>, (a|ont|avons) signe … (un concurrent|la concurrence|un autre)`,
  "competition 3": `contre-offensive … (verifiee|testee|validee|confirmee), parade …
    (verifiee|testee|validee|confirmee), riposte … (verifiee|testee|validee|confirmee), teste avec … notre reponse,
    verifie avec … notre reponse, valide avec … notre reponse`,
  "decision-criteria 0": `pas de critere*, aucun critere, sans critere*, pas de grille, aucune grille, pas de liste,
    aucune liste, pas de cahier des charges, aucun cahier des charges, au feeling, a l'instinct, au pif, au doigt
    mouille, a l'intuition, au coup de coeur, criteres … (retires|supprimes|abandonnes|annules), grille …
    (retiree|supprimee|abandonnee|annulee), n'avons pas de criteres`,
  "decision-criteria 2": "dans cet ordre, par ordre d'importance, par ordre de priorite",
  "decision-criteria 3": `grille ecrite ensemble, criteres ecrits ensemble, grille redigee ensemble, criteres rediges
    ensemble, cahier des charges ecrit ensemble, cahier des charges redige ensemble, criteres que (nous|vous)
    (avions|avons|aviez|avez) (proposes|suggeres|rediges)`,
  "decision-process 0": `mis fin a … (procedure|consultation|selection|projet|demarche|evaluation|appel), met fin a …
    (procedure|consultation|selection|projet|demarche|evaluation|appel),
    (procedure|consultation|selection|demarche|evaluation|processus|comparatif|appel d'offres) (est|a ete)
    (annule*|arrete*|suspendu*|stoppe*|abandonne*|gele*|interrompu*|mis* en pause|close sans suite|declare*|en
    pause|en suspens|au point mort), projet (est|a ete)
    (annule*|arrete*|suspendu*|stoppe*|abandonne*|gele*|interrompu*|mis* en pause|en pause|en suspens|au point
    mort|enterre*|mis* au frigo|au frigo|mis* en veille), tout est (arrete|suspendu|gele|stoppe|annule|bloque|en
    pause|en suspens|au point mort|au frigo), tout est mis en pause, ni classement ni decision, pas de decision,
    aucune decision ne sera, aucun choix ne sera, n'y aura pas de choix, n'y aura pas de selection, pas de selection,
    a arrete … (procedure|consultation|selection|comparatif|evaluation), a suspendu …
    (procedure|consultation|selection|comparatif|evaluation|projet|demarche), a annule …
    (procedure|consultation|selection|comparatif|evaluation|projet|appel|demarche), ont annule …
    (procedure|consultation|selection|comparatif|evaluation|projet|appel|demarche), a gele …
    (procedure|consultation|selection|projet|demarche|tout), declare sans suite, declaree sans suite, sans suite,
    jusqu'a nouvel ordre, sine die, mis au placard, au point mort, dossier est clos, personne ne decidera, ne pas
    lancer … selection, pas lancer … selection, pas de selection du tout, ne pas mener, personne ne sera evalue,
    personne ne sera retenu, aucun choix, ne choisira personne, choisira personne`,
  "paper-process 3": `souscription directe, souscription en ligne, sans rien a signer, rien a signer, paiement par
    carte, paie par carte, paye par carte, paiera par carte, paiera en ligne, payer par carte, regle par carte, carte
    bancaire, achat en ligne, commande en ligne, par carte bleue`,
};
