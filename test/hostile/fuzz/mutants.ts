import { mutant as changedBytes, seededInts } from "../../adapters/xlsx/read/mutants";
import { rawZip, type Header, type RawEntry } from "../generator/raw-zip";
import { xmlChanges } from "./xml-changes";

type Int = (bound: number) => number;

/** A workbook to make mutants of: its file and its parts by name. */
export interface Origin {
  readonly name: string;
  readonly file: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const isXml = /\.(?:xml|rels|vml)$/;

function zipped(
  parts: ReadonlyMap<string, Uint8Array>,
  lies: (name: string) => Partial<RawEntry> = () => ({}),
): Uint8Array {
  return rawZip([...parts].map(([name, content]) => ({ name, content, stored: true, ...lies(name) })));
}

function onePart({ parts }: Origin, int: Int, wanted: (name: string) => boolean = () => true): string {
  const names = [...parts.keys()].filter(wanted);
  return names[int(names.length)] ?? "";
}

function withPart(origin: Origin, name: string, content: Uint8Array): Uint8Array {
  return zipped(new Map(origin.parts).set(name, content));
}

function changedXml(origin: Origin, int: Int): Uint8Array {
  const name = onePart(origin, int, (one) => isXml.test(one));
  let xml = new TextDecoder().decode(origin.parts.get(name));
  for (let left = 1 + int(3); left > 0; left--) xml = xmlChanges[int(xmlChanges.length)]!(xml, int);
  return withPart(origin, name, new TextEncoder().encode(xml));
}

const fields = [
  "flags",
  "method",
  "crc",
  "packedSize",
  "size",
  "nameBytes",
] as const satisfies (keyof Header)[];

function lyingHeader(origin: Origin, int: Int): Uint8Array {
  const victim = onePart(origin, int);
  const side = (["local", "central", "both"] as const)[int(3)]!;
  const field = fields[int(fields.length)]!;
  const two = field === "flags" || field === "method" || field === "nameBytes";
  const value = int(two ? 65_536 : 2 ** 32);
  return zipped(origin.parts, (name) => (name === victim ? { [side]: { [field]: value } } : {}));
}

/** Parts taken out, put in another's place, or given another name. */
function otherParts(origin: Origin, int: Int): Uint8Array {
  const [one, other] = [onePart(origin, int), onePart(origin, int)];
  const parts = new Map(origin.parts);
  const content = parts.get(one) ?? new Uint8Array();
  switch (int(4)) {
    case 0:
      parts.delete(one);
      break;
    case 1:
      parts.set(one, parts.get(other) ?? content).set(other, content);
      break;
    case 2:
      parts.delete(one);
      parts.set(one.toUpperCase(), content);
      break;
    default:
      parts.set(`../${one}`, content);
  }
  return zipped(parts);
}

/** The ways to make a mutant. */
export const kinds: Readonly<Record<string, (origin: Origin, int: Int) => Uint8Array>> = {
  "bytes of the file": ({ file }, int) => changedBytes(file, int),
  "bytes of a part": (origin, int) => {
    const name = onePart(origin, int);
    const part = origin.parts.get(name) ?? new Uint8Array();
    return withPart(origin, name, part.length === 0 ? part : changedBytes(part, int));
  },
  "XML of a part": changedXml,
  "XML of a part, most of all": changedXml,
  "a header of the zip": lyingHeader,
  "which parts there are": otherParts,
};

export interface Mutant {
  readonly told: string;
  readonly bytes: Uint8Array;
}

/** The mutant of a number, the same on every run. */
export function mutantOf(origins: readonly Origin[], seed: number, id: number): Mutant {
  const int = seededInts(seed + Math.imul(id, 2_654_435_761));
  const origin = origins[int(origins.length)]!;
  const names = Object.keys(kinds);
  const kind = names[int(names.length)]!;
  return { told: `${origin.name}, ${kind}`, bytes: kinds[kind]!(origin, int) };
}
