import type { Lexicon } from "../../lexicon.ts";

/** Who else they could buy from. */
export const rivals = {
  rival: `rival, rivals, competitor, competitors, other vendor*, other supplier*, another vendor, another supplier,
    other provider*, incumbent, competition, in-house solution, in-house, other party, third party, build it
    themselves, build it ourselves, build ourselves`,
  vying: `also talking to, talking to, talk to, talked to, also looking at, looking at, look at, looked at, also
    seeing, seeing, speaking with, speaking to, in talks with, also spoke, also met, met with, quote from, quotes
    from, offer from, offers from, proposal from, demo from, demo of, demo by, demo with, had demo, trial of,
    trialling, trying out, also trying, also testing, in running, in race, in contention, on shortlist, shortlisted,
    on their list, competing, compete, competes, compete with, competing with, up against, alternative*, other option,
    another option, comparing us with, comparing you with, compare us with, compare you with, compared with, compared
    to, also considering, considering, also evaluat*, evaluating, besides you, besides us, apart from you, as well as
    you, next to us, next to you, also invited, pitched, has pitched, pitches, pitching, also bid, bidding, also
    there, is there too, is involved too, at table too, knocking, contacted by, approached by, visited by, approached,
    called us, has been here, uses today, currently with, competitor :, competitors :, competition :, rival :, rivals
    :, other vendors :, incumbent is, salesman of, sales rep of, rep from, someone from, also in, also got, also have,
    they know <name>, knows <name>, had a visit from, visit from, have had a visit from, presentation by, presentation
    from, are seeing <name>, you are up against, has its foot in the door, foot in the door, is sniffing around, asked
    <name> for, quote … as well, as well as <name>, a quote from, <name> and one other, <name> too, <name> as well,
    pitched by, got <name> in, have <name> in, have a quote from, got a quote from, has a quote from, in the running,
    in the race, have invited, comparing us, being compared, made (them|us|him|her|me) … offer`,
  standing: `ahead, ahead of, in front, in lead, in second, second place, second choice, first choice, second
    favourite, favourite, favorite, fallback, plan b, backup, back-up, runner-up, runners-up, neck and neck, head to
    head, been ruled out, eliminated, out of race, out of running, no longer in, still in, too expensive, too dear,
    too pricey, pricier, dearer, cheaper but, cheaper than, weaker on, stronger on, strong on, weak on, better on,
    worse on, preferred, prefer, prefers, preference, lags, lagging, trailing, trails, slightly better, last of,
    leading candidate, front runner, front-runner, frontrunner, between us and, between you and, two left, two of us
    left, only two, only you and, comes out, came out, came second, came first, came last, points ahead, points
    behind, at top, close second, distant second, distant third, outsider, just behind, just ahead, nose ahead, has
    edge, have edge, not convinced them, poor demo, better than, not as good, lost points, won demo, ahead by, a nose
    ahead, by a nose, long way behind, ended up second, ended up third, hardly anyone mentions, nobody mentions,
    nobody talks about, at this stage, in pole position, pole position, has the better, have the better, between you
    two, two names left, two names are left, <name> is out, <name> are out, <name> is behind, <name> leads, <name> is
    leading, <name> is second, <name> came second, you are second, we are second, you are leading, we are leading, you
    lead, we lead, you are first, we are first, dropped out, has dropped out, in second place, in third place, the
    edge, down to two, down to us and, down to you and, weaker, stronger, ahead on, ahead of us on, behind on, lacks,
    they lack, cheapest, most expensive, dearest`,
  counter: `our answer to, our response to, our reply to, answer to, counter-plan, counterplan, counter plan,
    counter-argument*, counterargument*, counter to, counter, rebuttal, battle card, battlecard, our case against, our
    argument* against, our argument*, our plan against, plan against, our line against, line against, our strategy
    against, strategy against, our defence against, our comparison, trap, our differentiat*, how we beat, how to beat,
    our way to beat, ammunition, our points against, our tactic, reply to <name>, objection, landmine, knock-out,
    counter-attack, counterattack, how to rebut, rebut, how to answer, how to counter, how to handle, our line on, our
    take on, our version against, our reasons against, arguments for us against, answer on, answers to`,
  checked: `checked with, checked, tested with, tested on, tested, validated, validat*, verified, confirmed, confirms,
    agrees, agreed, approved by, run past, ran past, went through, gone through, walked … through, tried on, tried it
    on, tried out, rehearsed, reviewed with, sounded out, works, worked, holds up, held up, holds water, she buys, he
    buys, bought it, she says it works, said it works, said it holds, reckons it works, used it, uses it, landed,
    signed off, convinced by, convinced, tried it out on, made it her own, made it his own, uses it herself, uses it
    himself, repeats it, repeated it, stands by it, adopted it, went down well, it landed, nodded, convinced her,
    convinced him, convinced them, bought into, buys into, shares it, shares our view, it worked, and it worked`,
  chosen: `going with, go with, gone with, went with, going for, gone for, went for, chose, chosen, choosing, has
    picked, have picked, picked, picking, selected, select, signed with, signing with, signed contract with, awarded,
    opted for, opted, decided for, decided on, decision for, decision in favour of, decided in favour of, in favour
    of, settled on, plumped for, buying from, bought from, bought, ordered from, contract with, contract goes to,
    contract went to, contract to, lost to, won by, winner is, <name> won, <name> has won, <name> wins, sticking with
    <name>, staying with <name>, stay with <name>, renewed with, extended with, moving to <name>, moved to <name>,
    switching to <name>, giving it to, gave it to, rolled out <name>`,
  unchanged: `leave everything, leave it as it is, leave as it is, leave things as, leave things, everything stays,
    stays as it is, stay as it is, stay as they are, stay as we are, stay with what, stick with what, sticking with
    what, stick to what, keep what, keeping what, keep things as, keep doing, carry on as, carry on with what,
    carrying on as, carrying on with, continue as, do nothing, doing nothing, change nothing, changing nothing,
    nothing will change, nothing changes, not change anything, not changing anything, not buy from anyone, not buy
    anything, not buying from anyone, not buying anything, not buy at all, stay put, staying put, staying with
    spreadsheet*, staying with excel, stay with excel, stay with spreadsheet*, stick with excel, sticking with excel,
    stick with spreadsheet*, sticking with spreadsheet*, keep excel, keep spreadsheet*, keeping spreadsheet*, keep
    paper, stay on paper, stick with paper, keep … whiteboard, no change, status quo, keep current system, keeping
    current system, stay with current, stick with current, sticking with current, stay with old, stick with old, keep
    old, keep … old system, keep existing, build it ourselves, build it themselves, build it in-house, building it
    ourselves, building it themselves, do it themselves, do it ourselves, leave it at that, as before,
    (stick|sticks|sticking|stay|stays|staying|remain|remains|remaining|stuck) with
    (our|their|the|what|current|existing|old|excel|spreadsheet*|paper|pen), (keep|keeps|keeping) (our|their|the|using)
    (spreadsheet*|excel|paper|system|old|current|existing|whiteboard|notebook*), in the end we are sticking`,
} satisfies Partial<Lexicon["concepts"]>;
