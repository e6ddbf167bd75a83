import { describeWorkbook } from "../workbook-contract";
import { univerOpener } from "./open";

describeWorkbook("Univer", univerOpener);
