/**
 * Excel takes 65,530 links on a sheet, and a sheet may have three lists whose every row leads to its line: of each
 * at most so many lines are listed, and the sheet says so.
 */
export const mostListed = 20_000;
