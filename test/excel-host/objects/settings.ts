import { asText } from "../protocol/arguments";
import { defineCollection } from "../protocol/collection";
import { defineType } from "../protocol/host-object";
import type { Workbook } from "../model/workbook";

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingType = defineType<SettingTarget>("Setting", {
  identity: ({ key }) => ({ Key: key, _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
});

export const settingCollectionType = defineCollection<Workbook, SettingTarget>("SettingCollection", {
  list: (workbook) => [...workbook.settings.keys()].map((key) => ({ workbook, key })),
  of: (target) => settingType.of(target),
  matches: (target, key) => target.key === key,
  methods: {
    Add: (workbook, [name, value]) => {
      const key = asText(name);
      workbook.settings.set(key, value);
      return settingType.of({ workbook, key });
    },
  },
});
