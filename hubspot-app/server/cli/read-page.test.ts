import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "assay-read-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = join(import.meta.dirname, "main.ts");
const flags = ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"];
const inbox = "https://mail.google.com/mail/u/0/#inbox/FMfcgzQX";
const mail = `<div role="main"><div class="adn"><div class="gE iv"><span class="gD" email="Mina@example.com" name="Mina Okafor"></span></div><div class="a3s">Hi</div></div></div>`;

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs `assay read-page` in the folder of these tests. */
function readPage(...words: string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [...flags, main, "read-page", ...words], { cwd: folder }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

it("prints the person on a saved page as one line of JSON, without what it does not say", async () => {
  const out = '{"ok":true,"prospect":{"name":"Mina Okafor","email":"mina@example.com"}}\n';
  expect(await readPage("--url", inbox, write("mail.html", mail))).toEqual({ code: 0, out, err: "" });
});

it("says which field it left out by leaving it out, not in the output", async () => {
  const page = write("through-group.html", mail.replace("Mina Okafor", "'Mina Okafor' via Sales"));
  expect((await readPage("--url", inbox, page)).out).toBe('{"ok":true,"prospect":{"name":"Mina Okafor"}}\n');
});

it.each([
  ["a list with nobody open", inbox, "nobody-open"],
  ["a host that only looks like Gmail's", "https://mail.google.com.evil.example/mail/u/0/", "not-a-prospect-page"],
  ["a page without TLS", "http://mail.google.com/mail/u/0/", "not-a-prospect-page"],
])("prints why nobody is read on %s", async (_, url, code) => {
  const answer = await readPage("--url", url, write("list.html", '<div role="main"><table></table></div>'));
  expect([answer.code, answer.err]).toEqual([0, ""]);
  expect(JSON.parse(answer.out)).toEqual({ ok: false, code, message: expect.stringMatching(/\.$/) });
});

it("runs no script of the page and loads nothing of it", async () => {
  const script = `<script>document.querySelector(".gD").setAttribute("email", "boss@example.com")</script>`;
  const loads = `<script src="https://nowhere.invalid/x.js"></script><link rel="stylesheet" href="https://nowhere.invalid/x.css"><iframe src="https://nowhere.invalid/"></iframe><img src="https://nowhere.invalid/x.png" onerror="document.body.remove()">`;
  const { out, err } = await readPage("--url", inbox, write("script.html", `${mail}${script}${loads}`));
  expect([JSON.parse(out).prospect.email, err]).toEqual(["mina@example.com", ""]);
});

it.each([
  ["no file", ["--url", inbox], "Which file?"],
  ["two files", ["--url", inbox, "a.html", "b.html"], "One file at a time"],
  ["no URL", ["a.html"], "Where was the page saved from?"],
  ["a URL that is none", ["--url", "mail", "a.html"], '"mail" is no URL.'],
  ["a file that is not there", ["--url", inbox, "nowhere.html"], "nowhere.html is not there: check the path."],
  ["a folder", ["--url", inbox, "."], "is a folder: name a file in it."],
  ["an unknown option", ["--loud"], "--loud"],
])("refuses %s and says what to do", async (_, words, expected) => {
  const { code, out, err } = await readPage(...words);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(expected);
});

it.each([
  ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x3c, 0x00])],
  ["plain text", "just words"],
])("refuses %s as no page", async (_, content) => {
  const { code, err } = await readPage("--url", inbox, write("odd.html", content));
  expect([code, err]).toEqual([1, 'odd.html is not HTML in UTF-8: save the page as "HTML only" first.\n']);
});
