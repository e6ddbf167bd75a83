// Draws the icon PNGs in assets from their SVGs, each at sizes its grid divides evenly, with the installed Chromium:
// node test/manifest/render-icons.mjs
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const assets = join(import.meta.dirname, "../../assets");
const markDrawings = { "icon-16": [16], "icon-20": [20, 40], "icon-24": [24, 48], icon: [32, 64, 80, 128] };
const commandNames = readdirSync(join(assets, "commands")).flatMap(
  (file) => /^(\w+)\.svg$/.exec(file)?.[1] ?? [],
);

const drawings = [
  ...Object.entries(markDrawings).flatMap(([svg, sizes]) =>
    sizes.map((size) => ({ svg: `${svg}.svg`, png: `icon-${size}.png`, size })),
  ),
  ...commandNames.flatMap((name) =>
    [16, 32, 80].map((size) => ({
      svg: `commands/${name}${size === 16 ? "-16" : ""}.svg`,
      png: `commands/${name}-${size}.png`,
      size,
    })),
  ),
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const { svg, png, size } of drawings) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>` +
      readFileSync(join(assets, svg), "utf8"),
  );
  writeFileSync(join(assets, png), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${drawings.length} icons drawn`);
