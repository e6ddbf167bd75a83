import type { Severity } from "../rules/rule";
import type { NumberFormat, Tone } from "./blocks";

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
  /** Steps of Excel's indent, from the side the cell is aligned to. */
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly underline?: boolean;
}

/** Font of report cells and charts: on every Windows, and carried by Office for Mac. */
export const reportFont = "Microsoft YaHei";

const ink = "1F2937";
const brand = "0F6C5C";
const paleBrand = "E3F2EF";
const hairline = "D5DBE1";
const pale = "F3F5F7";
const muted = "667085";

export const reportColors = {
  brand,
  muted,
  hairline,
  dataBar: "9FD3C7",
  /** Series of a chart, in order. */
  series: [brand, "E08A1E", "4A78B5", "9AA5B1", "8C6BB1", "B42318"],
} as const;

/** Fill of a marked cell by the severity of what was found, `RRGGBB`. */
export const markFills: Readonly<Record<Severity, string>> = {
  error: "FBD5D0",
  warning: "FDEBC2",
  info: "D6E8FA",
};

const toneColors: Readonly<Record<Tone, string>> = {
  plain: ink,
  good: "067647",
  warning: "B54708",
  bad: "B42318",
  muted,
};

const header = { numberFormat: "General", bold: true, color: brand, fill: paleBrand, line: brand } as const;

const fixedStyles = {
  title: { numberFormat: "General", bold: true, size: 18, color: brand },
  heading: { numberFormat: "General", bold: true, size: 12, color: brand, line: brand },
  note: { numberFormat: "General", size: 9, color: muted, wrap: true },
  noteLink: { numberFormat: "General", size: 9, color: brand, wrap: true, underline: true },
  factLabel: { numberFormat: "General", size: 9, color: muted, line: hairline, wrap: true },
  signature: { numberFormat: "General", color: ink },
  figureLabel: { numberFormat: "General", color: ink, line: hairline, wrap: true },
  figureDefinition: { numberFormat: "General", size: 9, color: muted, line: hairline, wrap: true },
  columnHeaderLeft: { ...header, wrap: true, align: "left" },
  columnHeaderCenter: { ...header, wrap: true, align: "center" },
  columnHeaderRight: { ...header, wrap: true, align: "right", indent: 1 },
} as const satisfies Record<string, StyleLook>;

const numberKinds = {
  count: "#,##0",
  quantity: "#,##0",
  /** A quantity or a number of days that is not whole. */
  fraction: "#,##0.0#",
  percent: "0.0%",
  volume: "#,##0.000",
  money: "#,##0.00",
  weight: "#,##0.00",
  days: "#,##0",
  meanDays: "#,##0.0",
} as const satisfies Record<NumberFormat | "fraction", string>;

/** What a value cell holds, as far as its look goes. */
export type ValueKind = keyof typeof numberKinds | "text" | "figureText" | "day";

/** A look by name: a fixed one, or a value's kind and tone, underlined when it leads somewhere, strong in a total row. */
export type ReportStyle = keyof typeof fixedStyles | `${ValueKind}.${Tone}${"" | ".link"}${"" | ".total"}`;

const kindLooks: Readonly<Record<ValueKind, StyleLook>> = {
  text: { numberFormat: "General", align: "left", wrap: true },
  /** A text among figures stands as the numbers above and below it do. */
  figureText: { numberFormat: "General", align: "right", indent: 1, wrap: true },
  day: { numberFormat: "yyyy-mm-dd", align: "center" },
  ...(Object.fromEntries(
    Object.entries(numberKinds).map(([kind, numberFormat]) => [
      kind,
      { numberFormat, align: "right", indent: 1 },
    ]),
  ) as Record<keyof typeof numberKinds, StyleLook>),
};

export interface ValueStyle {
  readonly kind: ValueKind;
  readonly tone: Tone;
  readonly link: boolean;
  readonly total: boolean;
}

export function valueStyle({ kind, tone, link, total }: ValueStyle): ReportStyle {
  return `${kind}.${tone}${link ? ".link" : ""}${total ? ".total" : ""}`;
}

/** The same look for a cell that leads nowhere. */
export function unlinked(style: ReportStyle): ReportStyle {
  return style === "noteLink" ? "note" : (style.replace(".link", "") as ReportStyle);
}

function valueLook({ kind, tone, link, total }: ValueStyle): StyleLook {
  return {
    ...kindLooks[kind],
    line: total ? brand : hairline,
    color: link && tone === "plain" ? brand : toneColors[tone],
    ...(link ? { underline: true } : {}),
    ...(total ? { bold: true, fill: pale } : {}),
  };
}

/** Excel number format code of a number as a report writes it. */
export function numberFormatCode(kind: NumberFormat): string {
  return numberKinds[kind];
}

const yesNo = [false, true] as const;

/** Every look a report uses, as data: each host renders the same table. */
export const reportStyles: ReadonlyMap<ReportStyle, StyleLook> = new Map<ReportStyle, StyleLook>([
  ...(Object.entries(fixedStyles) as [ReportStyle, StyleLook][]),
  ...(Object.keys(kindLooks) as ValueKind[]).flatMap((kind) =>
    (Object.keys(toneColors) as Tone[]).flatMap((tone) =>
      yesNo.flatMap((link) =>
        yesNo.map((total): [ReportStyle, StyleLook] => {
          const style = { kind, tone, link, total };
          return [valueStyle(style), valueLook(style)];
        }),
      ),
    ),
  ),
]);

/** @throws RangeError when there is no such style */
export function lookOf(style: ReportStyle): StyleLook {
  const look = reportStyles.get(style);
  if (!look) throw new RangeError(`no style ${style}`);
  return look;
}
