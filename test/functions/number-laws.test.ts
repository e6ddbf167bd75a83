import fc from "fast-check";
import { call } from "./call";

const whole = (most: number) => fc.integer({ min: 1, max: most });
const tenths = (most: number) => whole(most * 10).map((count) => count / 10);
const quantity = fc.oneof(fc.nat(1e9), tenths(10_000));
const perCarton = fc.oneof(
  whole(10_000),
  tenths(100).filter((each) => each >= 1),
);

/** Equal up to what Excel shows: the quantities are decimals, too. */
function expectEqual(left: number, right: number): void {
  expect(Math.abs(left - right)).toBeLessThan(1e-6);
}

test("the cartons hold everything, one fewer would not, and the last holds what the full ones leave", () => {
  fc.assert(
    fc.property(quantity, perCarton, (pieces, per) => {
      const cartons = call("CARTONS", pieces, per) as number;
      const last = call("LASTCARTON", pieces, per) as number;
      expect(Number.isInteger(cartons)).toBe(true);
      expect(cartons * per).toBeGreaterThan(pieces - 1e-6);
      expect((cartons - 1) * per).toBeLessThan(Math.max(pieces, 1e-9));
      expectEqual(last + Math.max(0, cartons - 1) * per, pieces);
      expect(call("BAGS", pieces, per)).toBe(cartons);
    }),
  );
});

test("the limit of bags is still allowed, one more is not, and every whole number below the need falls short", () => {
  fc.assert(
    fc.property(whole(1e6), fc.boolean(), fc.option(fc.nat(100), { nil: null }), (needed, isNew, percent) => {
      const own = percent === null ? null : `${percent}%`;
      const limit = call("BAGLIMIT", needed, isNew, own) as number;
      const judged = (ordered: number) => call("BAGCHECK", ordered, needed, isNew, own, "en");
      const share = percent ?? (isNew ? 5 : 20);
      expect(limit).toBe(Number((BigInt(needed) * BigInt(100 + share)) / 100n));
      expect([judged(limit), judged(limit + 1), judged(needed)]).toEqual(["OK", "Over float", "OK"]);
      expect(["Below need", "Under float"]).toContain(judged(needed - 1));
    }),
  );
});

test("volume and volume weight are those of whole cubic millimetres", () => {
  fc.assert(
    fc.property(whole(1500), whole(1500), whole(1500), whole(5000), (length, width, height, cartons) => {
      const size = `${length}*${width}*${height}mm`;
      const mm3 = BigInt(length) * BigInt(width) * BigInt(height) * BigInt(cartons);
      const inUnits = (perUnit: bigint) => Number((mm3 * 2n + perUnit) / (perUnit * 2n));
      expectEqual(call("CBM", size, cartons) as number, inUnits(1_000_000n) / 1000);
      expectEqual(call("VOLWEIGHT", size, cartons) as number, inUnits(50_000n) / 100);
      expectEqual(call("VOLWEIGHT", size, cartons, "air") as number, inUnits(60_000n) / 100);
    }),
  );
});

test("gross weight is the sum of whole grams", () => {
  fc.assert(
    fc.property(whole(50_000), whole(5000), fc.nat(2000), whole(5000), (net, carton, packing, count) => {
      const gross = call("GROSSWEIGHT", `${net}g`, carton / 1000, `${packing}克`, count) as number;
      expect(gross).toBe(((net + carton + packing) * count) / 1000);
    }),
  );
});

test("no more cartons fit than the volume or the road has room for, and turning the carton changes nothing", () => {
  const inside = { "20GP": 5898 * 2352 * 2385, "40GP": 12_032 * 2352 * 2385, "40HQ": 12_032 * 2352 * 2690 };
  const road = { "20GP": 17_500, "40GP": 22_000, "40HQ": 22_000 };
  const type = fc.constantFrom("20GP", "40GP", "40HQ");
  const edge = fc.integer({ min: 100, max: 1500 });
  fc.assert(
    fc.property(edge, edge, edge, type, whole(200), (length, width, height, container, kg) => {
      const fits = call("FIT", `${length}*${width}*${height}mm`, container, kg) as number;
      expect(fits * length * width * height).toBeLessThanOrEqual(inside[container]);
      expect(fits * kg).toBeLessThanOrEqual(road[container]);
      expect(call("FIT", `${width}*${length}*${height}mm`, container, kg)).toBe(fits);
    }),
  );
});

test("containers are enough for volume and weight, and one fewer would not be", () => {
  fc.assert(
    fc.property(whole(2000), whole(200_000), (cbm, kg) => {
      const containers = call("CONTAINERS", cbm, kg, "40HQ") as number;
      expect(containers * 64 >= cbm && containers * 22_000 >= kg).toBe(true);
      expect((containers - 1) * 64 >= cbm && (containers - 1) * 22_000 >= kg).toBe(false);
    }),
  );
});

test("what stock leaves to produce is the sum of the orders above it, and no line makes more than it is for", () => {
  const line = fc.record({ ordered: fc.nat(1000), due: fc.integer({ min: 45_800, max: 45_900 }) });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 30 }), fc.nat(20_000), (lines, stock) => {
      const ordered = lines.map((each) => each.ordered);
      const due = lines.map((each) => each.due);
      const gaps = call("STOCKGAP", ordered, stock, due) as number[];
      const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
      expect(sum(gaps)).toBe(Math.max(0, sum(ordered) - stock));
      gaps.forEach((gap, place) => expect(gap >= 0 && gap <= ordered[place]!).toBe(true));
      const served = lines.filter((_, place) => gaps[place]! < ordered[place]!).map((each) => each.due);
      const waiting = lines.filter((_, place) => gaps[place]! > 0).map((each) => each.due);
      expect(Math.max(0, ...served)).toBeLessThanOrEqual(Math.min(99_999, ...waiting));
    }),
  );
});
