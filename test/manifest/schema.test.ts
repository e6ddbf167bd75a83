import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { manifestText, projectFolder } from "./read-manifest";

const schema = join(projectFolder, "../shared/manifest-schema/OfficeAppManifestV1_1.xsd");
const lacking = !existsSync(schema)
  ? "the schema files are not here"
  : spawnSync("xmllint", ["--version"]).error
    ? "xmllint is not here"
    : null;
const schemaTest = lacking ? test.skip : test;
const name = (title: string) => (lacking ? `${title}: skipped, ${lacking}` : title);

/** The schema files are older than `ExtendedOverrides`; `checkExtendedOverrides` looks at it instead. */
const known = manifestText.replace(/<ExtendedOverrides [^>]+>/, "");

function validate(manifest: string) {
  const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, "-"], { input: manifest });
  return { status: run.status, said: run.stderr.toString() };
}

schemaTest(name("the manifest follows the schema"), () => {
  expect(known).not.toBe(manifestText);
  expect(validate(known)).toEqual({ status: 0, said: "- validates\n" });
});

schemaTest.each([
  { fault: "an unknown element", from: "<Permissions>", to: "<Colour /><Permissions>" },
  { fault: "an unknown permission", from: "ReadWriteDocument", to: "Everything" },
  { fault: "a button without a tip", from: /<Supertip>.*<\/Supertip>/, to: "" },
  { fault: "a tip that is too long", from: "Opens the Gendan task pane.", to: "x".repeat(251) },
])(name("the schema sees $fault"), ({ from, to }) => {
  const broken = known.replace(from, to);
  expect(broken).not.toBe(known);
  expect(validate(broken).status).not.toBe(0);
});
