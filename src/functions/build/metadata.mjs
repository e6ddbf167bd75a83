import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import metadataPackage from "custom-functions-metadata";

const functionsFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The files the metadata is made from: one for each function, and the Chinese texts. */
export async function sourceFiles(folder = functionsFolder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".fn.ts")).sort();
  return {
    functions: names.map((name) => path.join(folder, name)),
    texts: path.join(folder, "texts.zh-CN.json"),
  };
}

/**
 * The metadata Excel reads, in both languages: English from the comments of the functions, Chinese with the same
 * ids and names. Functions stand in the order of the Chinese texts.
 * @returns {Promise<{ en: object[], "zh-CN": object[] }>}
 * @throws Error when a file does not hold exactly the function of its name, or the texts do not match
 */
export async function describedFunctions(folder = functionsFolder) {
  const files = await sourceFiles(folder);
  const { metadataJson, errors } = await metadataPackage.generateCustomFunctionsMetadata(files.functions);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const found = metadataJson === "" ? [] : JSON.parse(metadataJson).functions;
  // The package leaves out in silence what it does not take for a function.
  requireSame(
    "files",
    found.map(({ id }) => `${id.toLowerCase()}.fn.ts`),
    files.functions.map((file) => path.basename(file)),
  );
  found.forEach(requireDescriptions);

  const texts = JSON.parse(await readFile(files.texts, "utf8"));
  const ids = Object.keys(texts);
  requireSame(
    "Chinese texts",
    ids,
    found.map(({ id }) => id),
  );
  const en = ids.map((id) => found.find((each) => each.id === id));
  return { en, "zh-CN": en.map((each) => translated(each, texts[each.id])) };
}

/**
 * The files Excel reads, by name. Functions take cells with errors, and pass the errors on.
 * @returns {Promise<Record<"functions.json" | "functions.zh-CN.json", string>>}
 */
export async function metadataFiles(folder = functionsFolder) {
  const described = await describedFunctions(folder);
  const fileText = (functions) =>
    `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
  return {
    "functions.json": fileText(described.en),
    "functions.zh-CN.json": fileText(described["zh-CN"]),
  };
}

function translated(described, { description, parameters }) {
  requireSame(
    `Chinese texts of ${described.id}`,
    Object.keys(parameters),
    described.parameters.map(({ name }) => name),
  );
  return {
    ...described,
    description,
    parameters: described.parameters.map((one) => ({ ...one, ...parameters[one.name] })),
  };
}

function requireDescriptions({ id, description, parameters }) {
  for (const one of [{ name: "the function", description }, ...parameters]) {
    if (!one.description) throw new Error(`${id}: ${one.name} has no description`);
  }
}

function requireSame(what, given, wanted) {
  const odd = [
    ...given.filter((one) => !wanted.includes(one)),
    ...wanted.filter((one) => !given.includes(one)),
  ];
  if (odd.length > 0) throw new Error(`${what} do not match the functions: ${odd.join(", ")}`);
}
