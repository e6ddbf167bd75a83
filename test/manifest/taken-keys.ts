/** Excel's own common combinations of Ctrl, with Shift or Alt, and one letter or digit; and its full recalculation. */
export const takenByExcel: readonly string[] = [
  ..."1234567890".split("").map((digit) => `Ctrl+Shift+${digit}`),
  ..."AFLOPTUV".split("").map((letter) => `Ctrl+Shift+${letter}`),
  ..."LV".split("").map((letter) => `Ctrl+Alt+${letter}`),
  "Ctrl+Shift+Alt+F9",
];

/** Combinations a browser keeps for itself. Source: as in `shortcuts.test.ts`. */
export const takenByBrowsers: readonly string[] = [
  ..."NTWSX".split("").map((letter) => `Ctrl+Shift+${letter}`),
];
