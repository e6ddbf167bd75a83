/**
 * Webpack loader for `src/core/dates/published-days.ts`: runs the module while building, and puts its sets of days in
 * its place, packed. Each character of a list stands for the days from one day to the next.
 */
module.exports = async function publishedDaysLoader() {
  const sets = await this.importModule(`${this.resourcePath}?whole`);
  return [
    `const days = ${unpack};`,
    ...Object.entries(sets).map(([name, set]) => `export const ${name} = ${packed(set)};`),
  ].join("\n");
};

/** The rule to add to those of webpack: the module itself stays as it is, under `?whole`. */
module.exports.rule = {
  test: /[\\/]core[\\/]dates[\\/]published-days\.ts$/,
  resourceQuery: { not: /whole/ },
  loader: __filename,
};

const firstSign = "#".charCodeAt(0);

function packed(set) {
  const days = [...set].sort((one, other) => one - other);
  const gaps = days.map((day, place) => (place === 0 ? 0 : day - days[place - 1]));
  const signs = String.fromCharCode(...gaps.map((gap) => gap + firstSign));
  return `days(${days[0]}, ${JSON.stringify(signs)}, ${firstSign})`;
}

/** The set of days that `signs` packs. Runs in the bundle. */
function unpack(first, signs, firstSign) {
  let day = first;
  return new Set(Array.from(signs, (sign) => (day += sign.charCodeAt(0) - firstSign)));
}
