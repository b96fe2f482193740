import { writeFileSync } from "node:fs";
import { languages } from "@assay/shared/language/locale";
import { writeWeights } from "@assay/shared/suggest/weights";
import { examplesOf } from "./examples.ts";
import { partsOf, unseenPart } from "./labelled-texts.ts";
import { teach } from "./teaching.ts";

// Writes what the labelled texts teach, but for the part that nobody has seen.

const target = new URL("../../shared/src/suggest/taught-weights.json", import.meta.url);
const examples = languages.flatMap((language) =>
  partsOf(language)
    .filter((part) => part !== unseenPart)
    .flatMap((part) => examplesOf(part, language)),
);
const weights = teach(examples);
const lines = writeWeights(weights).map((line) => JSON.stringify(line));
writeFileSync(target, `[\n${lines.join(",\n")}\n]\n`);
process.stdout.write(`${weights.size} features from ${examples.length} sentences\n`);
