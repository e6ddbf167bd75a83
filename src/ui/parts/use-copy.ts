import { useRef, useState, type RefObject } from "react";

/** How copying ended; null before it was asked for. */
export type Copied = "yes" | "byHand" | null;

interface Copy {
  readonly copied: Copied;
  readonly copy: (text: string) => Promise<void>;
  /** The text is another now. */
  readonly reset: () => void;
  /** The part of the page with the text area that is selected where the clipboard is closed. */
  readonly area: RefObject<HTMLDivElement | null>;
}

/** Copies a text; where Office's frames forbid the clipboard, selects it for the user's own key. */
export function useCopy(): Copy {
  const [copied, setCopied] = useState<Copied>(null);
  const area = useRef<HTMLDivElement>(null);
  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("yes");
    } catch {
      area.current?.querySelector("textarea")?.select();
      setCopied("byHand");
    }
  }
  return {
    copied,
    copy,
    reset: () => {
      setCopied(null);
    },
    area,
  };
}
