import { dayOf } from "../../../src/core/dates/day";
import { asWhole } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { defineType } from "../protocol/host-object";
import type { Workbook } from "../model/workbook";

/** Days between the two ways Excel counts. */
const days1904 = 1462;

const functionResultType = defineType<number>("FunctionResult", {
  scalars: { Value: { get: (value) => value }, Error: { get: () => null } },
});

/** Worksheet functions an add-in calls without a cell; dates are counted as the workbook counts. */
export const functionsType = defineType<Workbook>("Functions", {
  methods: {
    Date: ({ date1904 }, [year, month, date]) => {
      const day = dayOf(asWhole(year), asWhole(month), asWhole(date));
      if (Number.isNaN(day)) throw hostError("HostNotImplemented", "DATE of a date that is none");
      return functionResultType.of(date1904 ? day - days1904 : day);
    },
  },
});
