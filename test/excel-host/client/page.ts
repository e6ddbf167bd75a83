import type { Host } from "../host";
import { libraryScript } from "./library-files";
import { type Sandbox, newSandbox } from "./sandbox";

const origin = "https://localhost";
const libraryPath = `${origin}/library/`;

/** The few elements the library touches: it finds itself as a script and adds further scripts to the head. */
interface ScriptElement {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
  setAttribute: () => void;
}

/** A page in which `office.js` can start: a few elements, and scripts read from the installed library. */
export function newPage(host: Host): Sandbox {
  const head = {
    appendChild: (element: ScriptElement): ScriptElement => {
      if (element.src !== undefined) loadScript(element);
      return element;
    },
  };
  const loadScript = (element: ScriptElement): void => {
    host.clock.setTimeout(() => {
      libraryScript((element.src ?? "").replace(libraryPath, "")).runInContext(page);
      element.onload?.();
    });
  };
  const ownScript = { src: `${libraryPath}office.js`, getAttribute: () => null };
  const page = newSandbox(host, {
    setInterval: () => 0,
    clearInterval: () => undefined,
    name: "",
    location: { hash: "", search: "", protocol: "https:", href: `${origin}/taskpane.html`, origin },
    history: { replaceState: () => undefined, pushState: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      readyState: "complete",
      body: {},
      head,
      cookie: "",
      documentElement: {},
      addEventListener: () => undefined,
      querySelectorAll: () => [],
      getElementsByTagName: (tag: string) => (tag === "script" ? [ownScript] : [head]),
      createElement: (tagName: string): ScriptElement => ({ tagName, setAttribute: () => undefined }),
    },
  });
  return page;
}
