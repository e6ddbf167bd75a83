import type { Text } from "../../../core";

/** Why an output file was not written. Each says what stands in the way and what to do. */
export const outputTexts = {
  outputExists: {
    "zh-CN": "{file} 已存在，没有覆盖。请换一个文件名，或加 --force 替换。",
    en: "{file} exists already and was not replaced. Choose another name, or add --force to replace it.",
  },
  outputIsInput: {
    "zh-CN": "{file} 就是输入文件。Gendan 不改动输入文件，请换一个文件名。",
    en: "{file} is the input file. Gendan never changes its input; choose another name.",
  },
  outputFolderMissing: {
    "zh-CN": "文件夹 {folder} 不存在。请先建好文件夹，或改正路径。",
    en: "There is no folder {folder}. Make it first, or correct the path.",
  },
  outputNotWritable: {
    "zh-CN":
      "{file} 写不进去（{reason}）。请确认文件没有在 Excel 或 WPS 中打开，并且您有这个文件夹的写入权限。",
    en: "{file} cannot be written ({reason}). Check that it is not open in Excel or WPS and that you may write in this folder.",
  },
  diskFull: {
    "zh-CN": "磁盘空间不足，{file} 没有写出。请清理空间后再试。",
    en: "The disk is full; {file} was not written. Free some space and try again.",
  },
} as const satisfies Record<string, Text>;
