import { expect, it } from "vitest";
import { canonicalProfileUrl } from "./profile-url.ts";

const mina = "https://www.linkedin.com/in/mina-okafor-5a1b";

it.each([
  "https://www.linkedin.com/in/mina-okafor-5a1b",
  "https://www.linkedin.com/in/Mina-Okafor-5A1B/",
  "https://linkedin.com/in/mina-okafor-5a1b?trk=people#top",
  "https://fr.linkedin.com/in/mina-okafor-5a1b/fr",
  "https://www.linkedin.com/fr-fr/in/mina-okafor-5a1b/",
  "https://www.linkedin.com/mwlite/in/mina-okafor-5a1b",
  "https://www.linkedin.com/in/mina-okafor-5a1b/overlay/contact-info/",
  "https://www.linkedin.com/in/mina-okafor-5a1b/details/experience/",
])("%s is Mina's one address", (url) => {
  expect(canonicalProfileUrl(url)).toBe(mina);
});

it("writes letters beyond ASCII in one way", () => {
  const one = canonicalProfileUrl("https://www.linkedin.com/in/jos%C3%A9-nu%C3%B1ez");
  expect(one).toBe("https://www.linkedin.com/in/jos%c3%a9-nu%c3%b1ez");
  expect(canonicalProfileUrl("https://www.linkedin.com/in/José-Nuñez")).toBe(one);
  expect(canonicalProfileUrl(one ?? "")).toBe(one);
});

it.each([
  "",
  "mina-okafor-5a1b",
  "http://www.linkedin.com/in/mina-okafor-5a1b",
  "https://www.linkedin.com.evil.example/in/mina",
  "https://evil-linkedin.com/in/mina",
  "https://www.linkedin.com@evil.example/in/mina",
  "https://user@www.linkedin.com/in/mina",
  "https://www.linkedin.com:8443/in/mina",
  "https://www.linkedin.com/company/example",
  "https://www.linkedin.com/in/",
  "https://www.linkedin.com/in/%2e%2e%2ffeed",
  "https://www.linkedin.com/in/%E0%A4%A",
  "https://www.linkedin.com/in/mi%20na",
  "https://www.linkedin.com/pub/in/mina",
  "https://www.linkedin.com/in/ACoAAB1234exampleMemberId",
])("%j is no profile's address", (url) => {
  expect(canonicalProfileUrl(url)).toBeUndefined();
});
