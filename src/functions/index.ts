import { addworkdays } from "./addworkdays.fn";
import { bagcheck } from "./bagcheck.fn";
import { baglimit } from "./baglimit.fn";
import { bags } from "./bags.fn";
import { cartoncheck } from "./cartoncheck.fn";
import { cartons } from "./cartons.fn";
import { cartonsize } from "./cartonsize.fn";
import { cbm } from "./cbm.fn";
import { cntrcheck } from "./cntrcheck.fn";
import { containers } from "./containers.fn";
import { day } from "./day.fn";
import { duestate } from "./duestate.fn";
import { fit } from "./fit.fn";
import { grossweight } from "./grossweight.fn";
import { infullrate } from "./infullrate.fn";
import { lastcarton } from "./lastcarton.fn";
import { liability } from "./liability.fn";
import { ontimerate } from "./ontimerate.fn";
import { overdue } from "./overdue.fn";
import { qty } from "./qty.fn";
import { size } from "./size.fn";
import { stockgap } from "./stockgap.fn";
import { volweight } from "./volweight.fn";
import { workdays } from "./workdays.fn";

/** Every custom function by its id, in the order the README lists them. Hosts register exactly these. */
export const functions = {
  CARTONS: cartons,
  LASTCARTON: lastcarton,
  BAGS: bags,
  BAGLIMIT: baglimit,
  BAGCHECK: bagcheck,
  CARTONCHECK: cartoncheck,
  CARTONSIZE: cartonsize,
  CBM: cbm,
  GROSSWEIGHT: grossweight,
  VOLWEIGHT: volweight,
  CONTAINERS: containers,
  FIT: fit,
  OVERDUE: overdue,
  DUESTATE: duestate,
  WORKDAYS: workdays,
  ADDWORKDAYS: addworkdays,
  ONTIMERATE: ontimerate,
  INFULLRATE: infullrate,
  STOCKGAP: stockgap,
  QTY: qty,
  SIZE: size,
  DAY: day,
  LIABILITY: liability,
  CNTRCHECK: cntrcheck,
} as const;

export type FunctionId = keyof typeof functions;
