import { productionNeed } from "../../../src/core/planning/production-need";
import { cell, orderLines, type TestColumns } from "../../support/order-lines";

function needOf(columns: TestColumns, open?: readonly number[]) {
  const lines = orderLines(columns);
  const { fromStock, toProduce, left, doubts } = productionNeed(
    lines,
    Uint8Array.from(open ?? Array<number>(lines.count).fill(1)),
  );
  return { fromStock: [...fromStock], toProduce: [...toProduce], left: [...left], doubts: [...doubts] };
}

const none = Number.NaN;

test.each([
  {
    name: "without stock all is produced",
    columns: { productName: ["湿巾"], orderQty: [1000] },
    fromStock: [0],
    left: [1000],
  },
  {
    name: "the earlier due line takes the stock both lines share",
    columns: {
      productName: ["湿巾", "湿巾"],
      orderQty: [800, 500],
      stockQty: [600, 600],
      requiredDate: ["2025-07-01", "2025-06-01"],
    },
    fromStock: [100, 500],
    left: [700, 0],
  },
  {
    name: "names written differently are one product, another colour is not",
    columns: {
      productName: ["湿巾 A", "湿巾　Ａ", "湿巾 A"],
      colour: ["白", "白", "蓝"],
      orderQty: [100, 100, 100],
      stockQty: [150, 150, null],
    },
    fromStock: [100, 50, 0],
    left: [0, 50, 100],
  },
  {
    name: "a line in production takes no stock: its goods may lie in it",
    columns: { productName: ["湿巾"], orderQty: [1000], stockQty: [300], producedQty: [400] },
    fromStock: [0],
    left: [600],
  },
  {
    name: "the table's own quantity to produce wins",
    columns: { productName: ["湿巾"], orderQty: [1000], stockQty: [900], toProduceQty: [250] },
    fromStock: [0],
    left: [250],
  },
  {
    name: "what has shipped needs no stock again",
    columns: { productName: ["湿巾"], orderQty: [1000], stockQty: [900], shippedQty: [300] },
    fromStock: [700],
    left: [0],
  },
  {
    name: "more produced than ordered leaves nothing, not less",
    columns: { productName: ["湿巾"], orderQty: [1000], producedQty: [1100] },
    fromStock: [0],
    left: [0],
  },
  {
    name: "an unknown quantity stays unknown",
    columns: { productName: ["湿巾"], orderQty: [null] },
    fromStock: [0],
    left: [none],
  },
])("$name", ({ columns, fromStock, left }) => {
  expect(needOf(columns)).toMatchObject({ fromStock, left });
});

test("of two stock figures of one product the smaller counts, and both lines are doubted", () => {
  const need = needOf({ productName: ["湿巾", "湿巾"], orderQty: [100, 100], stockQty: [300, 50] });
  expect(need.fromStock).toEqual([50, 0]);
  expect(need.doubts).toEqual([
    [0, "differs"],
    [1, "differs"],
  ]);
});

test("a word for the stock is no figure", () => {
  const need = needOf({ productName: ["湿巾"], orderQty: [100], stockQty: [cell.word("有现货")] });
  expect(need.left).toEqual([100]);
  expect(need.doubts).toEqual([[0, "noFigure"]]);
});

test("lines that are not open need nothing and keep no stock from others", () => {
  const need = needOf({ productName: ["湿巾", "湿巾"], orderQty: [500, 500], stockQty: [500, 500] }, [0, 1]);
  expect(need.fromStock).toEqual([0, 500]);
  expect(need.left).toEqual([none, 0]);
});
