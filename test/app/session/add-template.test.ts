import { templateOf, templates } from "../../../src/core";
import { opened } from "./opened";

test.each(templates)(
  "a sheet of $kind is added, read with the others, told of and shown",
  async (template) => {
    const { session, workbook } = await opened();
    const before = session.state().sheets.map(({ cells }) => cells.name);
    await session.addTemplate(template);
    const { sheets, notice } = session.state();
    const [made] = workbook.added;
    expect(made?.owner).toBe("team");
    expect(notice).toMatchObject({ kind: "made", sheets: [made?.name] });
    expect(sheets.map(({ cells }) => cells.name)).toEqual([...before, made?.name]);
    expect(sheets.at(-1)?.tables.map(({ kind }) => kind)).toEqual([template.kind]);
    expect(workbook.jumps).toEqual([{ sheet: made?.name, row: 3, column: 0 }]);
  },
);

test("what is typed into it is read", async () => {
  const { session, workbook } = await opened();
  await session.addTemplate(templateOf("stock")!);
  workbook.type({ sheet: workbook.added[0]!.name, row: 3, column: 4 }, 12);
  workbook.type({ sheet: workbook.added[0]!.name, row: 3, column: 0 }, "A-1");
  await session.check();
  expect(session.state().sheets.at(-1)?.tables[0]?.table.dataRows).toHaveLength(1);
});

test("a sheet that cannot be added is told of, and nothing is there", async () => {
  const { session, workbook } = await opened();
  workbook.fail("addSheets", "protected");
  await session.addTemplate(templateOf("stock")!);
  expect(session.state().notice).toMatchObject({ kind: "failed", failure: { code: "protected" } });
  expect(workbook.added).toEqual([]);
});
