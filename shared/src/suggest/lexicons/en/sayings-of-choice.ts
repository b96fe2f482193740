import type { Lexicon } from "../../lexicon.ts";

/** Sayings about the choice, who helps in it and who else is in it. */
export const sayingsOfChoice: Lexicon["sayings"] = {
  "champion 0": `not going to push, not push (this|it|for), will not push, will not support, not going to support, not
    support (this|it|you|us), not going to recommend, will not recommend, not recommend (this|it|you|us), will not
    defend, not defend, not going to defend, not going to back, will not back, not back (this|it|you|us), will not
    vote for, not vote for, not going to fight, will not fight, not fight for, not put my name, not stick my neck, not
    speak up for, not going to speak up, speaks against, speaking against, spoke against, speak against, votes
    against, vote against, voting against, argues against, argued against, is against us, is against it, am against
    it, is against project, is against this, am against this, i oppose, opposes, opposed to, not in favour, not on our
    side, campaigning against, talks us down, warns … against, warned … against, advise* against, rather see us gone,
    not want you here, do not believe in it, does not believe in it, not champion, not defend your, against it and
    will, not support this, will tell his partners, will tell her partners, supports someone else, supports somebody
    else, backs someone else, vote against ours, will vote against, going to speak against, speak against it, does not
    convince me, not convince me, not convinced, wants someone else, will not lift a finger, not lift a finger, not be
    recommending, will not be recommending, will not be supporting, will not be backing, not be supporting, openly
    against, is openly, is not for us, wants nothing to do with us`,
  "champion 1": `on our side, likes us, likes you, enjoys working with us, keep you posted, keeps us posted, keep us
    posted, rooting for us, rooting for you, fingers crossed for you, fan of ours, big fan, is fan, am fan, i am fan,
    love to see it happen, would love to see it, friendly to us, friendly towards us, well disposed, in our corner,
    good word for us, good word for you, happy to help, supports us, i like you, i like your
    (product|tool|team|approach), i like what you, likes what we, likes what he saw, likes what she saw, has soft
    spot, delighted with us, a soft spot for us, offers to guide us, offers to help us, offered to help us, offers to
    help, in a friendly way, wishes us well, wants us to win, hopes we win, hopes it will be us, hopes it is us,
    supports us in, likes us and, wishes us luck, wish you luck, wishes you luck, fan of what you do, fan of what we
    do, keep my fingers crossed, keeps her fingers crossed, keeps his fingers crossed, hope you win, hope you get it,
    hopes we get it, would be glad if, positive about us, wants to help us`,
  "champion 3": `got us … meeting, got you … meeting, got us … (slot|minutes|appointment|audience|seat|intro), got you
    … (slot|minutes|appointment|audience|seat|intro|<span>), got you in front of, got us in front of, as i promised,
    as i had promised, like i promised, as promised i, as promised she, as promised he, like i said i would, as i said
    i would, did what (we|i) asked, did what (she|he) promised, done what (we|i) asked, kept her promise, kept his
    promise, kept her word, kept his word, because i insisted, stood up for (us|you) in, fought for (us|you) in,
    defended (us|you|our|your) (in|before|against|at), defended them against, defended it against, pushed it through,
    pushed us through, convinced … (to see us|to meet us|to receive us|to see you|to meet you), talked … into
    (meeting|seeing|giving), pleaded your case, pleaded our case, as agreed i got you, as agreed i, talked … into
    seeing us, talked … into meeting us, got him to see us, got her to see us, got them to see us, got him to meet us,
    got her to meet us`,
  "competition 0": `going with <name>, go with <name>, gone with <name>, went with <name>, chose <name>, chosen
    <name>, have picked <name>, picked <name>, has picked <name>, signed with <name>, signed with competitor, signed
    with rival, signed with another, selected <name>, decided for <name>, decided on <name>, decided to go with,
    decided to stay, decided to leave, decided to keep, decided to stick, decided to do nothing, decided to carry on,
    decided not to buy, opted for <name>, opted for another, opted for rival, awarded to, awarded contract to,
    contract goes to <name>, contract went to <name>, lost to <name>, lost it to, staying with <name>, stay with
    <name>, sticking with <name>, stick with <name>, settled on <name>, went to <name>, chosen another, chosen other,
    chose another, gone with another, going with another, going with other, signing with <name>, <name> has won,
    <name> won, <name> got contract, <name> gets contract, bought <name>, have ordered <name>, leave everything as it
    is, leave things as they are, leave it as it is, stay as we are, stay as they are, keep things as they are,
    everything stays as it is, do nothing at all, keep what we have, keep what they have, stick with what we have,
    stick with what they have, stay with what we have, stay with what they have, carry on as before, carry on as
    (we|they) are, not buy from anyone, keep using spreadsheet*, keep using excel, will build it
    (themselves|ourselves|in-house), building it (themselves|ourselves|in-house), keep the good old, staying with …
    (spreadsheet*|excel|paper|whiteboard|notebook*), carries on as before, carrying on as before, going to carry on
    as, everything as it is, sticking with (our|their) (spreadsheet*|excel|paper|system|current|old|own), staying with
    (our|their) (spreadsheet*|excel|paper|system|current|old|own), stick with (our|their)
    (spreadsheet*|excel|paper|system|current|old|own), stay with (our|their)
    (spreadsheet*|excel|paper|system|current|old|own), have signed with, signed with a, contract went elsewhere, gone
    elsewhere, going elsewhere, went elsewhere, bought elsewhere, buying elsewhere, chosen someone else, chosen
    somebody else, gone with someone else, going with someone else, going with somebody else, picked someone else`,
  "competition 3": `our answer to … (checked|tested|confirmed|agrees|agreed|validated), counter-plan …
    (checked|tested|confirmed|agreed|validated), rebuttal … (checked|tested|confirmed|agreed|validated), battlecard …
    (checked|tested|confirmed|agreed|validated), how to rebut, how to answer … (worked|convinced|checked|tested),
    tried … on … (worked|convinced)`,
  "decision-criteria 0": `no (selection|evaluation|decision|) criteria, not work with … criteria, not have … criteria,
    not have any criteria, not using … criteria, not use … criteria, no criteria will, not define … criteria, not draw
    … up, no list, not want list, do not want list, no checklist, no scorecard, no wish list, no requirements list,
    without … criteria, not need … criteria, by gut feeling, by gut, on gut feeling, gut decision, go by gut, go with
    gut, go by feel, on feeling alone, by feel, toss coin, criteria were (scrapped|withdrawn|dropped), criteria have
    been (scrapped|withdrawn|dropped), criteria (grid|list|) (has been|have been|was|were)
    (withdrawn|scrapped|dropped|abandoned|cancelled), by feeling, never use criteria, never had criteria, not need a
    list, gut feeling no, no criteria and, not intend to write any, go with what feels, whatever feels right, first
    impression counts`,
  "decision-criteria 2":
    "in that order, in this order, in order of importance, order of importance, in order of priority",
  "decision-criteria 3": `tender document … our, criteria … (drafted|written|worded|wrote) (with
    us|together|jointly|by us|with you), criteria document … (our|your), scorecard … (our|your), requirements …
    (our|your) (wording|input|points|paragraph*|section|text|suggestion*), grid we wrote together, criteria we wrote
    together, grid we drew up together, grid … together … official, scorecard we built together,
    (rfp|tender|grid|list|document) … criteria we (suggested|proposed|wrote), criteria (we|you) (suggested|proposed)`,
  "decision-process 0": `selection (is|was|has been) (cancelled|stopped|called
    off|halted|suspended|abandoned|frozen|paused|dropped), project (is|was|has been) (cancelled|stopped|called
    off|halted|suspended|abandoned|frozen|paused|dropped|shelved|scrapped|put on ice|on ice|on hold|put on hold),
    evaluation (is|was|has been) (cancelled|stopped|called off|halted|suspended|abandoned|frozen|paused|dropped|put on
    hold|on hold), tender (is|was|has been) (cancelled|stopped|called
    off|halted|suspended|abandoned|withdrawn|paused|dropped|annulled), process (is|was|has been)
    (cancelled|stopped|called off|halted|suspended|abandoned|frozen|paused|dropped|on hold|on ice|put on hold|put on
    ice), everything (is|has been) (on hold|on ice|stopped|frozen|put on hold|put on ice), not run selection, no
    selection, not to run … selection, will be no selection, will be no evaluation, will be no tender, will be no
    decision, nobody will decide, no decision will be, called off … (selection|evaluation|process|project|tender),
    cancelled … (selection|evaluation|process|project|tender), stopped … (selection|evaluation|process|tender), put …
    (selection|evaluation|process|project|tender) on (ice|hold), on ice, on hold indefinitely, on hold until further
    notice, until further notice, project is dead, shelved … (project|evaluation|selection), ended the procedure,
    ended the process, ended the selection, ended the tender, ended the evaluation, stopped the procedure, no ranking
    and no decision, nobody will be evaluated, no one will be evaluated, nobody will be chosen, no one will be chosen,
    procedure (is|was|has been) (ended|cancelled|stopped|closed|withdrawn|suspended|annulled)`,
  "paper-process 3": `self-serve, self serve, no contract needed, with … company card, by credit card, with … credit
    card, on company card, on credit card, buy … online, pays by card, pay by card`,
};
