// Runs write-good, alex and Harper on the notes of the corpus, as each comes.
// Usage: node check.mjs CORPUS OUT; in OUT a file a tool is left, with {"id", "findings"} a line.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text as alex } from "alex";
import { Dialect, LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";
import writeGood from "write-good";

const [corpus, out] = process.argv.slice(2);

const notes = ["good", "borderline", "bad"]
  .flatMap((kind) => readFileSync(join(corpus, `${kind}.jsonl`), "utf8").split("\n"))
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));

const harpers = [Dialect.American, Dialect.British].map(
  (dialect) => new LocalLinter({ binary: binaryInlined, dialect }),
);

const tools = {
  "write-good": async (text) => writeGood(text).map((each) => each.reason),
  alex: async (text) => alex(text).messages.map((each) => each.ruleId),
  harper: async (text) => fewest(await Promise.all(harpers.map((each) => harper(each, text)))),
};

async function harper(linter, text) {
  const lints = await linter.lint(text, { language: "plaintext" });
  return lints.map((each) => each.lint_kind());
}

// Nobody says which English a note is in: it gets the one that is kinder to it.
function fewest(answers) {
  return answers.reduce((least, each) => (each.length < least.length ? each : least));
}

for (const [tool, check] of Object.entries(tools)) {
  const lines = [];
  for (const { id, text } of notes) {
    lines.push(JSON.stringify({ id, findings: await check(text) }));
  }
  writeFileSync(join(out, `${tool}.jsonl`), lines.join("\n") + "\n");
}
process.exit();
