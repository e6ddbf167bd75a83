import { limits, megabytes } from "./limits";
import { FileProblem } from "./problem";

/** @throws FileProblem `emptyFile`, `fileTooLarge` */
export function checkFileSize(length: number): void {
  if (length === 0) throw new FileProblem("emptyFile");
  if (length > limits.fileBytes) {
    const limit = megabytes(limits.fileBytes);
    throw new FileProblem("fileTooLarge", { size: megabytes(length), limit });
  }
}
