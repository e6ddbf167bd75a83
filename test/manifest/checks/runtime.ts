import { elements, resource, type Check } from "../read-manifest";

/** One runtime for pane, commands and functions: they name one page, and it is the page of the pane. */
export const checkRuntime: Check = (manifest) => {
  const [runtime, ...more] = elements(manifest, "Runtime");
  const resid = runtime?.getAttribute("resid") ?? null;
  const page = resource(manifest, resid)?.getAttribute("DefaultValue");
  const users = [
    ...elements(manifest, "Page").flatMap((one) => elements(one, "SourceLocation")),
    ...elements(manifest, "FunctionFile"),
    ...elements(manifest, "Action").flatMap((one) => elements(one, "SourceLocation")),
  ];
  const settings = elements(manifest, "DefaultSettings").flatMap((one) => elements(one, "SourceLocation"));
  return [
    ...(runtime && more.length === 0 ? [] : [`${more.length + (runtime ? 1 : 0)} runtimes, not one`]),
    ...(runtime?.getAttribute("lifetime") === "long" ? [] : ["the runtime does not live long"]),
    ...users
      .filter((user) => user.getAttribute("resid") !== resid)
      .map((user) => `${user.parentElement?.localName}: ${user.localName} is not the runtime's page`),
    ...(settings.length === 1 && settings[0]?.getAttribute("DefaultValue") === page
      ? []
      : ["the pane's page is not the runtime's"]),
    ...elements(manifest, "TaskpaneId").map(() => "a shared runtime has one pane: no TaskpaneId"),
  ];
};

/** Exactly one button opens the pane by itself; all others run an action. */
export const checkActions: Check = (manifest) => {
  const panes = elements(manifest, "Action").filter((one) => /ShowTaskpane$/.test(typeOf(one)));
  const menus = elements(manifest, "OfficeMenu").flatMap((menu) => [...menu.children]);
  return [
    ...(panes.length === 1 ? [] : [`${panes.length} actions show the pane, not one`]),
    ...menus
      .filter((control) => typeOf(control) !== "Menu")
      .map((control) => `${control.getAttribute("id")}: Excel's context menu takes only a Menu`),
  ];
};

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}
