/** @jest-environment jsdom */
import { commands } from "../../src/manifest/commands";
import { paneButton, ribbonGroups } from "../../src/manifest/ribbon";
import { elements, manifestText, parseManifest, resource } from "./read-manifest";

const manifest = parseManifest(manifestText);

function textOf(within: Element, name: string) {
  const resid = elements(within, name)[0]?.getAttribute("resid") ?? null;
  const string = resource(manifest, resid);
  return {
    "zh-CN": string?.getAttribute("DefaultValue"),
    en: string && elements(string, "Override")[0]?.getAttribute("Value"),
  };
}

function pictures(within: Element) {
  const icon = [...within.children].find((child) => child.localName === "Icon");
  const images = icon ? elements(icon, "Image") : [];
  return images.map((image) =>
    resource(manifest, image.getAttribute("resid"))?.getAttribute("DefaultValue")?.split("/assets/").at(-1),
  );
}

/** A button or menu item of the manifest, in the words of the table. */
function commandOf(control: Element, place: string) {
  return {
    id: elements(control, "FunctionName")[0]?.textContent,
    controlId: control.getAttribute("id"),
    place,
    label: textOf(control, "Label"),
    title: textOf(control, "Title"),
    tip: textOf(control, "Description"),
    pictures: pictures(control),
  };
}

const groups = elements(manifest, "Group").map((group) => ({
  element: group,
  name: (group.getAttribute("id") ?? "").replace("gendan.group.", ""),
}));

test("the ribbon tab has the groups of the table, in order, each with the picture of its name", () => {
  const found = groups.map(({ element, name }) => ({
    name,
    label: textOf(element, "Label"),
    pictures: pictures(element),
  }));
  const wanted = Object.entries(ribbonGroups).map(([name, label]) => ({
    name,
    label,
    pictures: [16, 32, 80].map((size) => `commands/${name}-${size}.png`),
  }));
  expect(found).toEqual(wanted);
});

test("ribbon and context menu have the commands of the table, in order, with its words and pictures", () => {
  const found = [
    ...groups.flatMap(({ element, name }) => elements(element, "Control").map((one) => commandOf(one, name))),
    ...elements(manifest, "Item").map((one) => commandOf(one, "cell-menu")),
  ].filter(({ id }) => id !== undefined);
  const wanted = Object.entries(commands).map(([id, { place, icon, label, tip }]) => ({
    id,
    controlId: id,
    place,
    label,
    title: label,
    tip,
    pictures: [16, 32, 80].map((size) => `commands/${icon}-${size}.png`),
  }));
  expect(found).toEqual(wanted);
});

test("the first button opens the pane and carries the mark in every size", () => {
  const button = elements(manifest, "Control")[0]!;
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
  expect(elements(button, "Action")[0]?.outerHTML).toContain("ShowTaskpane");
  expect(commandOf(button, "today")).toMatchObject({
    controlId: "gendan.pane",
    label: paneButton.label,
    title: paneButton.label,
    tip: paneButton.tip,
    pictures: sizes.map((size) => `icon-${size}.png`),
  });
});
