import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/manifest/commands";
import { ribbonGroups } from "../../src/manifest/ribbon";
import { pngSize } from "./checks/icons";
import { contrast } from "./contrast";
import { projectFolder } from "./read-manifest";

const assets = join(projectFolder, "assets");
const list = (folder: string) => readdirSync(join(assets, folder)).map((file) => join(folder, file));
const files = [...list("."), ...list("commands")];
const pngs = files.filter((file) => file.endsWith(".png"));
const svgs = files.filter((file) => file.endsWith(".svg"));

test("the mark is there in every size Excel asks for and the largest for a listing", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
  expect(pngs.filter((file) => /^icon-/.test(file)).sort()).toEqual(
    sizes.map((size) => `icon-${size}.png`).sort(),
  );
});

test("commands has the drawings the table and the groups name, and no others", () => {
  const names = new Set([...Object.values(commands).map(({ icon }) => icon), ...Object.keys(ribbonGroups)]);
  const endings = [".svg", "-16.svg", "-16.png", "-32.png", "-80.png"];
  const wanted = [...names].flatMap((name) => endings.map((ending) => join("commands", name + ending)));
  expect(list("commands").sort()).toEqual(wanted.sort());
});

test.each(pngs)("%s has the size of its name", (file) => {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  expect(pngSize(readFileSync(join(assets, file)))).toEqual({ width: size, height: size });
});

test("no two pictures are the same", () => {
  expect(new Set(pngs.map((file) => readFileSync(join(assets, file), "base64"))).size).toBe(pngs.length);
});

test("a file that is no PNG has no size", () => {
  expect(pngSize(readFileSync(join(assets, "icon.svg")))).toBeNull();
  expect(pngSize(Buffer.alloc(0))).toBeNull();
});

const coloursOf = (file: string) => readFileSync(join(assets, file), "utf8").match(/#[0-9A-F]{6}/g) ?? [];
const ribbons = { white: "#FFFFFF", grey: "#F3F2F1", dark: "#292929", black: "#1F1F1F" };

test.each(svgs)("the shapes of %s stand out on a light and on a dark ribbon", (file) => {
  const shapes = new Set(coloursOf(file).filter((colour) => colour !== "#FFFFFF"));
  expect(shapes.size).toBeGreaterThan(0);
  for (const colour of shapes) {
    for (const ribbon of Object.values(ribbons)) expect(contrast(colour, ribbon)).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  { one: "#000000", other: "#FFFFFF", ratio: 21 },
  { one: "#FFFFFF", other: "#FFFFFF", ratio: 1 },
  { one: "#767676", other: "#FFFFFF", ratio: 4.54 },
])("$one on $other has contrast $ratio", ({ one, other, ratio }) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});
