import {
  bagPlateOf,
  boardThicknessMm,
  clauseOf,
  containerNumberOf,
  containerTypeOf,
  volumeWeightDivisors,
  type BagPlate,
  type Clause,
  type ContainerNumber,
  type ContainerType,
  type Lang,
  type VolumeWeightMode,
} from "../../core";
import type { Reader } from "./argument";
import { cellError } from "./cell-error";

/** One of several values, by any of its words, in capitals or not. */
export function choice<T extends string>(words: Readonly<Record<T, string>>): Reader<T> {
  const values = Object.keys(words) as T[];
  const valueOfWord = new Map(
    values.flatMap((value) => words[value].split(" ").map((word) => [word, value] as const)),
  );
  return textReader((text) => valueOfWord.get(text.trim().toLowerCase()) ?? null);
}

/** What a function of the core reads from text; null is a problem of the cell. */
function textReader<T>(read: (text: string) => T | null): Reader<T> {
  return (cell) => read(String(cell)) ?? cellError("notKnown", cell);
}

/** The language of a result. */
export const language: Reader<Lang> = choice({ "zh-CN": "zh zh-cn cn 中文 中", en: "en english 英文 英" });

/** A plate: a word (`新版`, `常规`), or whether it is new. */
export const plate: Reader<BagPlate> = (cell) => {
  if (cell === true || cell === 1) return "newPlate";
  if (cell === false || cell === 0) return "regular";
  return (typeof cell === "string" ? bagPlateOf(cell) : null) ?? cellError("notKnown", cell);
};

export const containerType: Reader<ContainerType> = textReader(containerTypeOf);

export const containerNumber: Reader<ContainerNumber> = textReader(containerNumberOf);

export const boardMm: Reader<number> = textReader(boardThicknessMm);

export const clause: Reader<Clause> = textReader(clauseOf);

export const weightMode: Reader<VolumeWeightMode> = choice({
  courier: `courier express 快递 ${volumeWeightDivisors.courier}`,
  air: `air 空运 ${volumeWeightDivisors.air}`,
});

/** What SIZE tells of a size. */
export type SizePart = "size" | "length" | "width" | "height";

export const sizePart: Reader<SizePart> = choice({
  size: "size 尺寸",
  length: "l length 长",
  width: "w width 宽",
  height: "h height 高",
});
