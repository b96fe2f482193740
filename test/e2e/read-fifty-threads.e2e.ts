import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { netLogFlags, readNetLog } from "../support/net-log.ts";
import { aThread, openThread, type Sdr, sdrEmail, startSdr, wakeByAlarm } from "../support/sdr.ts";
import { waitUntil } from "../support/wait-until.ts";

const gmail = "https://mail.google.com/mail/u/0/";

describe("an SDR reads fifty threads in an hour and clicks nothing of ours", () => {
  const folder = mkdtempSync(join(tmpdir(), "assay-net-log-"));
  const log = join(folder, "net.json");
  let sdr: Sdr;
  /** Half of them in the CRM, half of them strangers. */
  let read: { id: string; name: string; email: string; body: string }[];
  beforeAll(async () => {
    sdr = await startSdr({
      site: "gmail",
      stack: { contacts: 40 },
      flags: netLogFlags(log),
      content: (people) => {
        read = Array.from({ length: 50 }, (_, at) => {
          const stranger = { name: `Stranger Number${at}`, email: `stranger.${at}@unheard-of.example` };
          const { name, email } = people[at % 2 === 0 ? at / 2 : people.length] ?? stranger;
          return { id: `thread${at}`, name, email, body: `Confidential matter ${at} about the quarter.` };
        });
        return { me: sdrEmail, threads: read.map((one) => aThread(one.id, one, one.body)) };
      },
    });
  });
  afterAll(async () => {
    await sdr?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows the pill beside each of them", async () => {
    const { desk } = sdr;
    await desk.page.goto(`${gmail}#inbox`);
    for (const [at, { id, name }] of read.entries()) {
      await openThread(desk, id);
      await waitUntil(`the pill stands beside ${name}`, () =>
        desk.page.evaluate((wanted) => {
          const sender = document.querySelector(".gD");
          return sender?.textContent === wanted && sender.nextElementSibling?.localName === "span";
        }, name),
      );
      // The browser's ten-minute alarm, six times in the hour.
      if (at % 8 === 4) await wakeByAlarm(sdr);
    }
    expect(desk.complaints).toEqual([]);
  });

  it("let no address, name or text leave the machine; what did leave asks for the list of grades and my queue", async () => {
    const ours = new Set([sdr.stack.ports.extension, sdr.stack.ports.web].map((port) => `${port}`));
    await sdr.extension.context.close();
    const { requests, bytes } = readNetLog(log);
    const whole = `${requests.map(({ url }) => url.href).join("\n")}\n${bytes}`.toLowerCase();
    for (const { name, email, body, id } of read) {
      for (const said of [name, email, body, id, encodeURIComponent(email), encodeURIComponent(name)]) {
        expect(whole).not.toContain(said.toLowerCase());
      }
    }
    const left = requests.map(({ method, url }) => `${method} ${ours.has(url.port) ? url.pathname : url.origin}`);
    const counted = Object.entries(Object.groupBy(left, (line) => line)).map(
      ([line, all]) => `${all?.length} × ${line}`,
    );
    process.stdout.write(`what left the browser:\n${counted.join("\n")}\n`);
    const own = new Set(left.filter((line) => line.includes(" /")));
    expect([...own].sort()).toEqual(["GET /pair", "GET /v1/grades", "GET /v1/queue", "POST /pair", "POST /v1/tokens"]);
    expect(bytes).toContain("GET /v1/grades");
  });
});
