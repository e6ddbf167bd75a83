import { asText } from "../protocol/arguments";
import { defineCollection, sameText } from "../protocol/collection";
import { type HostType, defineType } from "../protocol/host-object";
import type { Workbook } from "../model/workbook";

interface Property {
  readonly all: Map<string, unknown>;
  readonly key: string;
}

/** Named values of a sheet or of the document; keys differ by more than their case. */
function propertyTypes(itemName: string, collectionName: string): HostType<Map<string, unknown>> {
  const itemType = defineType<Property>(itemName, {
    identity: ({ key }) => ({ Key: key, _Id: key }),
    scalars: {
      Key: { get: ({ key }) => key },
      Value: { get: ({ all, key }) => all.get(key), set: ({ all, key }, value) => void all.set(key, value) },
    },
    methods: { Delete: ({ all, key }) => void all.delete(key) },
  });
  return defineCollection<Map<string, unknown>, Property>(collectionName, {
    list: (all) => [...all.keys()].map((key) => ({ all, key })),
    of: (property) => itemType.of(property),
    matches: (property, key) => sameText(property.key, key),
    methods: {
      Add: (all, [name, value]) => {
        const asked = asText(name);
        const key = [...all.keys()].find((known) => sameText(known, asked)) ?? asked;
        all.set(key, value);
        return itemType.of({ all, key });
      },
    },
  });
}

export const worksheetCustomPropertyCollectionType = propertyTypes(
  "WorksheetCustomProperty",
  "WorksheetCustomPropertyCollection",
);

const customPropertyCollectionType = propertyTypes("CustomProperty", "CustomPropertyCollection");

export const documentPropertiesType = defineType<Workbook>("DocumentProperties", {
  objects: { Custom: (workbook) => customPropertyCollectionType.of(workbook.properties) },
});
