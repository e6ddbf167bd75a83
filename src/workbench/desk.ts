import type { UniverWorkbook } from "../adapters/univer/univer-workbook";
import { workbenchTexts as texts } from "../i18n/workbench";
import { filledText, problemText } from "./book-problem";
import { emptyDesk, type DeskNotice, type DeskState } from "./desk-state";
import { copyName, downloadWorkbook } from "./download";
import { fetchSample, sampleFiles, type SampleId } from "./samples";
import { savedNotice } from "./saved-notice";
import { openInWorker } from "./worker/book-worker";
import type { OpenedBook } from "./worker/messages";

/** The grid on the page: shows one workbook in place of the one before. */
export interface Stage {
  /** @param onFixed - told when a person wanted to change what only Excel can change */
  readonly show: (book: OpenedBook, name: string, onFixed: () => void) => Promise<UniverWorkbook>;
}

export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly openSample: (id: SampleId) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => Promise<void>;
  readonly dismissNotice: () => void;
  /** Drops unsaved work and goes on, or stays. */
  readonly leave: (yes: boolean) => void;
}

type BytesOf = (signal: AbortSignal) => Promise<Uint8Array>;

/** Opens workbooks from files and samples, and saves copies. Nothing is kept when the page is closed. */
export function createDesk(stage: Stage): Desk {
  let state = emptyDesk;
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const tell = (notice: DeskNotice | null) => {
    set({ notice });
  };
  const fixedShape = () => {
    tell({ intent: "info", text: texts.fixedShape });
  };

  async function open(name: string, bytesOf: BytesOf): Promise<void> {
    const stop = new AbortController();
    const cancel = () => {
      stop.abort();
    };
    const told = (text: keyof typeof texts) => filledText(texts[text], () => ({ name }));
    state.job?.cancel?.();
    set({ job: { text: told("reading"), cancel }, notice: null });
    try {
      const worker = await openInWorker(await bytesOf(stop.signal), name, stop.signal);
      set({ job: { text: told("drawing"), cancel: null } });
      state.book?.worker.close();
      const workbook = await stage.show(worker.book, name, fixedShape);
      set({ book: { name, workbook, worker }, changed: false, job: null });
      workbook.onUnsaved(() => {
        if (!state.changed) set({ changed: true });
      });
    } catch (cause) {
      if (state.job?.cancel === cancel || !stop.signal.aborted) set({ job: null });
      if (stop.signal.aborted) return;
      const detail = problemText(cause);
      const text = filledText(texts.notOpened, (lang) => ({ name, detail: detail[lang] }));
      tell({ intent: "error", text });
    }
  }

  /** Goes on at once, or asks first where work would be lost. */
  function guarded(act: () => void): void {
    if (state.changed) set({ leaving: act });
    else act();
  }

  async function save(): Promise<void> {
    const { book } = state;
    if (book === null || state.job !== null) return;
    const { format } = book.worker.book;
    const name = copyName(book.name, format === "xlsm" ? "xlsm" : "xlsx");
    set({ job: { text: filledText(texts.saving, () => ({ name })), cancel: null }, notice: null });
    try {
      const changes = book.workbook.changes();
      const saved = await book.worker.save(changes);
      downloadWorkbook(saved.bytes, name);
      set({ changed: false, notice: savedNotice(name, book.worker.book, saved, changes.notKept) });
    } catch (cause) {
      const detail = problemText(cause);
      tell({ intent: "error", text: filledText(texts.notSaved, (lang) => ({ detail: detail[lang] })) });
    } finally {
      set({ job: null });
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openSample: (id) => {
      guarded(() => void open(sampleFiles[id], (signal) => fetchSample(id, signal)));
    },
    openFile: (file) => {
      guarded(() => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())));
    },
    save,
    dismissNotice: () => {
      tell(null);
    },
    leave(yes) {
      const act = state.leaving;
      set({ leaving: null });
      if (yes) act?.();
    },
  };
}
