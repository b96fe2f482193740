import type { Lexicon } from "../../lexicon.ts";

/** What says nothing about this buyer today. */
export const guards: Lexicon["guards"] = {
  hedged: `perhaps, maybe, not sure, unsure, might, may, possibly, no idea, who knows, hard to say, do not quote me,
    off record, hopefully, not certain, unclear, remains to be seen, to be confirmed, tbc, tbd, need to confirm,
    unconfirmed, cannot promise, can not promise, do not take my word, not written in stone, do not hold me to, wild
    guess, could be anything, we will see, let us see, allegedly, presumably, seem*, probably, i would not bet, not
    promising, no promises, i would imagine, i imagine, i suppose, assume*, supposedly, doubt, too early to say, let
    me think, not decided, let me check, my impression, impression, i would not say, would not go so far,
    theoretically, in theory, sort of, could turn out, pure speculation, anyone guess, if i remember, from memory, do
    not know, it depends, that depends, depends on how, depends whether, my gut says, i guess, just a guess, at a
    guess, my guess, nobody knows (if|whether|when|yet), hard to read, hard to tell`,
  hypothetical: `if we ever, if they ever, if i were, if it were, if we had, if they had, if i had, were we to,
    suppose, supposing, imagine, in ideal world, in perfect world, would have, could have, should have, if only,
    unless, assuming, say we, hypothetical*, even if, what if, one could, wish we, wish i, if you were, if someone,
    would be nice, let us say, if that happens, if they did, if we did, if ever, if my boss`,
  past: `last year, years ago, used to, back then, at time, in past, formerly, once had, had been, previous,
    previously, former, predecessor, in my last, (year|months) before, old days, long ago, historically, two years
    back, way back, had looked, already solved, since solved, no longer problem, that was, before reorganisation,
    before merger, earlier this decade, in days of, ran from, lasted, last job, old job, previous employer`,
  elsewhere: `guys at, people at, folks at, friend at, my brother, my sister, my wife, my husband, my neighbour,
    another company, other company, other companies, another firm, another customer, other customers, other customer,
    our customers, our clients, our last customer, customers like, companies like, clients like, customer of, their
    customer, their customers, their client, competitor has, competitors have, sister company, colleague at, told you
    about their, in case of, case study, reference customer, article, podcast, in news, at my old, my previous, my
    last job, their story, similar companies, similar firms, peers, reseller, partner says, end customer, end client,
    as for <name>, (most|many|all|your|some) customers, customers (save|get|see), (most|many|your) clients, clients
    save`,
  hearsay: `apparently, rumour*, rumor*, heard that, i hear, word is, hear that, hearsay, they say that, someone said,
    i was told that, i am told, supposedly, gossip, grapevine, i gather, i think he, i think she, she thinks he, he
    thinks she, claims that, claim that, according to reseller, according to partner, reads like, it is said, people
    say, salesman, not verified, unverified, second hand, secondhand, you mention*, you claim*, you told us, you told
    me, our ae, our ae thinks, our salesperson, you wrote that, you said that, you showed us that, i heard, we heard,
    heard from`,
  denied: `not that we, not that i, not as if, not as though, not because, it is not about, not question of, not
    matter of, not like we, would not say, is not to say, does not mean, not saying that, nobody said, never said, not
    so much that, not only`,
  pitch: `we offered, we offer, we propose*, we pitched, we presented, we told, we explained, we quoted, we sent, i
    offered, i explained, i pitched, i told, told them, told him, told her, i presented, i quoted, i proposed, i said,
    our proposal, our quote, our offer, our price list, our list price, our pricing, our product, our platform, our
    solution, our discount, your offer, your quote, your price, your quotation, your proposal, your list price, your
    pricing, we can do it, we could do it, discount, average customer, typical, per seat, per user, our calculator,
    roi calculator, free of charge, at no charge, our forecast, we forecast, commission, our demo, our standard, plus
    vat, excl vat, pitch*, our roadmap, our contract, our terms, our cfo, our ceo, our board, forecast :, commit,
    closing in q*, pipeline, showed (them|him|her), sent (them|him|her), wrote (them|him|her), asked (them|him|her)
    whether, explained to, walked (them|him|her) through`,
  undiscussed: `did not discuss, not discussed, did not talk, no talk, talk yet, not talk about, not talked, did not
    ask, not asked, did not mention, not mentioned, did not come up, not come up, did not get to, have not spoken
    about, nothing about, no word on, no information, no info, unknown, open question, still open, to find out, find
    out, need to ask, must ask, ask about, ask product, asked abt, clarify, next time ask, to be discussed, did not
    say, would not say who, not shared, can not share, will not share, not disclose*, no answer, nothing back, not
    identified, nobody identified, need a champion, we need a champion, lack a champion, not tell us, would not tell,
    at hand, budget figures, can not say anything, not say anything, not know our, not know their, not know the`,
  smallTalk: `thank you for, thanks for, sorry for, sorry about, apologies for, please send, please forward, please
    book, please find, could you, can you, would you, out of town, on holiday, on vacation, on leave, my flight, my
    brother, my sister, your invoice, your bill, resend, happy birthday, merry christmas, happy new year, have a nice,
    good luck with, congratulations, congrats, with emails, with email, great talking, nice talking, good talking,
    lovely talking, nice to meet, nice meeting, good to meet, pleasure to meet, a pleasure to, my kids, the kids are,
    my train, my car, sorry i had, sorry i missed, sorry i could, i am swamped, i am snowed under, snowed under, up to
    my (ears|neck|eyes), football, soccer`,
  toDo: `action items, action :, to do, todo, our next, follow up, i will send, we will send, we send, send deck,
    remind, call back, homework, reminder`,
};
