import { useEffect, useRef, useState, type RefObject } from "react";

interface Held {
  readonly element: Element;
  /** Which of the list's entries it stood in. */
  readonly entry: number;
}

/** Remembers where the focus stands in a part of the page, and acts once what held it has gone from the page. */
function useLostFocus(part: RefObject<HTMLElement | null>, onLost: (entry: number) => void): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const element = part.current;
    if (element === null) return undefined;
    const hold = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const entry = [...element.children].findIndex((child) => child.contains(target));
      held.current = { element: target, entry };
    };
    element.addEventListener("focusin", hold);
    return () => {
      element.removeEventListener("focusin", hold);
    };
  }, [part]);
  useEffect(() => {
    const last = held.current;
    if (last === null || last.element.isConnected) return;
    held.current = null;
    if (document.activeElement === document.body) onLost(last.entry);
  });
}

/** When the focused entry of a list goes, the one that takes its place is focused. */
export function useFocusKeptIn(list: RefObject<HTMLElement | null>): void {
  useLostFocus(list, (entry) => {
    const heads = list.current?.querySelectorAll<HTMLElement>(":scope > li > button") ?? [];
    heads[Math.min(entry, heads.length - 1)]?.focus();
  });
}

/** When what was focused goes and nothing else took the focus, the place to fall back on is focused. */
export function useFocusNeverLost(
  part: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  useLostFocus(part, () => {
    fallback.current?.focus();
  });
}

/** Gives the focus back to what had it before a dialog was drawn, once the dialog is gone. */
export function useFocusReturned(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
}
