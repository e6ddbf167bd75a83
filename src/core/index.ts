/** The only door of the core: everything outside imports from here. */
export * from "./lang";
