import { readsHonest } from "./base-book";
import { refused, type Ending, type HostileFile } from "./hostile-file";
import { bookWithEntries } from "./raw-book";

const suspect = refused("suspect");

/** Names of an entry that nothing leads to. None of them is ever a path: nothing is unpacked to the disk. */
const names: readonly (readonly [told: string, name: string | Uint8Array, ends: Ending])[] = [
  ["that climbs out", "../../etc/passwd", suspect],
  ["that climbs out from inside", "xl/../../evil.xml", suspect],
  ["that climbs and stays inside", "xl/../evil.xml", suspect],
  ["that climbs out backwards", "..\\..\\evil.xml", suspect],
  ["on a drive", "C:/Windows/evil.dll", suspect],
  ["on a drive, backwards", "C:\\Windows\\evil.dll", suspect],
  ["on a drive without a slash", "C:evil.dll", suspect],
  ["with a zero", "xl/evil.xml\0.png", suspect],
  ["of no letters", "", suspect],
  ["of one slash", "/", suspect],
  ["of a part that is there", "xl/workbook.xml", suspect],
  ["of a part that is there, in capitals", "XL/WORKBOOK.XML", suspect],
  ["of a part that is there, backwards", "xl\\workbook.xml", suspect],
  ["of a part that is there, from the root", "/xl/workbook.xml", suspect],
  ["from the root", "/etc/passwd", readsHonest],
  ["of a network share", "\\\\server\\share\\evil.xml", readsHonest],
  ["with a doubled slash", "xl//workbook.xml", readsHonest],
  ["with a dot folder", "xl/./workbook.xml", readsHonest],
  ["of a device", "CON", readsHonest],
  ["with a colon later", "xl/evil.xml:stream", readsHonest],
  ["with line ends", "xl/a\r\nb.xml", readsHonest],
  ["that runs right to left", "xl/\u202elmx.live", readsHonest],
  ["that is no UTF-8", Uint8Array.from([0x78, 0x6c, 0x2f, 0xff, 0xfe, 0xc0, 0x80]), readsHonest],
  ["every object has", "__proto__", readsHonest],
  ["of a folder with contents", "xl/folder/", readsHonest],
  ["of 65,535 letters", "x".repeat(65_535), readsHonest],
];

export const entryNames: readonly HostileFile[] = names.map(([told, name, ends]) => ({
  name: `an entry with a name ${told}`,
  bytes: () => bookWithEntries({ name, content: "<x/>" }),
  ends,
}));
