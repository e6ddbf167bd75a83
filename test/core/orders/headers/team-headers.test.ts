import type { FieldId } from "../../../../src/core/orders/fields";
import { matchHeader } from "../../../../src/core/orders/headers/match-header";
import { foreignHeaders } from "./foreign-headers";
import { teamHeaders } from "./team-headers";

/** From here a column is taken without asking. */
const sure = 0.9;

const wordingsIn = (text: string) => text.split("|").map((wording) => wording.trim());
const given = Object.entries(teamHeaders).flatMap(([field, text]) =>
  wordingsIn(text).map((wording) => ({ wording, field: field as FieldId })),
);

test("a team's header is never surely another field, and its own field is among those it may be", () => {
  const wrong = given.flatMap(({ wording, field }) => {
    const matches = matchHeader(wording);
    return matches.some((match) => match.field === field)
      ? []
      : [`${wording}: ${matches.map((match) => match.field).join(" ") || "nothing"}`];
  });
  expect(wrong).toEqual([]);
});

test("most of them need no question", () => {
  const needless = given.filter(({ wording, field }) => {
    const [best] = matchHeader(wording);
    return best?.field === field && best.confidence >= sure;
  });
  expect(needless.length / given.length).toBeGreaterThan(0.85);
});

test.each(wordingsIn(foreignHeaders))("%s is surely none of ours", (wording) => {
  expect(matchHeader(wording).filter(({ confidence }) => confidence >= sure)).toEqual([]);
});
