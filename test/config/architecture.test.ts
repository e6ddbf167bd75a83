import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const src = join(__dirname, "../../src");

/** Who may import whom, as folders of src; `*` means any package. An entry may import anything but another entry. */
const allowed: Record<string, { own: readonly string[]; packages: readonly string[] }> = {
  core: { own: ["core"], packages: ["zod", "chinese-days/*"] },
  i18n: { own: ["i18n", "core"], packages: [] },
  app: { own: ["app", "core"], packages: ["zod"] },
  manifest: { own: ["manifest", "core"], packages: [] },
  functions: { own: ["functions", "core"], packages: [] },
  "adapters/excel": { own: ["adapters/excel", "core", "app"], packages: [] },
  "adapters/xlsx": {
    own: ["adapters/xlsx", "core", "app"],
    packages: ["xlsx", "xlsx/*", "fflate", "node:*"],
  },
  "adapters/univer": { own: ["adapters/univer", "core", "app"], packages: ["@univerjs/*", "rxjs"] },
  // Excel runs the ribbon's commands in the pane's own page, so the pane's entry imports them.
  commands: { own: ["commands", "manifest", "ui", "i18n", "app", "core"], packages: [] },
  ui: {
    own: ["ui", "core", "app", "i18n"],
    packages: ["react", "react-dom", "react-dom/client", "@fluentui/*"],
  },
};
const entries = ["cli", "taskpane", "workbench"];

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const statement = /^(?:(?:import|export)\b[^;"=(]*?\bfrom |import )"([^"]+)";?$|\bimport\("([^"]+)"\)/gm;
  return [...text.matchAll(statement)].map((match) => ({ file, target: (match[1] ?? match[2])! }));
}

function areaOf(path: string): string {
  const parts = relative(src, path).split(/[\\/]/);
  return parts[0] === "adapters" ? parts.slice(0, 2).join("/") : parts[0]!;
}

function packageAllowed(target: string, packages: readonly string[]): boolean {
  return packages.some((name) =>
    name.endsWith("*") ? target.startsWith(name.slice(0, -1)) : name === target,
  );
}

/** Null when the import is allowed, else why not. */
function objection({ file, target }: Import): string | null {
  const area = areaOf(file);
  const rule = allowed[area];
  if (!target.startsWith(".")) {
    if (!rule) return null;
    return packageAllowed(target, rule.packages) ? null : `${area} may not use the package ${target}`;
  }
  const path = normalize(join(dirname(file), target));
  if (relative(src, path).startsWith("..")) return "src may not import from outside src";
  const other = areaOf(path);
  if (other !== area && entries.includes(other)) return `nobody imports the entry ${other}`;
  if (rule && !rule.own.includes(other)) return `${area} may not import ${other}`;
  if (area !== "core" && other === "core" && !/\/core(\/index)?$/.test(path))
    return "core has one door, core/index";
  return null;
}

const imports = sourceFiles(src).flatMap(importsOf);

test("every import goes the allowed way", () => {
  const objections = imports.flatMap((one) => {
    const why = objection(one);
    return why ? [`${relative(src, one.file)}: ${why}`] : [];
  });
  expect(objections).toEqual([]);
});

test("the check sees imports at all, and would object to a wrong one", () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(objection({ file: join(src, "core/x.ts"), target: "../app/workbook" })).toMatch(
    /core may not import app/,
  );
  expect(objection({ file: join(src, "core/x.ts"), target: "node:fs" })).toMatch(/may not use/);
  expect(objection({ file: join(src, "app/x.ts"), target: "../core/sheet/cells" })).toMatch(/one door/);
  expect(objection({ file: join(src, "ui/x.ts"), target: "../cli/gendan" })).toMatch(/entry/);
});

test("every folder of src has a rule or is an entry", () => {
  const areas = new Set(sourceFiles(src).map(areaOf));
  for (const area of areas) expect([...Object.keys(allowed), ...entries]).toContain(area);
});
