import { monthText } from "../dates/day";
import type { Text } from "../lang";
import { numberCell, textCell } from "../report/cells";
import { rowsOfKind, sourceColumn, undatedNote } from "./desk/all-rows";
import type { Line } from "./desk/desk";
import { head, signatures } from "./desk/form";
import { grouped } from "./desk/grouped";
import { dayColumn, textColumn } from "./desk/line-columns";
import { numberAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks, type Column } from "./desk/table-block";
import { aspects, driverOf, driverScore, type Aspect, type DriverScore } from "./drivers/driver-scores";

const texts = {
  name: { "zh-CN": "司机考核", en: "Driver assessment" },
  selection: { "zh-CN": "{month} 的出车", en: "trips of {month}" },
  driver: { "zh-CN": "司机", en: "Driver" },
  nobody: { "zh-CN": "未填司机", en: "nobody named" },
  trips: { "zh-CN": "趟数", en: "Trips" },
  cartons: { "zh-CN": "货损箱数", en: "Cartons damaged" },
  score: { "zh-CN": "得分", en: "Score" },
  scores: { "zh-CN": "得分", en: "Scores" },
  rows: { "zh-CN": "出车明细", en: "Trips" },
  definition: {
    "zh-CN":
      "得分 = 准时、无货损、点数无误、不拒载四项比例的平均，每项同等；没有登记的趟次不计入该项，整项没有登记的不参与平均。",
    en: "Score: the mean of the shares of trips on time, without damage, rightly counted and not refused, each alike. A trip counts for what is recorded of it; what is recorded of no trip is left out.",
  },
  none: { "zh-CN": "本月没有出车记录。", en: "No trip is recorded in the month." },
} as const satisfies Record<string, Text>;

const aspectLabels: Readonly<Record<Aspect, Text>> = {
  onTime: { "zh-CN": "准时", en: "On time" },
  damage: { "zh-CN": "无货损", en: "No damage" },
  counts: { "zh-CN": "点数无误", en: "Counted right" },
  accepted: { "zh-CN": "不拒载", en: "Not refused" },
};

const scoreColumns: readonly Column<DriverScore>[] = [
  {
    id: "driver",
    label: texts.driver,
    width: 16,
    cell: ({ driver }, { say }) =>
      textCell(driver ?? say(texts.nobody), { link: { to: "table", table: "trips" } }),
  },
  { id: "trips", label: texts.trips, width: 9, cell: ({ trips }) => numberCell(trips.length, "count") },
  ...aspects.map((aspect): Column<DriverScore> => ({
    id: aspect,
    label: aspectLabels[aspect],
    width: 12,
    cell: ({ shares }) => {
      const { well, of } = shares[aspect];
      return numberCell(of === 0 ? null : well / of, "percent", well < of ? { tone: "warning" } : {});
    },
  })),
  {
    id: "cartons",
    label: texts.cartons,
    width: 12,
    cell: ({ damagedCartons }) => numberCell(damagedCartons, "quantity"),
  },
  { id: "score", label: texts.score, width: 11, cell: ({ score }) => numberCell(score, "percent") },
];

function yesNoColumn(field: "onTime" | "refusedTrip"): Column<Line> {
  return {
    id: field,
    label: fieldLabel(field),
    width: 10,
    fields: [field],
    cell: (trip) => {
      const tick = numberAt(trip, field);
      if (Number.isNaN(tick)) return textCell(null);
      const isBad = (tick === 1) === (field === "refusedTrip");
      return textCell(tick === 1 ? "√" : "×", { tone: isBad ? "bad" : "plain" });
    },
  };
}

function countColumn(field: "damagedCartons" | "countErrors"): Column<Line> {
  return {
    id: field,
    label: fieldLabel(field),
    width: 12,
    fields: [field],
    cell: (trip) => {
      const count = numberAt(trip, field);
      return numberCell(count, "quantity", count > 0 ? { tone: "bad" } : {});
    },
  };
}

const tripColumns: readonly Column<Line>[] = [
  sourceColumn((trip) => trip),
  dayColumn("tripDate"),
  { id: "driver", label: texts.driver, width: 14, cell: (trip) => textCell(driverOf(trip)) },
  textColumn("truckPlate", 13),
  textColumn("orderNo", 14),
  textColumn("destination", 18),
  yesNoColumn("onTime"),
  countColumn("damagedCartons"),
  countColumn("countErrors"),
  yesNoColumn("refusedTrip"),
  textColumn("remarks", 20),
];

/** Drivers scored by their trips of a month. Source: domain.md, section 2, duty 18. */
export const drivers = paper({
  kind: "drivers",
  name: texts.name,
  help: {
    "zh-CN": "按出车记录逐月给司机打分：准时、货损、点数、拒载",
    en: "drivers scored by their trips of the month: on time, damage, counts, refusals",
  },
  from: ["drivers"],
  wants: [
    { fields: ["tripDate"], use: { "zh-CN": "归到哪个月", en: "which month it is of" }, must: true },
    { fields: ["driver", "truckPlate"], use: { "zh-CN": "考核谁", en: "who is scored" }, must: true },
    { fields: ["onTime"], use: { "zh-CN": "准时率", en: "the share on time" } },
    { fields: ["damagedCartons"], use: { "zh-CN": "货损", en: "damage" } },
    { fields: ["countErrors"], use: { "zh-CN": "点数差错", en: "wrong counts" } },
    { fields: ["refusedTrip"], use: { "zh-CN": "拒载", en: "refusals" } },
  ],
  sheets: (desk) => {
    const { say } = desk;
    const month = monthText(desk.date);
    const all = rowsOfKind(desk, "drivers");
    const trips = all.filter((trip) => monthText(numberAt(trip, "tripDate")) === month);
    const scores = [...grouped(trips, driverOf)]
      .map(([driver, own]) => driverScore(driver, own))
      .sort((a, b) => (Number.isNaN(a.score) ? 1 : Number.isNaN(b.score) ? -1 : b.score - a.score));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection, { month })),
          { kind: "heading", level: 2, text: say(texts.scores) },
          ...tableBlocks(desk, { id: "scores", columns: scoreColumns, items: scores, empty: texts.none }),
          { kind: "note", text: say(texts.definition) },
          ...undatedNote(desk, all, "tripDate"),
          { kind: "heading", level: 2, text: say(texts.rows) },
          ...tableBlocks(desk, { id: "trips", columns: tripColumns, items: trips, empty: texts.none }),
          signatures(desk, ["clerk", "driver", "supervisor"]),
        ],
      },
    ];
  },
});
