/** One writing by the writer named, and the bare compression of the bytes it wrote; prints their CPU seconds as JSON. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

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

const writers = {
  "a copy of values": () => () => newWorkbook(sheets, deflateOnNode).bytes,
  "a sheet added": () => {
    const base = openZip(newWorkbook([], deflateOnNode).bytes, inflateOnNode);
    const added = [placed(sheets[0])];
    return () => patchWorkbook(base, { sheets: added }, deflateOnNode).bytes;
  },
};

function cpuSeconds(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const write = writers[writer]();
const { result, seconds: written } = cpuSeconds(write);
const zip = openZip(result, inflateOnNode);
const parts = zip.entries.map(({ name }) => zip.readPart(name));
const { seconds: bare } = cpuSeconds(() => parts.map(deflateOnNode));
const unpacked = parts.reduce((sum, part) => sum + part.length, 0);
console.log(JSON.stringify({ written, bare, unpacked }));
