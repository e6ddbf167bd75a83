import { z } from "zod";

/** The JSON documents of the command line as its contract fixes them; more keys may stand beside these. */
const column = z.string().regex(/^[A-Z]{1,3}$/);
const row = z.number().int().positive();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int().min(0);

const inspectedColumn = z.object({
  column,
  header: z.string(),
  field: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  unit: z.string().nullable(),
  reads: z.object({ text: count, number: count, date: count, blank: count, unreadable: count }),
  alternativeTo: z.string().optional(),
});

export const inspectShape = z.object({
  file: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      hidden: z.boolean(),
      tables: z.array(
        z.object({
          kind: z.enum([
            "orders",
            "packagingPurchase",
            "dispatch",
            "stock",
            "exceptions",
            "packingList",
            "capacity",
            "drivers",
            "calendar",
            "payments",
            "samples",
            "quotes",
            "other",
          ]),
          range: z.string().regex(/^[A-Z]+\d+:[A-Z]+\d+$/),
          headerRows: z.array(row),
          firstRow: row,
          lastRow: count,
          dataRows: count,
          excludedRows: z.array(
            z.object({
              row,
              reason: z.enum(["total", "subtotal", "note", "footer", "blank", "template", "repeatedHeader"]),
            }),
          ),
          hiddenRows: count,
          columns: z.array(inspectedColumn),
          missingFields: z.array(z.string()),
        }),
      ),
    }),
  ),
});

const deliveryEntry = z.union([
  row,
  z.object({ sheet: z.string().optional(), row, days: z.number().optional() }),
]);
const deliveryList = z.array(deliveryEntry);

export const checkShape = z.object({
  file: z.string(),
  asOf: day,
  tables: z.array(z.object({ sheet: z.string(), range: z.string(), orderLines: count })),
  counts: z.object({ error: count, warning: count, info: count }),
  findings: z.array(
    z.object({
      code: z.string().regex(/^[a-z][a-z-]+$/),
      severity: z.enum(["error", "warning", "info"]),
      sheet: z.string(),
      row,
      column: column.nullable(),
      field: z.string().nullable(),
      args: z.record(z.string(), z.union([z.string(), z.number()])),
      message: z.string().min(1),
      fix: z.object({ kind: z.literal("setValue"), value: z.union([z.string(), z.number()]) }).optional(),
    }),
  ),
  delivery: z.object({
    doneOnTime: deliveryList,
    doneLate: deliveryList,
    overdue: z.array(z.object({ sheet: z.string().optional(), row, days: z.number().int().positive() })),
    dueToday: deliveryList,
    dueSoon: deliveryList,
    atRisk: deliveryList,
    onTrack: deliveryList,
    undated: deliveryList,
    cancelled: deliveryList,
  }),
});

const rate = z.number().min(0).max(1).nullable();

export const reviewShape = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  asOf: day,
  lines: count,
  figures: z.looseObject({
    dueLines: count,
    onTimeLines: count,
    onTimeRate: rate,
    inFullRate: rate,
    overdueLines: count,
    dataAccuracy: rate,
  }),
  sheets: z.array(z.string()).min(1),
  output: z.string(),
});

export const errorShape = z.strictObject({
  error: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }),
});
