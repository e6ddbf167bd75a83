import { asChoice, asFlag } from "../protocol/arguments";
import { defineType } from "../protocol/host-object";
import { recalculate } from "../model/recalculate";
import type { Workbook } from "../model/workbook";

export const applicationType = defineType<Workbook>("Application", {
  scalars: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = asChoice(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
  },
  methods: {
    Calculate: (workbook) => {
      for (const sheet of workbook.sheets) recalculate(sheet);
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});

export const runtimeType = defineType<Workbook>("Runtime", {
  scalars: {
    EnableEvents: {
      get: (workbook) => workbook.eventsEnabled,
      set: (workbook, value) => void (workbook.eventsEnabled = asFlag(value)),
    },
  },
});
