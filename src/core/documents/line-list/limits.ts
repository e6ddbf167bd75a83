/**
 * Excel takes 65,530 links on a sheet, and a sheet may have several lists whose every row leads to its line: of each
 * at most so many lines are listed, and the sheet says so. Nobody reads further, and every row costs Excel time.
 */
export const mostListed = 10_000;
