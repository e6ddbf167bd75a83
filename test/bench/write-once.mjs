/**
 * One writing by the writer named and the bare compression of the bytes it wrote; prints their CPU seconds, and the
 * memory the writing took, as JSON. The writing is the first of its process; of the compression the better of two.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const require = createRequire(import.meta.url);
const [, , writer, folder] = process.argv;
const { openWorkbookFile } = require(path.join(folder, "open.cjs"));
const { openZip } = require(path.join(folder, "zip.cjs"));
const { inflateOnNode } = require(path.join(folder, "inflate.cjs"));
const { deflateOnNode } = require(path.join(folder, "deflate.cjs"));
const { newWorkbook } = require(path.join(folder, "new-workbook.cjs"));
const { patchWorkbook } = require(path.join(folder, "patch.cjs"));

const bytes = readFileSync(path.join(folder, "orders.xlsx"));
const { sheets } = await openWorkbookFile(bytes, "orders.xlsx", { inflate: inflateOnNode });

/** The sheet as a report lays one out. */
function placed({ columns, rowCount }) {
  const cells = [];
  for (let row = 1; row <= rowCount; row++) {
    for (const [column, { values }] of columns.entries()) {
      cells.push({ row, column, value: values[row - 1] ?? null, style: "text.plain" });
    }
  }
  const print = { landscape: true, pageStarts: [], titleRows: null, footer: { left: "", right: "" } };
  return {
    ...{ name: "明细", owner: "gendan", cells, columnWidths: columns.map(() => 12), rowHeights: new Map() },
    ...{ merges: [], charts: [], dataBars: [], validations: [], filter: null, frozenRows: 1, print },
  };
}

const oneCell = "a cell changed";

const writers = {
  "a copy of values": () => () => newWorkbook(sheets, deflateOnNode).bytes,
  "a sheet added": () => {
    const base = openZip(newWorkbook([], deflateOnNode).bytes, inflateOnNode);
    const added = [placed(sheets[0])];
    return () => patchWorkbook(base, { sheets: added }, deflateOnNode).bytes;
  },
  [oneCell]: () => {
    const { name, rowCount } = sheets[0];
    const cells = [{ sheet: name, row: Math.ceil(rowCount / 2), column: 4, value: "改期" }];
    return () => patchWorkbook(openZip(bytes, inflateOnNode), { cells }, deflateOnNode).bytes;
  },
};

function cpuSeconds(work) {
  globalThis.gc();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const status = "/proc/self/status";
const megabytes = (name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(status, "utf8"))[1]) / 1024;

/** Memory a process holds before some work and at most during it, in megabytes, which Linux tells; null elsewhere. */
function memoryOf(work) {
  globalThis.gc();
  if (!existsSync(status)) return { ...work(), held: null, peak: null };
  writeFileSync("/proc/self/clear_refs", "5");
  const held = megabytes("VmRSS");
  const done = work();
  return { ...done, held, peak: megabytes("VmHWM") };
}

const write = writers[writer]();
const { result, seconds: written, held, peak } = memoryOf(() => cpuSeconds(write));
const zip = openZip(result, inflateOnNode);
const isChanged = ({ name }) => writer !== oneCell || name === "xl/worksheets/sheet1.xml";
const changed = zip.entries.filter(isChanged);
const parts = changed.map(({ name }) => zip.readPart(name));
/** A part that is changed must be unpacked first. */
const unpack = () => (writer === oneCell ? changed.map((entry) => inflateRawSync(entry.compressed)) : []);
const compress = () => [unpack(), parts.map((part) => deflateRawSync(part, { level: 6 }))];
const bare = Math.min(cpuSeconds(compress).seconds, cpuSeconds(compress).seconds);
const unpacked = parts.reduce((sum, part) => sum + part.length, 0);
console.log(JSON.stringify({ written, bare, unpacked, packed: result.length, held, peak }));
