import { FileProblem } from "../../../../src/adapters/xlsx/guard/problem";

/** The problem that work ends in; anything else it throws is thrown on, and an end without a problem is an error. */
export async function problemOf(work: () => unknown): Promise<FileProblem> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error("expected a FileProblem, but the work ended well");
}
