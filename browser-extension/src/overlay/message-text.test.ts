import { expect, it } from "vitest";
import { messageText } from "./message-text.ts";

function textOf(html: string): string {
  const body = document.createElement("div");
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return messageText(body);
}

it("gives each block and each line break a line of its own", () => {
  expect(textOf("<p>Hello Ann,</p><div>We have <b>40k</b><br>for this.</div>")).toBe(
    "Hello Ann,\nWe have 40k\nfor this.",
  );
});

it("marks earlier mail as plain text does", () => {
  const html =
    "Yes.<div>On Monday Ann wrote:</div><blockquote>Budget?<blockquote>Hi</blockquote>Thanks</blockquote>Mina";
  expect(textOf(html)).toBe("Yes.\nOn Monday Ann wrote:\n> Budget?\n> > Hi\n> Thanks\nMina");
});

it("leaves out what nobody sees, and the answer being written", () => {
  const html =
    "Shown.<style>p{}</style><script>1</script><div contenteditable='true'>My answer</div><template>x</template>";
  expect(textOf(html)).toBe("Shown.");
});

it("keeps the lines of a mail in plain text", () => {
  expect(textOf("<div style='white-space: pre-wrap'>One.\nTwo</div>")).toBe("One.\nTwo");
});

it("treats the white space of the source as one space", () => {
  expect(textOf("<p>\n  We\n\tneed   it </p>\n\n<p>now</p>")).toBe("We need it\nnow");
});
