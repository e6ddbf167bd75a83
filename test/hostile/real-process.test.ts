import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gendan } from "../support/gendan";
import { hostileFiles } from "./generator";

jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "gendan-real-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Of every group the first file that is refused. */
const refusals = [...hostileFiles].flatMap(([group, files]) => {
  const found = files.find(({ ends }) => "refused" in ends);
  return found && "refused" in found.ends ? [{ group, ...found, code: found.ends.refused }] : [];
});

test.each(refusals)("the command line refuses $group: $name", ({ file = "订单.xlsx", bytes, code }) => {
  const path = join(folder, file);
  writeFileSync(path, bytes());
  const ran = gendan(["check", path, "--json", "-o", join(folder, "out.xlsx")], folder);
  expect({ code: ran.code, ...(ran.json() as object) }).toMatchObject({ code: 3, error: { code } });
  rmSync(path);
  expect(readdirSync(folder)).toEqual([]);
});
