import { readRelationships, relatedParts } from "../../read/package/relationships";
import { addContentType } from "../content-types";
import { applyEdits } from "../edits";
import { appendTo, rootOf } from "../elements";
import { usualNamespaces, xmlHead } from "../namespaces";
import { addPart, changePart, freePartName, type Package } from "../package";
import { addRelationship } from "../relationships";

/** The add-in's id in its manifest. */
export const addInId = "d78b117e-72cf-4982-ab6b-3d451cc56ae2";

const kinds = "http://schemas.microsoft.com/office/2011/relationships";
const extensions = "http://schemas.microsoft.com/office/webextensions";
const folder = "xl/webextensions/";

/** The parts in which add-ins keep their settings. Source: [MS-OWEXML]. */
export function webExtensionParts(pack: Package): readonly string[] {
  return relatedParts(readRelationships(pack, ""), "webextensiontaskpanes").flatMap((panes) =>
    relatedParts(readRelationships(pack, panes), "webextension"),
  );
}

function panesPart(pack: Package): string {
  const [known] = relatedParts(readRelationships(pack, ""), "webextensiontaskpanes");
  if (known !== undefined) return known;
  const name = `${folder}taskpanes.xml`;
  const open = `<wetp:taskpanes xmlns:wetp="${extensions}/taskpanes/2010/11">`;
  addPart(pack, name, `${xmlHead}${open}</wetp:taskpanes>`);
  addRelationship(pack, "", `${kinds}/webextensiontaskpanes`, name);
  addContentType(pack, name, "webExtensionPanes");
  return name;
}

/**
 * Makes the part in which the add-in finds its settings, as one that was side-loaded; its pane stays shut. Returns
 * the part's name.
 */
export function addAddInPart(pack: Package): string {
  const panes = panesPart(pack);
  const name = freePartName(pack, `${folder}webextension`, "xml");
  const reference = `<we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/>`;
  const { relationships } = usualNamespaces;
  addPart(
    pack,
    name,
    `${xmlHead}<we:webextension xmlns:we="${extensions}/webextension/2010/11" id="{${addInId}}">${reference}<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${relationships}"/></we:webextension>`,
  );
  addContentType(pack, name, "webExtension");
  const id = addRelationship(pack, panes, `${kinds}/webextension`, name);
  changePart(pack, panes, (text) => {
    const root = rootOf(text);
    const { prefix } = root.open;
    const shown = `<${prefix}webextensionref xmlns:r="${relationships}" r:id="${id}"/>`;
    const pane = `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="1">${shown}</${prefix}taskpane>`;
    return applyEdits(text, [appendTo(text, root, pane)]);
  });
  return name;
}
