import { attributes, elements, repeated, type Check } from "../read-manifest";

const longestId = 32;

/** Every resource that is named exists, is named by someone, once, with an id Excel accepts. */
export const checkResources: Check = (manifest) => {
  const named = new Set(attributes(manifest, "resid"));
  const resources = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((kind) =>
    elements(manifest, kind).flatMap((list) => [...list.children].map((one) => one.getAttribute("id") ?? "")),
  );
  return [
    ...[...named].filter((id) => !resources.includes(id)).map((id) => `${id} is not a resource`),
    ...resources.filter((id) => !named.has(id)).map((id) => `nothing uses the resource ${id}`),
    ...repeated(resources).map((id) => `the resource ${id} stands twice`),
    ...resources.filter((id) => id.length > longestId).map((id) => `the id ${id} is too long`),
  ];
};

/** Ids of controls and actions are unique; Excel compares actions without regard to case. */
export const checkIds: Check = (manifest) => {
  const surface = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => elements(manifest, name));
  const ids = surface.map((element) => element.getAttribute("id") ?? "");
  const actions = elements(manifest, "FunctionName").map((element) => element.textContent ?? "");
  return [
    ...repeated(ids.map((id) => id.toLowerCase())).map((id) => `the id ${id} stands twice`),
    ...repeated(actions.map((id) => id.toLowerCase())).map((id) => `the action ${id} stands twice`),
  ];
};
