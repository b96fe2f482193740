import type { Lexicon } from "../../lexicon.ts";

/** Sayings about money and power. */
export const sayingsOfMeans: Lexicon["sayings"] = {
  "authority 0": `no say, not have say, no say in, not my department, not have voice, no voice in, no influence, not
    have any influence, nobody asks me, no one asks me, am not asked, is not asked, are not asked, i am not consulted,
    not consulted, i have no part, have no part in, no role in, not involved in
    (purchas*|buying|choosing|decision*|any), wrong person, not right person, just temp, only temp, just intern, only
    intern, i am intern, not decide anything, not decide on anything, no authority, no power to, i only answer phone,
    above my pay grade, no one listens to me, nobody listens to me, not my place, have no weight, leave me out, no
    control over anything, not an opinion to give, not even an opinion, nobody has a voice, have nothing to say,
    nothing to say in, nothing to decide, decide nothing, i decide nothing, not a word to say, am just passing, only
    pass messages, am only an assistant, nobody wants my opinion, no one wants my opinion, nobody would ever ask,
    nobody would ask, no one would ask, nobody would ever ask my opinion, not involved in that, not involved in any,
    not involved in those, i only book, i just book, i only answer, i only do the, no influence whatsoever, i have no
    influence, nobody asks for my, do not ask me about, my opinion does not count, my opinion is not asked, not asked
    for my opinion, no vote and no voice, i count for nothing, not involved in that sort, not involved in this sort,
    not involved in these, not involved in things like, not part of (decision|this decision|choice), no part in
    (decision|choice), not up to me and, not in position to (decide|choose|buy|approve), nothing to do with
    (purchas*|buying|it|this|that|choosing|decision*|the decision)`,
  "authority 1": `only user, user only, just user, mere user, end user only, only use it, just use it, only be using,
    just be using, only one of users, would use it but, use it every day but, will use it but, uses it but, use it
    but, i just work with it, others choose, others decide, others pick, other people choose, other people decide,
    somebody else chooses, someone else chooses, somebody else decides, someone else decides, somebody else picks,
    someone else picks, choice is made (by|elsewhere|higher|upstairs|above), decision is made
    (elsewhere|higher|upstairs|above|over), we use what, i use what, uses what, get what we are given, work with
    whatever, use whatever, not one who (decides|chooses|buys|picks), not one choosing, not one deciding, no vote but,
    user nothing more, user nothing else, user no more, only type, only be typing, just type, choice is made in,
    decision is made in, has no part in choosing, have no part in choosing, no part in the choice, no part in
    choosing, not take part in the choice, takes no part in, take no part in, would use it daily, uses what is bought,
    with whatever they give, whatever they buy, whatever they choose, whatever gets bought, choice is not mine,
    decision is not mine, only work with … tool, i only work with`,
  "authority 2": `i recommend and, she recommends and, he recommends and, relies on my
    (advice|opinion|judgement|judgment|recommendation|word), relies on (her|his)
    (advice|opinion|judgement|judgment|recommendation|word), listens to my, listens to me, listens to (her|him),
    follows my, follows (her|his), takes my (advice|recommendation|word), takes (her|his)
    (advice|recommendation|word), goes by my, goes by (her|his), goes with what i, goes with what (she|he), goes with
    my, goes with (her|his) recommendation, trusts my (judgement|judgment|opinion|advice|recommendation|word), trusts
    (her|his) (judgement|judgment|opinion|advice|recommendation|word), i advise, make recommendation, makes
    recommendation, i will recommend, my recommendation goes, (her|his) recommendation goes, i prepare … decides, i
    make shortlist, i do shortlist, makes shortlist, i present it to, i take it to, she takes it to, he takes it to,
    she will take it to, he will take it to, i will take it to, i will bring it to, can get it in front of, i have
    direct line, has direct line, has ear of, i have ear of, have her ear, have his ear, rarely goes against, never
    overruled, never overrules, seldom overrules, rarely overrules, rarely says no, never said no to, usually says
    yes, usually signs what, signs what i, signs whatever i, signs what (she|he), signs whatever (she|he), nearly
    always follows, almost always follows, my word carries, (her|his) word carries, i propose and, proposes and, i
    suggest and, advises … who listens, advises … listens, listens to her in, listens to him in, gone along with it,
    goes along with it, go along with it, goes along with my, goes along with her, goes along with his, always gone
    along, prepare … opinion … hand it, acts on my advice, acts on her advice, acts on his advice, always follows, has
    always followed, has followed my, followed my advice, follows my lead, takes up my`,
  "authority 3": `i make final, final call is mine, final decision is mine, decision is mine, decision is mine alone,
    i decide, i decide alone, i decide on this, i decide myself, my call, it is my call, up to me, buck stops with me,
    i have last word, i have final say, i am one who decides, i sign this myself, i sign myself, i can sign this, i
    take decision, i take this decision, i make decision, i make this decision, i am decision maker, decides (alone|by
    himself|by herself|himself|herself|on his own|on her own|without asking), decides and signs, has final say, has
    last word, final say is (his|hers), decision is (his|hers) alone, owner and decides, owns … decides, nobody above
    (me|him|her), no one above (me|him|her), reports to nobody, answers to nobody, no need to ask anyone, nobody to
    ask, no one else to ask, i need nobody, sole owner, sole decision, is decision maker, is decision-maker, makes
    final call, makes final decision, takes final decision, he is in charge, she is in charge, is in charge and, in
    charge and he signs, in charge and she signs, settles everything, her own shop, his own shop, decision belongs to
    (me|her|him), decision is up to (him|her), i take the decision, i take the decision as, i settle this, i settle
    it, what i say goes, what she says goes, what he says goes, i run the place and, runs the place and decides,
    budget is his and he signs, budget is hers and she signs, it is my decision, so it is my decision, my company so,
    my business so, without going to anyone, without asking anyone, without going to anybody, without asking anybody,
    i need nobody to, without checking with, my word is final, her word is final, his word is final, what i decide,
    has the power to decide, can decide alone, decision rests with (me|her|him), decision lies with (me|her|him),
    decision sits with (me|her|him), the choice is mine, choice is (hers|his|mine)`,
  "budget 0": `not penny, not single penny, not cent, not dime, no budget, no money, no funds, no funding, no cash,
    zero budget, budget is zero, budget of zero, budget is nil, skint, broke, strapped for cash, coffers are empty,
    kitty is empty, purse is shut, can not afford, could not afford, not afford, no means, no room in … budget,
    nothing in … budget, nothing left in … budget, nothing budgeted, not budgeted, nothing set aside, nothing put
    aside, no line … budget, spending freeze, budget freeze, spending has been stopped, no spending, funding was
    refused, funding has been refused, funding refused, funding was turned down, budget was refused, budget was
    rejected, budget request was (refused|rejected|turned down), money is not there, money simply is not there, there
    is nothing to spend, pockets are empty, unfunded, not spending anything, not spend anything, every penny is,
    budget has gone, money has gone, money is gone, budget is gone, turned the tap off, turned off the tap, tap is
    off, can not pay for, could not pay for, could not buy, can not buy anything, can not spend, zero until further
    notice, budget … zero, cannot justify spending, no spare money, no spare cash, money is tight, every purchase is
    frozen, all spending is frozen, spending is frozen, all spend is frozen, budgets are frozen, budget is frozen,
    budget has been cut, budget was cut, budgets were cut, funding has dried up, nothing left to spend, no room in the
    budget, nothing in the kitty, purse strings are tight, could not scrape, no means to`,
  "budget 1": `could find … money, could find … budget, could find … funds, can find … money, find money somewhere,
    money could be found, money can be found, budget could be found, would find money, money could come, money can
    come, funds could come, could come out of, might come out of, could be paid out of, could be taken from, could
    squeeze, can squeeze, scrape together, scrape … together, could be scraped, would find way to pay, could be made
    available, could be freed, could free up, some money left, money left in, something left in, leftover budget,
    could go to … for money, could ask … for money, could dip into, could tap, money might be, might be money, there
    might be some money, could apply for … (grant|funding), could carve out, could stretch, might be able to fund,
    could probably fund, could probably pay, could probably find, should be able to find, could be made to fit, not
    budgeted but, no budget yet but, no line … but, not in budget but, money is usually not problem, money can be got,
    could reallocate, could shift, could move some, could borrow from, should be something left, something could be
    scraped, could draw on, could be drawn from, could ask for a grant, could use what is left, should be able to dip,
    should be able to squeeze, should be able to use, can be squeezed, would be found, able to get something from,
    could get something from, could get some money, let him shift some, let her shift some, let us shift some, would
    let … shift, if the case is strong, if the case is good, make a strong case, with a good case, for a good case,
    money follows, money would follow, money can usually be found, could be paid from, can be paid from, might be able
    to find, might be able to pay, free up (something|some money|some budget|a bit) from, free something up, money
    (might|could|may|would) come from, budget (might|could|may|would) come from, funds (might|could|may|would) come
    from`,
  "budget 2": `up to <amount>, <amount> (max|maximum|tops|at most|or so to spend), max <amount>, maximum <amount>,
    maximum of <amount>, ceiling (is|of|at) <amount>, limit (is|of) <amount>, cap (is|of) <amount>, capped at
    <amount>, budget (is|of|around|about|between|:) <amount>, budget for … is <amount>, not (exceed|go over|cost more
    than|pay more than|spend more than|go above) <amount>, no more than <amount>, nothing over <amount>, nothing above
    <amount>, under <amount>, below <amount>, <amount> in mind, <amount> set aside, set aside <amount>, <amount> to
    spend, spend <amount>, <amount> for (it|this|that|year|project), <amount> earmarked, earmarked <amount>, <amount>
    pencilled in, <amount> penciled in, pencilled in <amount>, planned <amount>, thinking of <amount>, in region of
    <amount>, ready to spend, prepared to spend <amount>, prepared to pay <amount>, willing to (pay|spend|invest) …
    <amount>, range … <amount>, between <amount> and <amount>, reserved <amount>, put aside <amount>, <amount> is
    what, have <amount> for, we have <amount>, they have <amount>, can go to <amount>, go as high as <amount>,
    (budget|envelope|ceiling|limit|max|maximum|cap) … <number>, stretch to <amount>, can spend, (must|should|may|can)
    not (go over|be over|be more than|be above|exceed|cost over) <amount>, put <amount> into, put … <amount> into it,
    <amount> at my disposal, <amount> at our disposal, <amount> at (his|her|their) disposal, <amount> available,
    <amount> to invest, <amount> not more, <amount> no more, <amount> and not more, <amount> but not more, keep it
    under <amount>, keep it below <amount>, has to stay under <amount>, has to stay below <amount>, stay under
    <amount>, stay below <amount>, stay within <amount>, thinking of … <amount>, think of … <amount>, go above
    <amount>, going above <amount>, ballpark … <amount>, envelope … <amount>, <amount> a bit more if, in the region of
    <amount>, aiming at <amount>, looking at <amount>, looking at spending <amount>, plan on <amount>, planning on
    <amount>, something like <amount>, not want to go above`,
  "budget 3": `money is approved, budget is approved, budget approved, approved budget, budget was approved, budget
    has been approved, funds are released, money is released, money was released, budget is released, money is there
    and approved, budget is signed off, budget signed off, money signed off, purchase order is (raised|out|signed), po
    is (raised|out|signed), po has been (raised|issued), po number is, board approved … <amount>, <amount> approved,
    <amount> signed off, <amount> released, approved <amount>, released <amount>, signed off <amount>, got green light
    for <amount>, in this year budget and approved, <amount> (is|are|was|were|have been|has been)
    (approved|released|granted|cleared|signed off|secured|voted|confirmed|authorised|unlocked|agreed), funding is
    secured, funding secured, money is secured, budget is secured, money is in bank, funding is confirmed, budget is
    confirmed, budget confirmed, money is confirmed, went through board, through budget round, po for <amount> was
    raised, po for <amount>, purchase order for <amount>, money is in the account, grant came through, grant has come
    through, grant was approved, funding came through, funding has come through, loan came through, <amount> went
    through, <amount> got the nod, go-ahead for <amount>, got the go-ahead for`,
  "economic-buyer 0": `will not fund, not fund this, not fund it, refuses to
    (meet|fund|pay|sponsor|see|spend|sign|release|back|discuss|talk), refused to
    (meet|fund|pay|sponsor|see|spend|sign|release|back|discuss|talk), declined to (meet|fund|pay|sponsor|see),
    declines to (meet|fund|pay|sponsor|see), will not meet, will not see us, will not see you, will not sponsor, will
    not release … (money|fund*|budget), will not spend, not spend … on this, not give us penny, not give … penny, not
    giving … penny, will not pay, no intention of (paying|funding|meeting|spending|sponsoring), does not want to meet,
    does not want to (see us|see you|fund|pay|spend), has vetoed, turned down … (meeting|funding), said no to …
    (meeting|funding|money), not interested in meeting, not put money, not put … money, will not open …
    (purse|wallet|chequebook|checkbook), not get penny, not see penny, not available for vendors, without my money,
    without me and without, not put in a penny, will not put in, not put a penny, not going to back us, not going to
    back you, not going to receive, will not receive, would not receive, will not back us, will not back you, flatly
    refused, refuses any, refused any, not sponsor`,
  "economic-buyer 1": `economic buyer (is|would be|=|:|will be), budget holder is, budget owner is, purse strings are
    (held|with|in), money is decided by, money is (with|controlled by|in hands of), budget is (with|held by|controlled
    by|in hands of|owned by), spending is (approved|decided|signed off) by, expenditure is (approved|decided|signed
    off) by, holds purse strings, holds purse, controls purse strings, cheque is signed by, cheques are signed by,
    contract would be signed by, would be signed by, funded by, paid by, who signs is, one who
    (pays|signs|holds|funds) is, person who (pays|signs|holds|funds|approves) is, it is … who (pays|funds|signs
    cheque*|releases|holds), is made by, call is made by, decision is made by, is the one who
    (pays|opens|holds|controls|releases|funds|approves), (spending|purchase*|expenditure|anything|everything|costs) …
    (has|have|needs|need) to be (approved|signed off|authorised|authorized|released) by, must be (approved|signed
    off|authorised) by, signs all (orders|cheques|checks|purchases|contracts), signs every`,
  "economic-buyer 2": `i hold … budget, i hold … purse, i own … budget, budget is mine, money is mine, decision on
    money is (mine|hers|his), i control … (budget|spend*|money), i sign … (cheque*|check*), i pay for, (she|he) owns …
    budget, (she|he) holds … budget, (she|he) controls … (budget|money|spend*), confirmed … (owns|holds|controls) …
    (budget|money|purse|funds), told us … (owns|holds|controls|budget is|money is), confirmed … (budget|money) is
    (his|hers), (budget|money) is (his|hers) to spend, signs (cheques|checks) (himself|herself), comes out of my
    budget, comes from my budget, it is my budget, my own budget, (met|saw) … (budget holder|holds … budget|owns …
    budget|controls … budget|holds … purse), confirmed … (commits|authorises|authorizes|approves|signs) …
    (spend*|money|budget|purchase*|expense*|expenditure), told (us|me) …
    (commits|authorises|authorizes|approves|signs) … (spend*|money|budget|purchase*|expense*|expenditure|everything),
    confirmed … is the one who, told us … is the one who, budget is (his|hers) and (he|she) signs, in charge and
    (he|she) signs the (cheques|checks), decides and pays, pays and decides`,
};
