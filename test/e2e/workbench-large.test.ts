import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { workbenchPages } from "./support/workbench-pages";

interface Frames {
  longest: number;
  running: boolean;
}

describeInBrowser("a large workbook in the workbench", () => {
  const open = workbenchPages();

  test("52,000 lines are opened and checked; how long a frame took is printed", async () => {
    const { page, tab, button, text } = await open();
    await button(/^示例/).click();
    await page.getByRole("menuitem", { name: /52,000/ }).click();
    await text(/已校验 52,?000 行/).waitFor({ timeout: 110_000 });
    await page.evaluate(() => {
      const frames: Frames = { longest: 0, running: true };
      let last = performance.now();
      const next = (now: number) => {
        frames.longest = Math.max(frames.longest, now - last);
        last = now;
        if (frames.running) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
      Object.assign(window, { frames });
    });
    await tab("校验").click();
    await button("重新校验").click();
    await text(/已校验 52,?000 行/).waitFor({ timeout: 110_000 });
    const longest = await page.evaluate(() => (window as unknown as { frames: Frames }).frames.longest);
    console.info(`checking 52,000 lines: longest frame ${Math.round(longest)} ms`);
    await eventually(() => text("S04_订单明细_52000行.xlsx").count(), 1);
  });
});
