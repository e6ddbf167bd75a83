import { decodeText } from "../../../../../src/adapters/xlsx/read-text/decode-text";

const chinese = "订单号,品名,数量\r\nWF001,湿巾80抽,1000\r\n";
/** 订单号,数量 in GB18030. */
const gb = [0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xc1, 0xbf];

test.each<{ name: string; bytes: Uint8Array; text: string | null }>([
  { name: "UTF-8", bytes: Buffer.from(chinese), text: chinese },
  { name: "UTF-8 with mark", bytes: Buffer.from(`\ufeff${chinese}`), text: chinese },
  { name: "UTF-8 cut inside a character", bytes: Buffer.from("订单").subarray(0, 5), text: "订" },
  {
    name: "UTF-16 little-endian with mark",
    bytes: Buffer.from(`\ufeff${chinese}`, "utf16le"),
    text: chinese,
  },
  {
    name: "UTF-16 big-endian with mark",
    bytes: Buffer.from(`\ufeff${chinese}`, "utf16le").swap16(),
    text: chinese,
  },
  { name: "UTF-16 without mark", bytes: Buffer.from("PO,订单", "utf16le"), text: "PO,订单" },
  {
    name: "UTF-16 big-endian without mark",
    bytes: Buffer.from("PO,订单", "utf16le").swap16(),
    text: "PO,订单",
  },
  { name: "GB18030", bytes: Uint8Array.from(gb), text: "订单号,数量" },
  { name: "GB18030 cut inside a character", bytes: Uint8Array.from(gb.slice(0, -1)), text: "订单号,数" },
  {
    name: "GB18030 among much ASCII",
    bytes: Buffer.concat([Buffer.from("PO-1,".repeat(99)), Buffer.from(gb)]),
    text: `${"PO-1,".repeat(99)}订单号,数量`,
  },
  {
    name: "Western text with accents",
    bytes: Buffer.from("café,Müller,año,naïve", "latin1"),
    text: "café,Müller,año,naïve",
  },
  { name: "ASCII", bytes: Buffer.from("a,b"), text: "a,b" },
  { name: "one letter", bytes: Buffer.from("a"), text: "a" },
  { name: "text with the old end mark", bytes: Buffer.from("a,b\r\n\x1a"), text: "a,b\r\n\x1a" },
  { name: "bytes with zeros", bytes: Uint8Array.from([0x41, 0x42, 0, 0, 0x43]), text: null },
  { name: "bytes with control characters", bytes: Uint8Array.from([0x41, 1, 2, 0x42, 3]), text: null },
])("$name", ({ bytes, text }) => {
  expect(decodeText(bytes)).toBe(text);
});
