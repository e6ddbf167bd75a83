import { asText } from "../protocol/arguments";
import { type HostType, defineType } from "../protocol/host-object";
import { defineCollection } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { nextNumber } from "../model/empty";
import type { Workbook } from "../model/workbook";

interface PartTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

interface PartsTarget {
  readonly workbook: Workbook;
  /** null: parts of every namespace */
  readonly namespace: string | null;
}

function namespaceOf({ workbook, id }: PartTarget): string {
  return /<[^>?]*?\sxmlns="([^"]*)"/.exec(workbook.xmlParts.get(id) ?? "")?.[1] ?? "";
}

function requireXml(text: unknown): string {
  const xml = asText(text);
  if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw hostError("InvalidArgument", "not XML");
  return xml;
}

const customXmlPartType = defineType<PartTarget>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: namespaceOf },
  },
  methods: {
    GetXml: ({ workbook, id }) => workbook.xmlParts.get(id),
    SetXml: ({ workbook, id }, [xml]) => void workbook.xmlParts.set(id, requireXml(xml)),
    Delete: ({ workbook, id }) => void workbook.xmlParts.delete(id),
  },
});

function parts({ workbook, namespace }: PartsTarget): readonly PartTarget[] {
  const all = [...workbook.xmlParts.keys()].map((id) => ({ workbook, id }));
  return namespace === null ? all : all.filter((part) => namespaceOf(part) === namespace);
}

function onlyPart(target: PartsTarget): PartTarget | null {
  const [only, ...others] = parts(target);
  return only && others.length === 0 ? only : null;
}

const customXmlPartScopedCollectionType = defineCollection<PartsTarget, PartTarget>(
  "CustomXmlPartScopedCollection",
  {
    list: parts,
    of: (part) => customXmlPartType.of(part),
    matches: ({ id }, key) => id === key,
    methods: {
      GetOnlyItem: (target) => {
        const only = onlyPart(target);
        if (!only) throw hostError("ItemNotFound", "not exactly one part");
        return customXmlPartType.of(only);
      },
      GetOnlyItemOrNullObject: (target) => {
        const only = onlyPart(target);
        return only && customXmlPartType.of(only);
      },
    },
  },
);

export const customXmlPartCollectionType: HostType<PartsTarget> = defineCollection<PartsTarget, PartTarget>(
  "CustomXmlPartCollection",
  {
    list: parts,
    of: (part) => customXmlPartType.of(part),
    matches: ({ id }, key) => id === key,
    methods: {
      Add: ({ workbook }, [xml]) => {
        const id = `{part-${String(nextNumber(workbook))}}`;
        workbook.xmlParts.set(id, requireXml(xml));
        return customXmlPartType.of({ workbook, id });
      },
      GetByNamespace: ({ workbook }, [namespace]) =>
        customXmlPartScopedCollectionType.of({ workbook, namespace: asText(namespace) }),
    },
  },
);
