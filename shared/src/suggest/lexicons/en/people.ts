import type { Lexicon } from "../../lexicon.ts";

/** Who decides, who advises, who pays. */
export const people = {
  iDecide: `i decide, i make … (call|decision|decisions), i take … (decision|decisions), decision is mine, call is
    mine, decisions are mine, my decision, my call, up to me, i have final, i have last word, final say is mine, last
    word is mine, i choose, i am one who (decides|chooses|signs), i am decision maker, i pick, i get to decide, i say
    yes or no, i sign it off, i sign off, i approve, buck stops with me, nobody else needs to, i do not need to ask
    anyone, do not have to ask anyone, no one to ask, it is me who decides, i can decide, i can sign, i alone, rests
    with me, lies with me, i own decision, i run company, my company, my own business, i have authority, i have power
    to, i sign myself, i will be deciding, mine to make, mine to take, i hold budget and, i settle, ask nobody, need
    nobody`,
  decides: `decid*, make … (call|decision|decisions), makes … (call|decision|decisions), takes … (decision|decisions),
    take … (decision|decisions), has final say, has last word, final say, last word, final call, calls shots, decision
    maker, decision-maker, chooses, decision is (his|hers|theirs), decision lies with, decision rests with, signs
    himself, signs herself, sole director, buck stops, runs show, has authority, has power to, choice is (his|hers),
    signatory`,
  alone: `alone, by himself, by herself, himself, herself, on his own, on her own, single-handed*, solely, sole,
    owner, owns place, owns company, owns business, owns firm, founder, proprietor, his company, her company, his own
    company, her own company, his business, her business, without asking, needs nobody, asks nobody, does not need
    anyone, one-man, one-woman, nobody else, final say, last word, final call, final decision, no board above, runs
    company`,
  present: `was with us, was on call, on call with us, in meeting with us, in room, at table with us, joined us,
    joined call, joined our, spoke to us, talking to us, talks with us, whole hour, whole call, sat in, sits in, took
    part, takes part, in every meeting, attends, attended, dealing with us, is our contact, our contact, negotiates
    with us, in person, met us, confirmed to us, told us, told me, confirmed, with us throughout, hosted`,
  recommends: `recommend*, my advice, her advice, his advice, my recommendation, her recommendation, his
    recommendation, advis*, propose*, proposal to, shortlist*, my opinion counts, my view counts, my word counts, my
    opinion, her opinion, his opinion, has influence, influence*, have her ear, have his ear, has ear of, has his ear,
    has her ear, put … forward, puts … forward, make … case, makes … case, my vote, prepares decision, prepare
    decision, suggest*, evaluat* and, i compare, put together shortlist, trusts my, trusts her, trusts his, i brief,
    briefs`,
  listens: `follow*, listen*, relies on, rely on, trust*, goes with, goes along, takes my, takes her, takes his,
    usually agrees, normally agrees, almost always, nearly always, always agrees, have ear of, ear of, take it to,
    takes it to, bring it to, brings it to, take this to, takes this to, pass it on to, passes it to, up to my, to my
    boss, to her boss, to his boss, to my director, to my manager, then signs, then decides, she decides, he decides,
    decides then, then approves, rubber-stamps, reports to, report to, who decides, who signs, who then, final word
    with, asks me, asks her, asks him, asks for my, before she, before he, values, heeds, counts with, present it to,
    presents it to, presents to, signs what, acts on, accepts it, accepts my, approves what, normally accepts, usually
    accepts, tends to`,
  uses: `user, users, end user, use it, uses it, using it, would use, will use, work with it, working with it, work on
    it, works with it, on tool every day, hands-on, daily user, operat* it, sit in front of it, use system, use tool,
    i just use, only use, day to day user, work in it, live in it`,
  others: `others choose, others decide, others pick, others buy, other people choose, other people decide, someone
    else, somebody else, others, decided above, above me, above her, above him, above my, upstairs, not choose, not
    decide, not pick, not involved in, no part in, not part of, is not asked, not in decision, not in selection, made
    elsewhere, decided elsewhere, user only, only user, only use, just use, just user, mere user, not my choice, not
    her choice, not his choice, choice is made, get what, is given, are given, picked by, chosen by, head office, hq,
    procurement (chooses|picks|decides), purchasing (chooses|picks|decides)`,
  say: `say in, say at all, say on, say, voice in, voice, influence on, influence over, influence, part in
    (it|this|that|decision), involved in (purchas*|buying|decision*|choosing), involved, involvement, asked about,
    consult*, role in, authority, power, decision of mine, my decision, my call, my place, in loop, ask me, asks me,
    asks her, asks him, listens to me, opinion, weight, vote, word to say, decide anything, decide on anything, in
    position to (decide|choose|buy|approve), to do with (purchas*|buying|choosing|decision*|it|this)`,
  boss: `ceo, cfo, coo, cto, cio, cmo, md, gm, vp, svp, evp, managing director, finance director, director*,
    president, chair, chairman, chairwoman, chairperson, chief, head of *, owner, founder, partner, partners, boss,
    treasurer, bursar, principal, controller, comptroller, board, dean, trustees, general manager, managing partner,
    vice president, chief executive, chief exec, chief financial officer, commander, superintendent, headteacher,
    headmaster, headmistress, provost, sir *, mayor, lady, lord, dame, family, shareholder*, investor*, patron,
    secretary general, big boss, finance chief, minister, governor, finance man, finance woman, finance guy, finance
    lady, the bosses, chief accountant, accountant general, general accountant, mother superior, abbot, head,
    proprietor, landlord, office manager, plant manager, site manager, runs the company, runs the business, runs the
    firm, runs the group`,
  purse: `hold* … (budget|purse|money|funds), own* … (budget|budget line|money|funds|purse), control* …
    (budget|spend*|money|funds|purse), budget is (his|hers|with), money is (his|hers|theirs), money comes from, who
    pays, releases … (money|fund*|budget), approve* …
    (spend*|purchase*|expenditure|expense|expenses|investment*|budget*|money|invoices), signs …
    (cheque*|check*|money|budget*|purchase*|order*|spend*|contract*), purse strings, decision on money, decide* …
    (money|budget|spend*|funding|investment*), decides about money, budget holder, holder of budget, budget owner,
    economic buyer, budget sits with, money sits with, budget belongs to, sits on money, sits on budget, on budget
    line, authoris* … (spend*|purchase*|budget*|payment*|expenditure), authoriz* …
    (spend*|purchase*|budget*|payment*|expenditure), frees … money, funds it, would fund, finances it, has chequebook,
    holds chequebook, holds checkbook, has cheque book, money is in hands of, final say on (money|spend*|budget*),
    last word on (money|spend*|budget*), has to sign off, spend authority, spending authority, signs alone up to, can
    spend … without, in charge of (money|budget|purse|funds), responsible for budget, his budget, her budget, her
    money, his money, his cost centre, her cost centre, out of his pocket, out of her pocket, p&l, keeps … signature …
    spending, signature on spending, commits … (spending|spend|expense*|expenditure|money|funds), commit any expense,
    commits any expense, controlled by, spending is approved by, purchases are approved by, funds are controlled by,
    money is controlled by, budget is controlled by, lets go of … money, loosens … purse*, opens …
    (purse|wallet|chequebook|checkbook), financial call, financial decision, financial decisions, budget decision,
    money decision, call on money, say over (money|budget|spending|the money|the budget), says yes to spending, writes
    … (cheque*|check*), decides what gets spent, decides what is spent, decides how much, holds the cheque, authorises
    spending, authorizes spending, authorises the spending, is in charge of spending, one who lets go of, pays for it,
    pays for everything, pays the bills,
    (money|budget|budgets|spend|spending|funds|purchase*|expenditure|expenses|investments|invoices) … (approved|signed
    off|authorised|authorized|released|decided|controlled|held|managed|granted) by,
    (money|budget|budgets|spend|spending|funds|purchase*|expenditure|expenses|investments|invoices) … (goes|go)
    through, approves all spend, controls the purse strings, controls the money, holds the money, decides on spending,
    decides on the money, decides on budgets, decides about spending, guards the budget, guards the purse, sits on the
    purse, manages the budget, signs off … (spend*|purchase*|budget*|money|expenditure|anything|everything|it|on)`,
  myPurse: `i hold … (budget|purse|money), i own … (budget|money), budget is mine, money is mine, my budget, my own
    budget, my money, i control … (budget|money|spend*), i release … (money|funds|budget), i pay, i approve …
    (spend*|budget*|purchase*|money|expenditure), i sign … (cheque*|check*|off), comes out of my, i sign alone, my
    cost centre, my cost center, my own pocket, i am budget holder, i am budget owner, from my budget, i decide …
    (money|budget|spend*), purse strings are mine, i have budget, mine to spend, i am the purse, i commit any, i
    commit the, i authorise … (spend*|purchase*|payment*), i authorize … (spend*|purchase*|payment*), i write …
    (cheque*|check*), i sign for the money, i am the one who pays, i am the one who approves …
    (spend*|budget*|purchase*)`,
  inPerson: `met, meet* her today, meet* him today, had <span> with, spoke to, spoke with, sat down with, sat with,
    talked to, told us, told me, told us himself, told us herself, himself, herself, in person, confirmed, confirms,
    confirmed to us, said so, was clear that, made clear, introduced us, lunch with, on phone with, on call with,
    joined, face to face, saw, in her words, in his words, personally, first-hand, had coffee, she says, he says, says
    that, said that, i am`,
  signs: `sign, signs, signing, sign it, sign off, signs off, sign-off, signature, signatory, signed by, signature of,
    countersign*, put … name to`,
  refuses: `refus*, declin*, reject*, turned down, turned us down, rul* out, vetoed, veto*, will not hear of, does not
    want to hear, will not fund, will not pay, will not sponsor, will not meet, will not see, will not sign, will not
    back, will not spend, not going to fund, not going to pay, not going to spend, not prepared to, not willing to,
    unwilling to, does not want to (meet|see|fund|pay|spend|hear), no interest in meeting, not interested in meeting,
    said no to, says no to, will not put, not give … (penny|cent|money|dime|budget), will not give, will not release,
    not release, shut door, slammed door, blocked … budget, does not meet vendors, will not take … (meeting|call),
    will not approve, does not fund, not fund, has no intention of, point blank, pulled … plug, not spending, not
    spend, not paying, will not open, not open … purse, would not see, would not meet, not receive`,
  funds: `fund, fund it, fund this, fund us, sponsor, pay for, back it, back this, put money, release money, spend
    money`,
  behind: `behind it, behind this, fully behind, behind project, back* it, backs project, backing, sponsor*, joined …
    (project|team|call*|steering|meeting*|us), leads … project, leading … project, drives … project, driving it, runs
    … project, champions, steers, chairs … (project|steering), chairing, engaged, on board, in weekly, in every, in
    all our, personally, took over, taking over, has taken, attends, attended, sits in, takes part, took part, sat
    through, working with us, works with us, negotiat*, on calls, at every, comes to every, came to, reviews with us,
    in our steering, part of team, weekly, sits on steering, asked us to start, wants us to start, is in, stands
    behind, part of project, in project, himself leads, herself leads, running the project, runs the project, has been
    running, set … aside herself, set … aside himself, guarantees, guaranteed, very involved, closely involved, deeply
    involved, in on everything, part of everything, throws … weight behind, put … weight behind, in every call, took
    charge, taken charge, leads it, leading it, owns the project, pushes the project, wants it personally, chairs the,
    sits in on every, personally sponsoring, sponsoring this, in on every, comes to every call, at every call, joins
    every, joins our weekly, part of the project team, in the project team`,
} satisfies Partial<Lexicon["concepts"]>;
