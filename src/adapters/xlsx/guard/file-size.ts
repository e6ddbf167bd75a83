import { limits, megabytes } from "./limits";
import { FileProblem } from "./problem";

/** @throws FileProblem `emptyFile`, `fileTooLarge` */
export function checkFileSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("emptyFile");
  if (bytes.length > limits.fileBytes) {
    const limit = megabytes(limits.fileBytes);
    throw new FileProblem("fileTooLarge", { size: megabytes(bytes.length), limit });
  }
}
