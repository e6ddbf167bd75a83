import { readsHonest, sheetPart } from "./base-book";
import { refused, type Ending, type HostileFile } from "./hostile-file";
import { lyingBook } from "./raw-book";
import { packedNumbers, type RawEntry } from "./raw-zip";

const mb = 1024 * 1024;
const in64 = 0xffffffff;

/** The field in which sizes stand that do not fit 32 bits. */
function sizes64(...sizes: readonly number[]): Uint8Array {
  return packedNumbers([1, 2], [sizes.length * 8, 2], ...sizes.map((size) => [size, 8] as const));
}

const cases: readonly (readonly [name: string, change: Partial<RawEntry>, ends: Ending])[] = [
  ["a part one byte longer than it says", { central: { size: 1 } }, refused("damaged")],
  ["a part said to be empty", { both: { size: 0 } }, refused("damaged")],
  ["a part said to be 23 MB", { both: { size: 23 * mb } }, refused("damaged")],
  ["a part said to be 100 MB", { both: { size: 100 * mb } }, refused("bomb")],
  ["a part said to be 161 MB", { both: { size: 161 * mb } }, refused("partTooLarge")],
  ["a part said to be 4 GB", { both: { size: in64 - 1 } }, refused("totalTooLarge")],
  ["a size in a field that is not there", { both: { size: in64 } }, refused("damaged")],
  [
    "a size of 1 TB in a 64-bit field",
    { central: { size: in64, extra: sizes64(2 ** 40) } },
    refused("totalTooLarge"),
  ],
  [
    "a packed size of 1 TB in a 64-bit field",
    { central: { packedSize: in64, extra: sizes64(2 ** 40) } },
    refused("damaged"),
  ],
  [
    "a 64-bit field that is cut off",
    { central: { size: in64, extra: packedNumbers([1, 2], [8, 2], [9, 4]) } },
    refused("damaged"),
  ],
  [
    "a 64-bit field that goes on past its header",
    { central: { size: in64, extra: packedNumbers([1, 2], [60_000, 2], [9, 4]) } },
    refused("damaged"),
  ],
  ["no packed bytes", { both: { packedSize: 0 } }, refused("damaged")],
  ["packed bytes that end too early", { both: { packedSize: 20 } }, refused("damaged")],
  ["packed bytes to the end of the file", { both: { packedSize: 60_000 } }, refused("damaged")],
  ["a wrong checksum", { both: { crc: 1 } }, refused("damaged")],
  ["a stored part that says it is packed", { stored: true, both: { method: 8 } }, refused("damaged")],
  ["a packed part that says it is stored", { both: { method: 0 } }, refused("damaged")],
  ["a stored part shorter than it says", { stored: true, both: { size: 9_999 } }, refused("damaged")],
  ["methods that differ", { local: { method: 0 } }, refused("suspect")],
  ["packed bytes that are no such data", { packed: new Uint8Array(60).fill(0xff) }, refused("damaged")],
  ["packed bytes without an end", { packed: new Uint8Array([0x00, 0x05, 0x00]) }, refused("damaged")],
  ["another size before the part only", { local: { size: 9 } }, readsHonest],
  ["another packed size before the part only", { local: { packedSize: 9 } }, readsHonest],
  ["another checksum before the part only", { local: { crc: 9 } }, readsHonest],
  [
    "sizes said to follow the part",
    { both: { flags: 0x0808 }, local: { size: 0, packedSize: 0, crc: 0 } },
    readsHonest,
  ],
  ["an unknown field before the part", { local: { extra: new Uint8Array(400) } }, readsHonest],
];

const methods = [1, 6, 9, 12, 14, 93, 95, 97, 98, 0xffff];

export const zipSizes: readonly HostileFile[] = [
  ...cases.map(([name, change, ends]) => ({ name, bytes: () => lyingBook(sheetPart, change), ends })),
  ...methods.map((method) => ({
    name: `compression method ${method}`,
    bytes: () => lyingBook(sheetPart, { both: { method } }),
    ends: refused("unsupportedCompression"),
  })),
];
