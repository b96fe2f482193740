import type { AgreementText } from "../language/en-agreement.ts";
import type { ReviewText } from "../language/en-review.ts";
import type { StageText } from "../language/en-stages.ts";
import { sayDuration } from "../language/say-duration.ts";
import { ownEntry } from "../own-entry.ts";
import type { Terms } from "./agreement.ts";
import { type Drift, intervalOf, shareDrift, waitDrift } from "./review-drift.ts";
import type { ReviewFigures, Share, Shares, TeamFigures, Wait } from "./review-figures.ts";
import { listProposals, type Proposal } from "./review-proposals.ts";

/** A part of the review in words, for a page and for paper alike. */
export interface ReviewSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** The words that a review takes from elsewhere, and its own. */
export interface ReviewWords {
  readonly review: ReviewText;
  readonly agreement: AgreementText;
  readonly stages: StageText;
}

/** All that a quarter came to, part by part. */
export function sayReview(words: ReviewWords, locale: string, figures: ReviewFigures): ReviewSection[] {
  const { sections } = words.review;
  return [
    { title: sections.agreement, lines: sayAgreement(words, locale, figures) },
    { title: sections.mqls, lines: sayMqls(words, locale, figures) },
    { title: sections.touches, lines: [sayTouches(words, locale, figures.firstTouch.now)] },
    ...(figures.teams ? [{ title: sections.teams, ...sayTeams(words, locale, figures.teams) }] : []),
    { title: sections.drift, lines: [words.review.driftHelp], table: tableDrift(words, locale, figures) },
    { title: sections.reasons, ...sayReasons(words, locale, figures) },
    { title: sections.proposals, lines: sayProposals(words, locale, figures) },
  ];
}

function sayAgreement({ review, agreement: { says } }: ReviewWords, locale: string, { agreement }: ReviewFigures) {
  if (agreement === undefined) return [review.noAgreement];
  const { format } = new Intl.NumberFormat(locale);
  const { qualifiers, firstTouchMinutes, touches, mqlsOwed }: Terms = agreement.terms;
  const { requiredData, leastFit, leastEngagement } = qualifiers;
  const named = new Intl.ListFormat(locale).format(requiredData);
  return [
    review.version(format(agreement.version)),
    requiredData.length > 0 ? says.data(named) : says.noData,
    ...(leastFit === undefined ? [] : [says.fit(leastFit)]),
    ...(leastEngagement === undefined ? [] : [says.engagement(format(leastEngagement))]),
    says.clock(sayDuration(locale, firstTouchMinutes * 60_000)),
    says.touches(format(touches.calls), format(touches.emails), format(touches.days)),
    says.mqls(format(mqlsOwed.perWeek), format(mqlsOwed.perQuarter)),
  ];
}

function sayMqls({ review }: ReviewWords, locale: string, { mqls }: Pick<ReviewFigures, "mqls">): string[] {
  const { format } = new Intl.NumberFormat(locale);
  const { delivered, owed, weeksOwing, weeksHeld } = mqls;
  return [
    owed === undefined ? review.deliveredPlain(format(delivered)) : review.delivered(format(delivered), format(owed)),
    ...(weeksOwing === 0 ? [] : [review.weeks(format(weeksHeld), format(weeksOwing))]),
  ];
}

function sayTouches({ review }: ReviewWords, locale: string, share: Share): string {
  const { format } = new Intl.NumberFormat(locale);
  const interval = intervalOf(share);
  if (interval === undefined) return review.keptNone;
  return review.kept(format(share.successes), format(share.trials), sayRange(review, locale, interval));
}

/** A row a team: its version, its MQLs and its first touches, none of which count for the portal's agreement. */
function sayTeams({ review }: ReviewWords, locale: string, teams: readonly TeamFigures[]) {
  const { format } = new Intl.NumberFormat(locale);
  const { team, version, mqls, weeks, touches } = review.teams.head;
  const rows = teams.map(({ name, version: of, mqls: { delivered, owed, weeksHeld, weeksOwing }, firstTouch }) => [
    name,
    format(of),
    owed === undefined ? format(delivered) : review.teams.of(format(delivered), format(owed)),
    weeksOwing === 0 ? review.nothing : review.teams.of(format(weeksHeld), format(weeksOwing)),
    firstTouch.trials === 0 ? review.nothing : review.teams.of(format(firstTouch.successes), format(firstTouch.trials)),
  ]);
  return { lines: [review.teams.help], table: { head: [team, version, mqls, weeks, touches], rows } };
}

/** A row a measure: the quarter before, this one, and whether they are apart. */
function tableDrift({ review }: ReviewWords, locale: string, figures: ReviewFigures) {
  const row = (name: string, before: string, now: string, drift: Drift | undefined) => [
    name,
    before,
    now,
    drift === undefined ? review.nothing : review.drifts[drift],
  ];
  const shareRow = (name: string, shares: Shares) =>
    row(name, sayShare(review, locale, shares.before), sayShare(review, locale, shares.now), shareDrift(shares));
  const { wait } = figures;
  return {
    head: [review.measure, review.before, review.now, review.change],
    rows: [
      shareRow(review.accepted, figures.accepted),
      shareRow(review.inTime, figures.firstTouch),
      row(review.wait, sayWait(review, locale, wait.before), sayWait(review, locale, wait.now), waitDrift(wait)),
      ...figures.grades
        .filter(({ shares }) => shares.now.trials + shares.before.trials > 0)
        .map(({ grade, shares }) => shareRow(review.grade(grade), shares)),
    ],
  };
}

function sayShare(review: ReviewText, locale: string, share: Share): string {
  const interval = intervalOf(share);
  if (interval === undefined) return review.nothing;
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(interval.share);
  return review.value(percent, sayRange(review, locale, interval), new Intl.NumberFormat(locale).format(share.trials));
}

function sayRange(review: ReviewText, locale: string, { low, high }: { low: number; high: number }): string {
  const { format } = new Intl.NumberFormat(locale, { style: "percent" });
  return review.range(format(low), format(high));
}

function sayWait(review: ReviewText, locale: string, wait: Wait | undefined): string {
  if (wait === undefined) return review.nothing;
  const [low, middle, high] = [wait.low, wait.middle, wait.high].map((ms) => sayDuration(locale, ms));
  return review.waitValue(middle ?? "", review.range(low ?? "", high ?? ""));
}

function sayReasons(words: ReviewWords, locale: string, { reasons }: ReviewFigures): Omit<ReviewSection, "title"> {
  const { review } = words;
  if (reasons.length === 0) return { lines: [review.noReasons] };
  const { format } = new Intl.NumberFormat(locale);
  const rows = reasons.map(({ reason, count }) => [beginLine(locale, nameReason(words, reason)), format(count)]);
  return { lines: [], table: { head: [review.reason, review.count], rows } };
}

/** Reasons of the one kind are written to end a sentence. */
function beginLine(locale: string, words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

function nameReason({ stages }: ReviewWords, reason: string): string {
  return ownEntry<string>(stages.rejection, reason) ?? ownEntry<string>(stages.reasons, reason) ?? reason;
}

function sayProposals(words: ReviewWords, locale: string, figures: ReviewFigures): string[] {
  const proposals = listProposals(figures);
  if (proposals.length === 0) return [words.review.noProposals];
  return [...proposals.map((one) => sayProposal(words, locale, one)), words.review.proposalsHelp];
}

function sayProposal(words: ReviewWords, locale: string, proposal: Proposal): string {
  const { proposals } = words.review;
  const { format } = new Intl.NumberFormat(locale);
  switch (proposal.kind) {
    case "lower-bar":
      return proposals.lower(format(proposal.owed), format(proposal.line.bar), format(proposal.line.supply.middle));
    case "raise-bar":
      return proposals.raise(format(proposal.line.bar), format(proposal.line.supply.middle));
    case "promise-less":
      return proposals.less(format(proposal.owed), format(proposal.weekly));
    case "look-at-reason":
      return proposals.reason(format(proposal.count), format(proposal.total), nameReason(words, proposal.reason));
    case "first-touch":
      return proposals.touch(new Intl.NumberFormat(locale, { style: "percent" }).format(proposal.high));
  }
}
