import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type {} from "@univerjs/sheets-formula/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { CellRows } from "../read/sheet-columns";
import { CellFunction, type CustomFunction, type MakeError } from "./cell-function";

/** What is said of a function while a person types it; a part of Excel's function metadata. */
export interface FunctionText {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

const namespace = "GENDAN.";

function infoOf({ id, description, parameters }: FunctionText): IFunctionInfo {
  return {
    functionName: `${namespace}${id}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description: detail, optional, repeating }) => ({
      name,
      detail,
      example: "",
      require: optional ? 0 : 1,
      repeat: repeating ? 1 : 0,
    })),
  };
}

/** A formula of the workbook calls one of ours. */
function areCalled(workbook: FWorkbook): boolean {
  return workbook.getSheets().some((sheet) => {
    const rows: CellRows = sheet.getSheet().getConfig().cellData;
    for (const rowKey in rows) {
      const row = rows[rowKey] ?? {};
      for (const key in row) if (row[key]?.f?.toUpperCase().includes(namespace)) return true;
    }
    return false;
  });
}

/**
 * Registers custom functions as `=GENDAN.<id>()`. A workbook must be there; where its formulas call them, Univer
 * calculates it anew, else the values of its file stay. The result takes the functions away.
 * @param functions - by id
 * @param texts - of every function, in the language of the page
 * @param makeError - an error of the kind the functions take and give, by what a cell shows: `#N/A`
 * @throws RangeError when no workbook is open or a text is of no function
 */
export function registerFunctions(
  api: FUniver,
  functions: ReadonlyMap<string, CustomFunction>,
  texts: readonly FunctionText[],
  makeError: MakeError,
): IDisposable {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new RangeError("no workbook is open in Univer");
  const injector = workbook.getActiveSheet().getInject();
  const executors = texts.map(({ id }) => {
    const act = functions.get(id);
    if (!act) throw new RangeError(`no function ${id}`);
    return new CellFunction(`${namespace}${id}`, act, makeError);
  });
  const service = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService).registerDescriptions(texts.map(infoOf));
  service.registerExecutors(...executors);
  if (areCalled(workbook)) api.getFormula().executeCalculation();
  return {
    dispose: () => {
      const names = executors.map(({ name }) => String(name));
      descriptions.dispose();
      service.unregisterExecutors(...names);
      service.deleteFormulaAstCacheKey(...names);
    },
  };
}
