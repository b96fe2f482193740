import type { ReadSentence, ReadText } from "./read-text.ts";

/** Name → strength. Names are for people, too: who asks why a sentence counts reads its strongest ones. */
export type Features = ReadonlyMap<string, number>;

/** What stands in the sentence counts fully, what stands around it less. Found by trial on the taught texts. */
const strength = { own: 1, letters: 0.5, pair: 0.5, rule: 1.5, around: 0.3, text: 0.15 } as const;

/** Words of a run in the sentence, and in what stands around it. */
const longestRun = 3;
const longestRunAround = 2;

/** Words of the first line: it often says what the whole text is about. */
const headWords = 12;

/** What tells whether sentences are evidence, and of which level. */
export interface TextFeatures {
  /** What the whole text adds to each of its sentences. */
  readonly ofAll: Features;
  /** By sentence: its words, the ideas in it, and what stands before it. */
  readonly ofEach: readonly Features[];
}

type Add = (name: string, value: number) => void;

export function featuresOf(text: ReadText): TextFeatures {
  const found = new Set(text.sentences.flatMap(({ findings }) => findings.map(({ criterion }) => criterion)));
  return {
    ofAll: gather((add) => addText(text, add)),
    ofEach: text.sentences.map((read, place) =>
      gather((add) => {
        addWords(read, add);
        addIdeas(read, add);
        addPlace(text, place, add);
        addBefore(text.sentences[place - 1], add);
        // How much else the text has to say: a lone finding is more often a mistake.
        const own = new Set(read.findings.map(({ criterion }) => criterion));
        add(`others ${Math.min(found.size - own.size, 4)}`, strength.own);
      }),
    ),
  };
}

function gather(fill: (add: Add) => void): Features {
  const features = new Map<string, number>();
  fill((name, value) => features.set(name, value));
  return features;
}

function addWords({ noticed: { words } }: ReadSentence, add: Add): void {
  for (const run of runsOf(words, longestRun)) add(run, strength.own);
  for (const word of words) for (const piece of piecesOf(word)) add(`~${piece}`, strength.letters);
}

function addIdeas({ sentence: { voice }, noticed, findings }: ReadSentence, add: Add): void {
  const ideas = [
    ...noticed.said,
    ...[...noticed.denied].map((idea) => `no ${idea}`),
    ...[...noticed.guards].map((guard) => `(${guard})`),
  ];
  for (const [at, idea] of ideas.entries()) {
    add(`+${idea}`, strength.own);
    add(`+${idea} ${voice}`, strength.pair);
    for (const other of ideas.slice(0, at)) add(`+${other} +${idea}`, strength.pair);
  }
  add("items", Math.min(noticed.items, 6) / 4);
  for (const { criterion, level } of findings) {
    add(`=${criterion} ${level}`, strength.rule);
    add(`=${criterion} ${level} ${voice}`, strength.rule / 2);
  }
}

function addPlace({ sentences }: ReadText, place: number, add: Add): void {
  const read = sentences[place];
  if (read === undefined) return;
  add(`voice ${read.sentence.voice}`, strength.own);
  if (read.noticed.isFirstPerson) add(`we ${read.sentence.voice}`, strength.own);
  if (place === 0) add("first", strength.own);
  if (place === sentences.length - 1) add("last", strength.own);
}

function addBefore(before: ReadSentence | undefined, add: Add): void {
  if (before === undefined) return;
  for (const run of runsOf(before.noticed.words, longestRunAround)) add(`< ${run}`, strength.around);
  if (before.sentence.asks) add("< asks", strength.own);
  for (const topic of before.noticed.topics) add(`< asks ${topic}`, strength.pair);
  for (const guard of before.noticed.guards) add(`< (${guard})`, strength.pair);
}

function addText({ sentences, isShort }: ReadText, add: Add): void {
  add("always", strength.own);
  if (isShort) add("short", strength.own);
  const head = sentences[0]?.noticed.words.slice(0, headWords) ?? [];
  for (const run of runsOf(head, longestRunAround)) add(`^ ${run}`, strength.around);
  for (const { noticed } of sentences) {
    for (const word of noticed.words) if (!isName(word)) add(`* ${word}`, strength.text);
    for (const guard of noticed.guards) add(`* (${guard})`, strength.around);
  }
}

/** Every run of words, names as one sign: who is meant must not matter. */
function runsOf(words: readonly string[], longest: number): string[] {
  const signs = words.map((word) => (isName(word) ? "°" : word));
  return signs.flatMap((_, at) =>
    Array.from({ length: Math.min(longest, signs.length - at) }, (_, more) => signs.slice(at, at + more + 1).join(" ")),
  );
}

/** Pieces of four and five letters: "budgeted" is known by "budget". */
function piecesOf(word: string): string[] {
  if (word.startsWith("<") || isName(word)) return [];
  const whole = `^${word}$`;
  return [4, 5].flatMap((length) =>
    Array.from({ length: Math.max(whole.length - length + 1, 0) }, (_, at) => whole.slice(at, at + length)),
  );
}

function isName(word: string): boolean {
  return word.startsWith("°");
}
