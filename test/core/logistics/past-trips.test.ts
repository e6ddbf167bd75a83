import { dayFromText } from "../../../src/core/dates/day";
import { pastTrips } from "../../../src/core/logistics/past-trips";
import { orderLines } from "../../support/order-lines";

const asOf = dayFromText("2025-06-20");
const orders = orderLines({
  orderNo: ["A1", "A1", "A2", "A3", "A4"],
  forwarder: ["中远", "中远", "中远", "中 远", "DHL"],
  transportMode: ["海运", "海运", "空运", null, null],
  actualShipDate: ["2025-03-01", "2025-03-01", "2025-03-01", "2025-04-01", "2025-06-10"],
  customerReceivedDate: ["2025-03-31", "2025-03-31", "2025-03-06", "2025-05-06", "2025-06-25"],
});
const dispatch = orderLines(
  {
    orderNo: ["B1", "B2"],
    forwarder: ["中远", "中远"],
    actualShipDate: ["2025-05-01", "2025-05-02"],
    onTime: [1, 0],
  },
  { kind: "dispatch" },
);

test("trips of a forwarder and mode: two rows of one shipment are one trip, a tick decides, else the days quoted", () => {
  const pastOf = pastTrips([orders, dispatch], asOf);
  expect(pastOf("中远", "sea", 30)).toEqual({ trips: 3, meanDays: 30, onTime: 2, judged: 3 });
  expect(pastOf("中远", "air", 5)).toEqual({ trips: 3, meanDays: 5, onTime: 2, judged: 3 });
});

test("without days quoted only ticks are judged; what is not received yet tells nothing", () => {
  const pastOf = pastTrips([orders, dispatch], asOf);
  expect(pastOf("中远", "sea", Number.NaN)).toMatchObject({ onTime: 1, judged: 2 });
  expect(pastOf("DHL", "other", 5)).toEqual({ trips: 0, meanDays: Number.NaN, onTime: 0, judged: 0 });
  expect(pastOf("谁", "sea", 5).trips).toBe(0);
});
