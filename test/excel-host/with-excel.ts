import { type ExcelHost, type StartOptions, startExcelHost } from "./start";

/** Runs an act with a host of its own and ends the host. */
export async function withExcel<R>(
  act: (host: ExcelHost) => Promise<R>,
  options: StartOptions = {},
): Promise<R> {
  const host = await startExcelHost(options);
  try {
    return await act(host);
  } finally {
    host.dispose();
  }
}

/** One behaviour of the host: what an add-in does on an empty sheet and what it sees. */
export interface Behaviour {
  readonly name: string;
  readonly act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  readonly sees: unknown;
}

/** Runs a behaviour in the active sheet of a new workbook. */
export function seen({ act }: Pick<Behaviour, "act">, options?: StartOptions): Promise<unknown> {
  return withExcel(
    ({ Excel }) => Excel.run((context) => act(context, context.workbook.worksheets.getActiveWorksheet())),
    options,
  );
}

/** The code a request fails with; `null` when it does not fail. */
export async function failure(run: Promise<unknown>): Promise<string | null> {
  try {
    await run;
    return null;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
}

/** The value of a method call, after a sync. */
export function resultOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}
