/** What the settings are until a team sets them. Source: domain.md, section 2. */
export const defaults = {
  regularBagFloat: 0.2,
  newPlateBagFloat: 0.05,
  dueSoonWorkdays: 3,
  /** Saturday and Sunday; 0 = Sunday. */
  restWeekdays: [0, 6],
};
