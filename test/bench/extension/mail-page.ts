type Person = { name: string; email: string };

const rows = 250;
const mails = 10;
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join("");

/** A row of the list, as deep as Gmail's (2025). */
const row = (i: number) => `<tr class="zA yO" role="row"><td class="oZ-x3"><div role="checkbox"></div></td>
<td class="yX xY"><div class="yW"><span class="bA4"><span class="yP" email="p${i}@list.example" name="Person ${i}">Person ${i}</span></span></div></td>
<td class="xY a4W"><div class="xS"><div class="xT"><div class="y6"><span class="bog"><span>Subject ${i}</span></span></div><span class="y2">First words ${i}</span></div></div></td>
<td class="xW"><span>10:${i % 60}</span></td></tr>`;

/** One opened mail. */
const mail = ({ name, email }: Person) => `<div class="adn ads" data-legacy-message-id="m"><div class="gs">
<div class="gE iv gt"><h3 class="iw"><span class="qu"><span class="gD" email="${email}" name="${name}" data-hovercard-id="${email}"><span>${name}</span></span><span class="go">&lt;${email}&gt;</span></span></h3></div>
<div class="a3s aiL">${"<p>We would <b>like to know</b> more.</p>".repeat(4)}</div></div></div>`;

const thread = (person: Person) => `<h2 class="hP">Your offer</h2>${times(mails, () => mail(person))}`;

/**
 * A made-up page of about 4,400 elements as Gmail would write it: a list, and an open conversation of ten mails. Its
 * global `go(n)` swaps the conversation as Gmail does, without loading.
 */
export function writeMailPage(people: readonly Person[]): string {
  const threads = JSON.stringify(people.map(thread)).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your offer - sam@seller.example - Mail</title></head><body>
<a href="https://accounts.google.com/SignOutOptions" aria-label="Account: Sam (sam@seller.example)">S</a>
<div role="navigation">${'<div class="TO"><span class="nU"><a>Label</a></span></div>'.repeat(60)}</div>
<div class="list"><table><tbody>${times(rows, row)}</tbody></table></div>
<div role="main"></div>
<script>
const threads = ${threads};
function go(number) {
  location.hash = "#inbox/" + number;
  document.querySelector('[role="main"]').innerHTML = threads[number % threads.length];
}
go(0);
</script></body></html>`;
}
