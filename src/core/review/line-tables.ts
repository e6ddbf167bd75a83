/** Table blocks of the sheet of lines, by id. */
export const lineTables = {
  due: "dueLines",
  open: "openLines",
  cancelled: "cancelledLines",
  undatedInMonth: "undatedInMonth",
} as const;
