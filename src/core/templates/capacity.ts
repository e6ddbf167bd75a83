import type { Template } from "./template";

/** Source: domain.md, section 3, duty 2. */
export const capacity: Template = {
  kind: "capacity",
  name: { "zh-CN": "产能", en: "Capacity" },
  help: {
    "zh-CN": "每台机、每个产品一天能做多少",
    en: "what each machine makes of each product in a day",
  },
  note: {
    "zh-CN": "一行一台机和一个产品；不分产品的，品名留空。日产能按一个工作日实际能做的数量填。",
    en: "One machine and one product a row; leave the product blank where it makes no difference. Fill in what is really made in a working day.",
  },
  columns: [
    { field: "machine", width: 16, entry: "text" },
    { field: "productName", width: 26, entry: "text" },
    { field: "dailyCapacity", width: 16, entry: "decimal" },
    { field: "unit", width: 10, entry: "text" },
    { field: "remarks", width: 34, entry: "text" },
  ],
};
