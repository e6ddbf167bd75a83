import { FileProblem, type FileProblemCode } from "../../../../../src/adapters/xlsx/guard/problem";
import { problemTexts } from "../../../../../src/adapters/xlsx/guard/problem-texts";
import { langs } from "../../../../../src/core/lang";

const codes = Object.keys(problemTexts) as FileProblemCode[];

function places(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

test.each(codes)("%s says the same facts in both languages", (code) => {
  const [chinese, english] = langs.map((lang) => problemTexts[code][lang]);
  expect(places(chinese!)).toEqual(places(english!));
  expect(chinese).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(english).toMatch(/^[“A-Z{].*\.$/);
});

test("a problem carries its code, its facts and the sentences filled with them", () => {
  const problem = new FileProblem("damaged", { where: "xl/worksheets/sheet1.xml, B2" });
  expect(problem).toBeInstanceOf(Error);
  expect(problem.code).toBe("damaged");
  expect(problem.text["zh-CN"]).toContain("（xl/worksheets/sheet1.xml, B2）");
  expect(problem.text.en).toContain("(xl/worksheets/sheet1.xml, B2)");
  expect(problem.message).toBe(problem.text.en);
});
