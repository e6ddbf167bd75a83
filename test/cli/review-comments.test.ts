import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { openFileWorkbook } from "../../src/adapters/xlsx/book/file-workbook";
import { cellAt, keptComments, type SheetCells } from "../../src/core";
import { gendan, sample } from "../support/gendan";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gendan-comments-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function makeReview(input: string, output: string, month = "2025-05") {
  const words = ["review", input, "--month", month, "--as-of", "2025-06-20", "--lang", "zh-CN", "--force"];
  const { code, stderr } = gendan([...words, "-o", output]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
}

function open(path: string) {
  return openFileWorkbook(readFileSync(path), { inflate: inflateOnNode });
}

function rowOf(sheet: SheetCells, text: string): number {
  return (sheet.columns[0]?.values ?? []).indexOf(text) + 1;
}

/** Writes a comment on the overall row of the first review of a month, as a person would. */
async function comment(path: string, words: string): Promise<void> {
  const book = open(path);
  const [review] = await book.readOwnSheets((name) => name.startsWith("月度复盘"));
  const header = rowOf(review!, "复盘项目");
  const column = review!.columns.findIndex((_, at) => cellAt(review!, header, at) === "意见与改进措施");
  await book.edit({ sheet: review!.name, row: rowOf(review!, "总评"), column, value: words });
  writeFileSync(path, await book.bytes());
}

async function keptIn(path: string) {
  const sheets = await open(path).readOwnSheets(() => true);
  return keptComments(sheets, "2025-05")?.byTopic.get("overall")?.comment;
}

test("a review made anew over its own file keeps what people wrote; so does one made from that file", async () => {
  const first = join(folder, "first.xlsx");
  makeReview(sample("S01"), first);
  await comment(first, "交期要盯紧");
  makeReview(sample("S01"), first);
  expect(await keptIn(first)).toEqual({ kind: "text", text: "交期要盯紧" });
  const second = join(folder, "second.xlsx");
  makeReview(first, second);
  expect(await keptIn(second)).toEqual({ kind: "text", text: "交期要盯紧" });
});
