import { appliance } from "./appliance";
import { erp } from "./erp";
import { forms } from "./forms";
import { knitting } from "./knitting";
import type { LabelledLayout } from "./labelled-layout";
import { later } from "./later";
import { laterMakers } from "./later-makers";
import { odd } from "./odd";
import { otherSheets } from "./other-sheets";
import { packaging } from "./packaging";
import { shapes } from "./shapes";
import { small } from "./small";
import { steel } from "./steel";
import { trading } from "./trading";
import { unseenExports } from "./unseen-exports";
import { unseenForms } from "./unseen-forms";
import { unseenLater } from "./unseen-later";
import { unseenMakers } from "./unseen-makers";

/** The labelled set. None of it is taken from a workbook at hand. */
export const labelledLayouts: readonly LabelledLayout[] = [
  ...trading,
  ...knitting,
  ...appliance,
  ...steel,
  ...packaging,
  ...erp,
  ...forms,
  ...shapes,
  ...otherSheets,
  ...odd,
  ...small,
  ...later,
  ...laterMakers,
  ...unseenForms,
  ...unseenMakers,
  ...unseenExports,
  ...unseenLater,
];
