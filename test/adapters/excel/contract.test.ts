import { describeWorkbook } from "../workbook-contract";
import { excelOpener } from "./open";

describeWorkbook("Excel", excelOpener());
