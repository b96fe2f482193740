import type { Lexicon } from "../../lexicon.ts";

/** Who helps, and who works against us. */
export const allies = {
  promised: `as promised, like i promised, as i promised, i had promised, i promised, she promised, he promised, had
    promised, as agreed, as we agreed, as i said, like i said, as she said, as he said, as asked, we asked for, you
    asked for, i asked for, you asked me, you had asked, we had asked, i asked her, i asked him, we asked her, we
    asked him, asked her to, asked him to, as requested, as discussed, kept … (promise|word), kept his, kept her,
    keeps word, delivered, did it, done what, did what, without being asked, because i insisted, i insisted, she
    insisted, he insisted, at our request, on our request, when asked, same day, same evening, same night, within
    hour, within day, overnight, next morning, true to, said he would, said she would, said i would, at my request,
    asked for, got it the same day, without having to be asked, without having to ask, that same night, the very same,
    straight away, when we asked, i asked him for, i asked her for, as we had agreed, as i had said, did what you
    asked, did what we asked, did what i asked, what you asked`,
  deed: `got you, got us, gets us, got me, sent, sends, presented, introduced, arranged, set up, organised, organized,
    convinced, persuaded, talked to, spoke to, put … on agenda, on agenda, brought … to, brought us, brought you, won
    over, pushed … through, fought, defended, stood up for, forwarded, shared, handed over, handed, gave us, opened …
    door, opened doors, came back with, invited, delivered, pulled, pitched, passed on, made sure, intro to, booked,
    fixed, put in front of, showed, walked … through, took … to, took it to, collected, had … sent, moved, changed …
    mind, secured, pleaded, plead, put in a word, talked him into, talked her into, talked … into, talked about us,
    told his boss about us, told her boss about us, sent them, sent it, sent us, brought, on … agenda, is now on, is
    on the agenda, got us in, got you in, got us in to, sent us the, got hold of, passed your`,
  influence: `influence, influential, runs, run, sits on, sit on, on board, on committee, on management, management
    team, executive team, leadership team, exec team, weight, pull, clout, ear of, has ear, listens to, listen to,
    people listen, respected, heads, i head, head of, leads, i lead, in charge of, trusted, right hand, right-hand,
    voice on, voice in, voting, seat on, seat at, has say, big say, say in, close to
    (ceo|md|boss|board|owner|chairman|president), reports to ceo, reports to md, reports directly, report directly,
    report straight, key person, opinion leader, carry* weight, power, word counts, everyone listens, senior,
    steering, been here, deputy, nobody buys anything without, lot of weight, carry weight, carries weight, carry …
    weight, carries … weight, executive committee, steering committee, i sit on, she sits on, he sits on, on the
    committee, big voice, strong voice, trusted by, trusts her, trusts him, trusts me, (has|have|got) … ear, ceo ear,
    boss ear`,
  win: `bonus*, promotion, promoted, career, her goal*, his goal*, my goal*, her target*, his target*, my target*, her
    objective*, his objective*, my objective*, personal goal*, pay rise, raise, made partner, partner next, become,
    becomes, becoming, makes her, makes him, makes me, gets her, gets him, gets me, get him, get her, get me, win for
    her, win for him, reputation, hangs on, depends on it, depends on this, tied to, linked to, measured on, measured
    by, judged on, weekends, evenings, nights, own skin, stand* to gain, wants to be, wants to become, win back, in it
    for, step up, next step in, appraisal, team back, headcount, recognised, recognition, feather in, shine, legacy,
    job, own project, baby, home earlier, home on time, sleep, gets the, get the three, gets the posts, gets the
    budget, gets two, gets three, my department that gets, her department that gets, personal goal, promotion depends,
    my promotion, her promotion, his promotion, next job, extra staff, more staff, new posts, team bigger, shines
    with, linked to this, linked to it, regional job, the job of, gets the job, gets a bigger, gets promoted, gets her
    a, gets him a, bonus is, personal stake, personally gain*, personally benefit*, personal reasons, personal project`,
  supports: `support*, push* this, push it, push for, pushing this, pushing it, push, back* you, back it, back us,
    backing, vote for, fight for, defend*, recommend* you, recommend it, recommend this, recommend, stand up for,
    stick my neck, speak up for, in favour, behind you, behind this, behind it, endors*, champion*, convinced, believe
    in it, believe in this, put my name, advocate, promote*, carry this, help you, lobby`,
  against: `against you, against us, against this, against it, against project, against our, against idea, speak*
    against, spoke against, vot* against, argue* against, will block, oppose*, opposed, opposing, opponent, sceptic*,
    not convinced, does not believe, do not believe, not believe in, prefers <name>, prefers rival, prefer <name>, not
    fan, not big fan, dislikes, badmouth*, talk* us down, torpedo*, sabotag*, waste of time, wants us out, wants you
    out, in rival camp, hostile, enemy, not on our side, works against, worked against, lobbying against, lobbies
    against, prefer your competitor, will tell everyone`,
  friendly: `on our side, on your side, likes us, likes you, like you, like you guys, likes our, like your
    (product|tool|team|approach|demo), likes product, likes tool, likes demo, likes what, liked what, loves product,
    loves tool, love to see it, would love to see, fan, fan of, big fan, rooting for, fingers crossed, well disposed,
    warm to, warm towards, enjoys working with us, enjoy working with, enjoyed working, happy to help, glad to help,
    help where, sympathetic, keeps us posted, keep you posted, keep us posted, keeps us informed, keep you informed,
    keeps me informed, gets on with, get on well, gets along, good word, put in word, wishes us, cheering, has soft
    spot, soft spot, kind to us, is for us, in our corner, in your corner, prefers us, would prefer us, thinks highly,
    speaks well of, says nice things, nice about us, gave us tips, gives us tips, pleased with, sold on, rates us,
    good relationship, prefer you, prefers working with us, point us in, supports us, supports you, support you,
    delighted with us, impressed by us, impressed with us, excited about us, keen on us, excited about your, impressed
    by your, impressed with your, loved the demo, loves the tool, enthusiastic about, would love to see it`,
} satisfies Partial<Lexicon["concepts"]>;
