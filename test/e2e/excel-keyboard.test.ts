import type { Page } from "playwright-core";
import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { excelPanes } from "./support/excel-panes";

const sheet = "2025订单跟踪";

interface Focus {
  /** Its text or label. */
  readonly name: string;
  /** It is an element a person can use, with a visible frame around it. */
  readonly seen: boolean;
}

/** What has the focus now; a frame is an outline, a border or a shadow that is there because of the focus. */
function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const holders = [element, element.parentElement!];
    const frame = holders.some((one) =>
      ["", "::before", "::after"].some((part) => {
        const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth } = getComputedStyle(
          one,
          part || undefined,
        );
        return (
          (outlineStyle !== "none" && outlineWidth !== "0px") ||
          boxShadow !== "none" ||
          borderBottomWidth === "2px"
        );
      }),
    );
    const name =
      element.getAttribute("aria-label") ?? element.getAttribute("placeholder") ?? element.innerText;
    return {
      name: name.replace(/\s+/g, " "),
      seen: frame && element !== document.body && !element.hasAttribute("data-tabster-dummy"),
    };
  });
}

const most = 60;

/** Presses a key until what has the focus has a name; every stop on the way must be visible. */
async function goTo(page: Page, key: string, name: RegExp): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    const focus = await focused(page);
    expect(focus).toEqual({ name: focus.name, seen: true });
    if (name.test(focus.name)) return;
  }
  throw new Error(`${key} never came to ${String(name)}`);
}

const isOn = (page: Page) => async () => (await focused(page)).name !== "" && (await focused(page)).seen;

describeInBrowser("the keyboard alone", () => {
  const openPane = excelPanes();

  test("checks, fixes, undoes, waives and makes a review", async () => {
    const { page, result, cell, selected, button, sheetNames } = await openPane();
    await button("错误 33").waitFor();

    await goTo(page, "Tab", /!AB6 /);
    await goTo(page, "ArrowDown", /!AB9 /);
    await goTo(page, "ArrowUp", /!AB6 /);
    await goTo(page, "Shift+Tab", /^搜索问题/);
    await page.keyboard.type("克重 文本 WF2503001");
    await page.getByText("— / 3").or(page.getByText("— / 1")).first().waitFor();
    await goTo(page, "Tab", /!K5 /);
    await page.keyboard.press("Enter");
    await eventually(selected, [sheet, 5, 10]);
    await goTo(page, "Tab", /^改正$/);
    await page.keyboard.press("Enter");
    await result.getByText("已改正 1 个单元格。").waitFor();
    expect(await cell(sheet, 5, 10)).toBe(30);
    await eventually(isOn(page), true);

    await goTo(page, "Shift+Tab", /^撤销更改$/);
    await page.keyboard.press("Enter");
    await result.getByText("已恢复 1 个单元格。").waitFor();
    expect(await cell(sheet, 5, 10)).toBe("30");
    await eventually(() => page.evaluate(() => document.activeElement === document.body), false);

    await goTo(page, "Tab", /!K5 /);
    await goTo(page, "Tab", /^忽略…$/);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "忽略这个问题" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await eventually(async () => (await focused(page)).name, "忽略…");

    await goTo(page, "Shift+Tab", /^校验$/);
    await goTo(page, "ArrowRight", /^月度复盘$/);
    await page.keyboard.press("Enter");
    await button("生成复盘").waitFor();
    await eventually(async () => (await focused(page)).name, "月度复盘");
    await goTo(page, "Tab", /^生成复盘$/);
    await page.keyboard.press("Enter");
    await result
      .getByRole("button", { name: /^查看 / })
      .first()
      .waitFor();
    expect((await sheetNames()).length).toBeGreaterThan(1);
    await eventually(async () => (await focused(page)).name, "生成复盘");
  });
});
