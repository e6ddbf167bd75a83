import { applianceLayouts } from "./appliance";
import { exportLayouts } from "./exports";
import { knittingLayouts } from "./knitting";
import type { Layout } from "./layout";
import { packagingLayouts } from "./packaging";
import { steelLayouts } from "./steel";
import { tradingLayouts } from "./trading";
import { workshopLayouts } from "./workshop";

import { rowLayouts } from "./rows";
import { stackedLayouts } from "./stacked";

export const layouts: readonly Layout[] = [
  ...tradingLayouts,
  ...knittingLayouts,
  ...applianceLayouts,
  ...steelLayouts,
  ...packagingLayouts,
  ...exportLayouts,
  ...workshopLayouts,
  ...stackedLayouts,
  ...rowLayouts,
];
