import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
}

/** Whether to draw dark: as the host says, else as the system has it now. */
export function useDark(host: boolean | null): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return host ?? system;
}
