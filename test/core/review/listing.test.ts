import { reviewLists } from "../../../src/core/review/lists/review-lists";
import { listBlocks, mostInList } from "../../../src/core/review/listing";
import { langs } from "../../../src/core/lang";
import { sayIn } from "../../../src/core/report/say";
import { textCell } from "../../../src/core/report/cells";

const title = { "zh-CN": "清单", en: "List" };

function listed(lang: (typeof langs)[number], count: number) {
  const items = Array.from({ length: count }, (_, at) => String(at));
  const columns = [{ id: "item", label: title, width: 9, cell: (item: string) => textCell(item) }];
  return listBlocks(sayIn(lang), { id: "list", title, columns, groups: [items] });
}

test("all lists of the sheet, cut, stay inside the 65,530 links that Excel takes on one", () => {
  expect(reviewLists.length * mostInList).toBeLessThanOrEqual(65_530);
});

test.each(langs)("a list that is cut says so, in %s", (lang) => {
  const blocks = listed(lang, mostInList + 1);
  const [note] = blocks.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  expect(note).toContain("7,000");
  expect(note).toContain("7,001");
  expect(blocks.find((block) => block.kind === "table")?.rows).toHaveLength(mostInList);
  expect(listed(lang, mostInList).some((block) => block.kind === "note")).toBe(false);
});
