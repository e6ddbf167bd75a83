import { sampleSheets } from "../../support/sample-sheets";
import { opened } from "./opened";

test.each(["S01", "S02", "S03"] as const)(
  "in %s every finding is given the line of its own row",
  async (sample) => {
    const { found } = await opened(await sampleSheets(sample));
    expect(found().length).toBeGreaterThan(0);
    for (const { finding, table, line } of found()) {
      if (finding.formLabel === undefined) expect(table.lines.rows[line]).toBe(finding.row);
    }
  },
);
