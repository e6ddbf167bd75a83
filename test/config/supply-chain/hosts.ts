import type { BuildName } from "./bundles";

/** An address with a host of its own in code without comments. */
export const address = /\b(?:https?|wss?):\/\/[^/?#\s"'`\\)]+/g;

interface KnownHost {
  readonly host: RegExp;
  readonly builds: readonly BuildName[];
  readonly why: string;
}

const everywhere = ["addin", "cli", "workbench"] as const;

/** Every host that stands in a build, and why nothing is asked of it. */
export const knownHosts: readonly KnownHost[] = [
  { host: /^http:\/\/www\.w3\.org$/, builds: everywhere, why: "names of XML vocabularies" },
  { host: /^https?:\/\/json-schema\.org$/, builds: everywhere, why: "names of schema languages in zod" },
  { host: /^http:\/\/\[\$\{\w+\}\]$/, builds: everywhere, why: "zod tries an address of version 6 as a URL" },
  {
    host: /^http:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.(?:org|oclc\.org)|openoffice\.org|docs\.oasis-open\.org|sheetjs\.openxmlformats\.org|macVmlSchemaUri)$/,
    builds: ["cli", "workbench"],
    why: "names of XML vocabularies in workbooks",
  },
  {
    host: /^https:\/\/sheetjs\.com$/,
    builds: ["cli", "workbench"],
    why: "a text in the sheets SheetJS writes",
  },
  {
    host: /^https:\/\/(?:react\.dev|github\.com|aka\.ms)$/,
    builds: ["addin", "workbench"],
    why: "links in the error messages of React, Griffel and Univer",
  },
  { host: /^http:\/\/localhost(?::|$)/, builds: ["cli", "workbench"], why: "this machine" },
  {
    host: /^https:\/\/(?:support\.microsoft\.com|support\.google\.com|www\.wps\.cn|univer\.ai)$/,
    builds: ["workbench"],
    why: "links and examples in Univer's descriptions of functions",
  },
  {
    host: /^https?:\/\/(?:redi\.wendell\.fun|reactjs\.org|mozilla\.github\.io|universheet\.net|sharejs\.org)$/,
    builds: ["workbench"],
    why: "links in error messages and names of types in Univer's parts",
  },
  {
    host: /^https:\/\/\$\{urlStr\}$/,
    builds: ["workbench"],
    why: "Univer completes a link a person types in a cell",
  },
];
