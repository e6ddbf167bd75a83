import type { FUniver } from "@univerjs/core/facade";
import { univerBook } from "../adapters/univer/draw/univer-book";
import { openUniverWorkbook, type UniverWorkbook } from "../adapters/univer/univer-workbook";
import type { Lang } from "../core";
import type { Stage } from "./desk";
import { offerFunctions } from "./functions/offer-functions";

interface Look {
  readonly lang: Lang;
  readonly dark: boolean;
}

/** The grid of the page; Univer is loaded when the page gives it a place. */
export interface GridStage extends Stage {
  /** Takes the element the grid is drawn in. */
  readonly mount: (container: HTMLElement | null) => void;
  readonly draw: (look: Look) => void;
}

export function createGridStage(firstLang: Lang): GridStage {
  let mount: (container: HTMLElement) => void = () => undefined;
  const mounted = new Promise<HTMLElement>((resolve) => {
    mount = resolve;
  });
  let look: Look = { lang: firstLang, dark: false };
  let started: Promise<FUniver> | null = null;
  let shown: UniverWorkbook | null = null;

  async function start(): Promise<FUniver> {
    const { createUniver } = await import("./create-univer");
    const univer = createUniver(await mounted, look.lang);
    univer.toggleDarkMode(look.dark);
    univer.addEvent(univer.Event.CellClicked, ({ worksheet, row, column }) => {
      const place = { sheet: worksheet.getSheetName(), row: row + 1, column };
      const target = shown?.linkAt(place);
      if (target) void shown?.jump(target);
    });
    return univer;
  }

  async function redraw(univer: FUniver): Promise<void> {
    const { gridLocales } = await import("./create-univer");
    univer.setLocale(gridLocales[look.lang]);
    univer.toggleDarkMode(look.dark);
  }

  return {
    mount: (container) => {
      if (container) mount(container);
    },
    draw: (next) => {
      look = next;
      void started?.then(redraw);
    },
    async show({ grid, memory }, name, onFixed) {
      started ??= start();
      const univer = await started;
      shown?.close();
      const before = univer.getActiveWorkbook();
      if (before) univer.disposeUnit(before.getId());
      univer.createWorkbook(univerBook(grid, name));
      shown = await openUniverWorkbook(univer, grid, { memory, onRefused: onFixed });
      await offerFunctions(univer, look.lang);
      return shown;
    },
  };
}
