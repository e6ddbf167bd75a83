import type { ViewId } from "../i18n/pane";

/** What the ribbon, a shortcut, a context menu or the host asks of the pane. */
export type PaneRequest =
  | { readonly kind: "show"; readonly view: ViewId }
  | { readonly kind: "check" }
  | { readonly kind: "toggleMarks" }
  | { readonly kind: "tellProblem"; readonly problem: unknown }
  | { readonly kind: "row"; readonly show: "findings" | "packaging" | "message" };

/** Carries requests to the pane; those that come before it listens wait. */
export interface RequestChannel {
  readonly send: (request: PaneRequest) => void;
  readonly receive: (listener: (request: PaneRequest) => void) => () => void;
}

export function requestChannel(): RequestChannel {
  const waiting: PaneRequest[] = [];
  let receiver: ((request: PaneRequest) => void) | null = null;
  return {
    send(request) {
      if (receiver) receiver(request);
      else waiting.push(request);
    },
    receive(listener) {
      receiver = listener;
      waiting.splice(0).forEach(listener);
      return () => {
        if (receiver === listener) receiver = null;
      };
    },
  };
}
