/** One reading of orders.xlsx in the folder given, by the reader named; prints its cost as JSON. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const [, , reader, folder] = process.argv;
const bytes = readFileSync(path.join(folder, "orders.xlsx"));

/** Each gives the number of cells with a value. */
const readers = {
  nothing: () => () => 0,
  gendan: () => withGendan(require(path.join(folder, "inflate.cjs")).inflateOnNode),
  "gendan-any-host": () => withGendan(undefined),
  sheetjs: () => {
    const { read } = require("xlsx");
    return () => {
      const book = read(bytes, { dense: true });
      const data = book.Sheets[book.SheetNames[0]]["!data"];
      return data.reduce((sum, row) => sum + row.filter((cell) => cell?.v !== undefined).length, 0);
    };
  },
  exceljs: () => withPeer("exceljs"),
  hucre: () => withPeer("hucre"),
};

/** A library of the peers' folder. */
async function withPeer(name) {
  const { countCells } = await import(`./peers/${name}.mjs`);
  return () => countCells(bytes);
}

function withGendan(inflate) {
  const { openWorkbookFile } = require(path.join(folder, "open.cjs"));
  return async () => {
    const { sheets } = await openWorkbookFile(bytes, "orders.xlsx", inflate ? { inflate } : {});
    const filled = sheets[0].columns.map(({ values }) => values.filter((value) => value !== null).length);
    return filled.reduce((sum, count) => sum + count, 0);
  };
}

/** Peak memory in MB. The usage a process reports also counts its parent's, so Linux is asked for its own. */
function peakMemory() {
  const status = "/proc/self/status";
  const own = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, "utf8")) : null;
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) / 1024;
}

const read = await readers[reader]();
const before = process.cpuUsage();
const cells = await read();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cells, cpu: (user + system) / 1e6, memory: peakMemory() }));
