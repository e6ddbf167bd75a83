import type { ExcelClient } from "./client/prepared";

/** Makes a client's namespaces the globals an add-in expects; gives the act that takes them away again. */
export function asGlobals({ Excel, Office, OfficeExtension }: ExcelClient): () => void {
  const namespaces = { Excel, Office, OfficeExtension };
  Object.assign(globalThis, namespaces);
  return () => {
    for (const name of Object.keys(namespaces)) Reflect.deleteProperty(globalThis, name);
  };
}
