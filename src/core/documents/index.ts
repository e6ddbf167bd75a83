import type { DocumentKind } from "./document";
import { findings } from "./findings";

/** Every kind of document, in the order they are offered. A new one is a file, a line here, and a test. */
export const documents: readonly DocumentKind[] = [findings];
