import { describeWorkbook } from "../../workbook-contract";
import { fileOpener } from "./open";

describeWorkbook("a file", fileOpener);
