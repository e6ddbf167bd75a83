/** The look of a report cell. */
export interface StyleLook {
  /** Excel number format code. */
  readonly numberFormat: string;
  readonly bold?: boolean;
  /** Points; 10 when not said. */
  readonly size?: number;
  /** Font colour, `RRGGBB`. */
  readonly color?: string;
  /** Fill, `RRGGBB`. */
  readonly fill?: string;
  /** Thin line below the cell, `RRGGBB`. */
  readonly line?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly underline?: boolean;
}

const ink = "1F2937";
const brand = "0F6C5C";
const paleBrand = "E3F2EF";
const hairline = "D5DBE1";
const bad = "B42318";
const warning = "B54708";
const good = "067647";
const muted = "667085";

const cell = { line: hairline, color: ink } as const;

/** Every look a report uses, as data: each host renders the same table. */
export const reportStyles = {
  title: { numberFormat: "General", bold: true, size: 18, color: brand },
  heading: { numberFormat: "General", bold: true, size: 12, color: brand, line: brand },
  note: { numberFormat: "General", size: 9, color: muted, wrap: true },
  figureLabel: { ...cell, numberFormat: "General" },
  figureDefinition: { ...cell, numberFormat: "General", size: 9, color: muted, wrap: true },
  columnHeader: {
    numberFormat: "General",
    bold: true,
    color: brand,
    fill: paleBrand,
    line: brand,
    wrap: true,
  },
  text: { ...cell, numberFormat: "General", wrap: true },
  textMuted: { ...cell, numberFormat: "General", color: muted, wrap: true },
  textBad: { ...cell, numberFormat: "General", color: bad, wrap: true },
  textWarning: { ...cell, numberFormat: "General", color: warning, wrap: true },
  textGood: { ...cell, numberFormat: "General", color: good, wrap: true },
  link: { ...cell, numberFormat: "General", color: brand, underline: true },
  day: { ...cell, numberFormat: "yyyy-mm-dd", align: "center" },
  count: { ...cell, numberFormat: "#,##0", align: "right" },
  percent: { ...cell, numberFormat: "0.0%", align: "right" },
  volume: { ...cell, numberFormat: "#,##0.000", align: "right" },
  money: { ...cell, numberFormat: "#,##0.00", align: "right" },
  weight: { ...cell, numberFormat: "#,##0.00", align: "right" },
  countBad: { ...cell, numberFormat: "#,##0", align: "right", color: bad, bold: true },
  percentBad: { ...cell, numberFormat: "0.0%", align: "right", color: bad, bold: true },
  percentGood: { ...cell, numberFormat: "0.0%", align: "right", color: good, bold: true },
} as const satisfies Record<string, StyleLook>;

export type ReportStyle = keyof typeof reportStyles;

/** The look of a style in the shape every style shares. */
export function lookOf(style: ReportStyle): StyleLook {
  return reportStyles[style];
}
