import { fileNameOf, isOfficeDark, langOf } from "../../src/taskpane/office-page";
import { within } from "../../src/taskpane/within";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["zh", "zh-CN"],
  [undefined, "zh-CN"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("locale %s is shown in %s", (locale, lang) => {
  expect(langOf(locale)).toBe(lang);
});

const withBackground = (bodyBackgroundColor?: string) =>
  ({ context: { officeTheme: { bodyBackgroundColor } } }) as unknown as typeof Office;

test.each([
  ["#FFFFFF", false],
  ["#ffffffff", false],
  ["#262626", true],
  ["#000000", true],
  ["white", null],
  [undefined, null],
])("a background of %s is dark: %s", (color, dark) => {
  expect(isOfficeDark(withBackground(color))).toBe(dark);
});

test("without Office nothing is known of its theme", () => {
  expect(isOfficeDark(undefined)).toBeNull();
});

test.each([
  ["https://example.com/sites/a/%E8%AE%A2%E5%8D%95.xlsx?web=1", "订单.xlsx"],
  ["C:\\Users\\li\\订单 2025.xlsx", "订单 2025.xlsx"],
  ["https://example.com/100%.xlsx", "100%.xlsx"],
  ["", ""],
  [undefined, ""],
])("the file name of %s is %s", (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});

test("what never settles is given up, what settles is not", async () => {
  await expect(within(1, new Promise(() => undefined), "late")).resolves.toBe("late");
  await expect(within(60_000, Promise.resolve("in time"), "late")).resolves.toBe("in time");
  await expect(within(60_000, Promise.reject(new Error("no")), "late")).rejects.toThrow("no");
});
