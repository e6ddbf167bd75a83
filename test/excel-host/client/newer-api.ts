/**
 * Declares classes newer than the client library on the registry (it ends at ExcelApi 1.15), with the library's
 * own builder. The library itself is not touched.
 */
export interface ClientLibrary {
  readonly Excel: Record<string, ClientClass>;
  readonly OfficeExtension: {
    readonly LibraryBuilder: new (options: unknown) => unknown;
    readonly BatchApiHelper: {
      createPropertyObject: (
        type: unknown,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ) => unknown;
    };
    readonly Utility: {
      throwIfApiNotSupported: (member: string, set: string, version: string, host: string) => void;
    };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

interface ClientClass {
  readonly prototype: object;
}

/** Bits of the builder's tables. */
const flag = { inJson: 1, readOnly: 2, indexer: 16, collection: 1, read: 2, invalidAfterRequest: 8 } as const;

function scalar(name: string, flags = 0): object {
  return {
    name,
    behaviorFlags: flags | flag.inJson,
    apiSetInfoOrdinal: 1,
    originalName: null,
    setMethodApiFlags: 0,
    undoableApiSetInfoOrdinal: 0,
  };
}

function method(name: string, parameterCount: number, flags = 0): object {
  return {
    name,
    behaviorFlags: flags,
    apiSetInfoOrdinal: 1,
    originalName: null,
    apiFlags: 0,
    parameterCount,
    undoableApiSetInfoOrdinal: 0,
  };
}

function objectMethod(name: string, type: string, parameterCount: number, flags: number): object {
  return {
    ...method(name, parameterCount, flags),
    returnTypeFullName: `Excel.${type}`,
    returnObjectGetByIdMethodName: null,
  };
}

const noteClasses = [
  {
    name: "Note",
    behaviorFlags: 0,
    scalarProperties: [
      scalar("authorName", flag.readOnly),
      scalar("content"),
      scalar("height"),
      scalar("visible"),
      scalar("width"),
    ],
    scalarMethods: [method("delete", 0)],
    navigationMethods: [objectMethod("getLocation", "Range", 0, flag.read | flag.invalidAfterRequest)],
  },
  {
    name: "NoteCollection",
    behaviorFlags: flag.collection,
    childItemTypeFullName: "Excel.Note",
    scalarMethods: [method("getCount", 0, flag.read)],
    navigationMethods: [
      objectMethod("add", "Note", 2, flag.invalidAfterRequest),
      objectMethod("getItem", "Note", 1, flag.read | flag.indexer),
      objectMethod("getItemAt", "Note", 1, flag.read),
      objectMethod("getItemOrNullObject", "Note", 1, flag.read),
    ],
  },
];

/** Gives worksheets and the workbook their `notes` (ExcelApi 1.18). */
export function declareNotes({ Excel, OfficeExtension }: ClientLibrary): void {
  new OfficeExtension.LibraryBuilder({
    fullyInitialize: true,
    targetNamespaceObject: Excel,
    metadata: {
      name: "Excel",
      defaultApiSetName: "ExcelApi",
      hostName: "Excel",
      strings: [],
      enumTypes: [],
      apiSets: [["1.18"]],
      clientObjectTypes: noteClasses,
    },
  });
  const made = new WeakMap<object, unknown>();
  for (const owner of ["Worksheet", "Workbook"]) {
    const prototype = Excel[owner]?.prototype;
    if (!prototype) throw new Error(`the client library has no class ${owner}`);
    Object.defineProperty(prototype, "notes", {
      configurable: true,
      get(this: object): unknown {
        OfficeExtension.Utility.throwIfApiNotSupported(`${owner}.notes`, "ExcelApi", "1.18", "Excel");
        const notes =
          made.get(this) ??
          OfficeExtension.BatchApiHelper.createPropertyObject(
            Excel["NoteCollection"],
            this,
            "Notes",
            true,
            4,
          );
        made.set(this, notes);
        return notes;
      },
    });
  }
}
