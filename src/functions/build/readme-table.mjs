const marks = { open: "<!-- functions -->", close: "<!-- /functions -->" };

/** The table of all functions in both languages, as Markdown. */
export function readmeTable(described) {
  const rows = described.en.map((english, place) => {
    const chinese = described["zh-CN"][place];
    return `| \`${formula(english)}\` | ${chinese.description}<br>\`${parametersOf(chinese)}\` | ${english.description} |`;
  });
  return ["| 函数 Function | 说明 | What it does |", "|---|---|---|", ...rows].join("\n");
}

/**
 * The text with the table between the marks.
 * @throws Error when the marks are not there
 */
export function withTable(text, table) {
  const [start, end] = [text.indexOf(marks.open), text.indexOf(marks.close)];
  if (start < 0 || end < start) throw new Error(`no ${marks.open} … ${marks.close}`);
  return `${text.slice(0, start + marks.open.length)}\n\n${table}\n\n${text.slice(end)}`;
}

function formula(described) {
  return `=GENDAN.${described.name}(${parametersOf(described)})`;
}

function parametersOf({ parameters }) {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
}
