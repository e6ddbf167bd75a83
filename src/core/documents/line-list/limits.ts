/** A sheet holds 1,048,576 rows: of each table at most so many are listed, and the sheet says so. */
export const mostListed = 300_000;

/** Excel takes 65,530 links on a sheet: of each table at most so many rows lead to their line, and the sheet says so. */
export const mostLinked = 20_000;
