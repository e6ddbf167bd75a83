import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileFiles } from "./generator";
import { openAll, type OpenedAll } from "./opening/open-all";

const folder = mkdtempSync(join(tmpdir(), "gendan-files-"));
const files = [...hostileFiles].flatMap(([group, all]) =>
  all.map((one, at) => {
    const place = join(folder, `${group}-${at}`);
    return {
      group,
      told: `${group}: ${one.name}`,
      place,
      path: join(place, one.file ?? "订单.xlsx"),
      ...one,
    };
  }),
);
const mostMemory = 512;
let opened: OpenedAll;

beforeAll(async () => {
  for (const { place, path, bytes } of files) {
    mkdirSync(place);
    writeFileSync(path, bytes());
  }
  opened = await openAll(files.map(({ path }) => path));
}, 1_800_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test(`${files.length} hostile files, no two of one name`, () => {
  expect(new Set(files.map(({ told }) => told)).size).toBe(files.length);
  expect(files.length).toBeGreaterThanOrEqual(150);
});

test.each(files)("$told", ({ path, ends }) => {
  const { ends: ended, peak } = opened.byPath.get(path)!;
  expect(ended).toEqual(ends);
  expect(peak).toBeLessThan(mostMemory);
});

test("nothing is left on the disk beside them", () => {
  expect(opened.strayFiles).toEqual([]);
  expect(readdirSync(folder, { recursive: true })).toHaveLength(2 * files.length);
  const all = [...opened.byPath.values()];
  const slowest = all.reduce((most, one) => (one.seconds > most.seconds ? one : most));
  const largest = all.reduce((most, one) => (one.peak > most.peak ? one : most));
  const told = (path: string) => files.find((one) => one.path === path)?.told ?? path;
  process.stdout.write(
    `${all.length} hostile files opened; the slowest took ${slowest.seconds.toFixed(1)} s of a processor (${told(slowest.path)}), the most memory was ${largest.peak.toFixed(0)} MB (${told(largest.path)})\n`,
  );
});
