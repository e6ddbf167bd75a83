import fc from "fast-check";
import { inOrder } from "../../../../src/core/rules/compile/in-order";
import type { Finding } from "../../../../src/core/rules/rule";

const place = fc.record({ row: fc.nat(12), column: fc.option(fc.nat(4)) });

test("findings stand by row, then column, those of a whole row first, and equal ones as they came", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const findings = places.map((at, i): Finding => ({
        ...at,
        code: `${i}`,
        severity: "info",
        sheet: "",
        field: null,
        args: {},
        fix: null,
      }));
      const sorted = [...findings].sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
      expect(inOrder(findings).map(({ code }) => code)).toEqual(sorted.map(({ code }) => code));
      expect(findings.map(({ code }) => code)).toEqual(places.map((_, i) => `${i}`));
    }),
  );
});
